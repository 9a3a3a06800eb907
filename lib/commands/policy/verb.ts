/** A verb of `npm run policy`. */
export interface Verb {
  /** What it does, in one line. */
  about: string
  /** What it takes and does. */
  help: string
  /** Its switch, if it has one. */
  switch?: string
  /** True when it can do without a name. */
  isForAll?: boolean
  /** Runs it on a policy, whose name is one that a policy can have; `isOn` tells whether its switch was given. */
  run: (name: string, isOn: boolean) => Promise<void>
}

/** A command as legal staff types it. */
export function command(verb: string, name: string): string {
  return `npm run policy ${verb} ${name}`
}
