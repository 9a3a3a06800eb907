/** A verb of `npm run policy`. */
export interface Verb {
  /** What it does, in one line. */
  about: string
  /** What it takes and does. */
  help: string
  /** Its switches, by name. */
  switches: readonly string[]
  run: (name: string | undefined, isOn: (name: string) => boolean) => Promise<void> | void
}

/** A command as legal staff types it. */
export function command(verb: string, name: string): string {
  return `npm run policy ${verb} ${name}`
}
