/** Where files stand below a folder, by folded paths. */
export interface Places {
  files: Set<string>
  folders: Set<string>
}

/** The file in which a built site has what is at a path. */
export function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`
}

/** Where files stand, by their paths. */
export function placesOf(files: string[]): Places {
  const all: Places = { files: new Set(), folders: new Set() }
  for (const file of files) take(all, file)
  return all
}

/** Adds a file. */
export function take({ files, folders }: Places, file: string): void {
  files.add(fold(file))
  for (const folder of foldersOf(fold(file))) folders.add(folder)
}

/** Whether a file cannot stand beside those that are there. */
export function isTaken(file: string, { files, folders }: Places): boolean {
  const own = fold(file)
  return files.has(own) || folders.has(own) || foldersOf(own).some((folder) => files.has(folder))
}

function foldersOf(file: string): string[] {
  const parts = file.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Disks and hosts may take capitals for small letters. */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
