/** The name under which this process writes a file aside that is to replace another, such as `.draft.mdx.4711.new`. */
export function asideOf(name: string): string {
  return `.${name}.${process.pid}.new`
}

/** What a file was written aside to replace, and by which process, by its name. Undefined where it was not. */
export function readAside(name: string): { replaces: string; pid: number } | undefined {
  const [, replaces, pid] = /^\.(.+)\.(\d+)\.new$/.exec(name) ?? []
  return replaces === undefined ? undefined : { replaces, pid: Number(pid) }
}
