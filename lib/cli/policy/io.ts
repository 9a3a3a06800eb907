import { Console } from 'node:console'

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

/** True when the output is read on a terminal that shows colours. */
export function isColored({ stdout }: Io): boolean {
  return stdout.isTTY === true && stdout.hasColors?.() === true && process.env.NO_COLOR === undefined
}

/** Throws an error that says what is wrong with a command, and what to write instead. */
export function refuse(message: string): never {
  throw new Error(message)
}
