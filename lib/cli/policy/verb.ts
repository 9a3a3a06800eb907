import type { Io } from './io'

export { command } from '../../content/command'

/** The command that checks the draft of a policy as the version of a day. */
export function checkAsOf(policy: string, day: string): string {
  return `npm run policy -- check ${policy} --updated ${day}`
}

/** A verb of `npm run policy`. */
export interface Verb {
  /** What it does, in one line. */
  about: string
  /** What it takes and does. */
  help: string
  /** Its options by name: switches, or those that take a text. */
  options?: Record<string, 'boolean' | 'string'>
  /** True when it can do without a name. */
  isForAll?: boolean
  /** What it takes, where that is not the name of a policy. */
  takes?: 'file' | 'version' | 'file and policy'
  /** Runs it on a policy, whose name is one that a policy can have, on all where it is empty, on a version, named as `klantra/privacy/2025-05-04`, or on a file by its path, which comes last where a policy is named too. Returns the exit code. */
  run: (name: string, options: Options, io: Io, file?: string) => Promise<number>
}

/** What was given of the options of a verb. */
export type Options = Partial<Record<string, string | boolean>>
