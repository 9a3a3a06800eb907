import { Console } from 'node:console'
import type { Options } from './options'

export { command } from '../../content/names'

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
  /** The names of its options. */
  options?: readonly (keyof Options)[]
  /** Those of them that do not go together. */
  apart?: readonly (keyof Options)[][]
  /** True when it can do without a name. */
  isForAll?: boolean
  /** What it takes, where that is not the name of a policy. */
  takes?: 'file' | 'version' | 'file and policy'
  /** Runs it on a policy, whose name is one that a policy can have, on all where it is empty, on a version, named as `klantra/privacy/2025-05-04`, or on a file by its path, which comes last where a policy is named too. Returns the exit code. */
  run: (name: string, options: Options, io: Io, file?: string) => Promise<number>
}

/** The streams of a command, as `process` has them. */
export interface Io {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  stdout: NodeJS.WritableStream & { isTTY?: boolean; hasColors?: () => boolean }
  stderr: NodeJS.WritableStream
}

/** Writes lines to the output. A reader that has gone away is not an error. */
export function print({ stdout }: Io, text: string): void {
  new Console(stdout).log(text)
}

/** Writes lines to the error output. */
export function printError({ stderr }: Io, text: string): void {
  new Console(stderr).log(text)
}

/** True when an output is read on a terminal that shows colours. */
export function isColored(output: Io['stdout']): boolean {
  return output.isTTY === true && output.hasColors?.() === true && process.env.NO_COLOR === undefined
}

/** Throws an error that says what is wrong with a command, and what to write instead. */
export function refuse(message: string): never {
  throw new Error(message)
}
