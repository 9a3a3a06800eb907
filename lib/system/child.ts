// Runs other programs beside this one, which goes on meanwhile.
import { spawn } from 'node:child_process'

/** How a program is run. */
interface ChildOptions {
  cwd?: string
  env: NodeJS.ProcessEnv
  input?: string | Uint8Array
  /** After so many milliseconds it is ended, with all that it started. */
  timeout: number
  /** Gets what the program writes, as it does. */
  onOutput?: (text: string) => void
}

/** How a program ended. */
interface Ending {
  /** The exit code; null where it was ended from outside. */
  code: number | null
  isTimedOut: boolean
  output: string
  errors: string
}

/** How long a program has to put its things in order, in milliseconds. */
const grace = 3000

/** Runs a program, or a line of the shell where there are no arguments, to its end. Rejects where it cannot be started. */
export function runChild(command: string, args: string[] | undefined, options: ChildOptions): Promise<Ending> {
  const { cwd, env, input, timeout, onOutput } = options
  return new Promise((done, fail) => {
    // In a group of its own, so that hooks and the like end with it.
    const child = spawn(command, args ?? [], { cwd, env, shell: args === undefined, detached: true })
    const written = { output: '', errors: '' }
    let isTimedOut = false
    const end = (signal: NodeJS.Signals) => {
      try {
        process.kill(-(child.pid ?? Number.NaN), signal)
      } catch {
        // It has ended by itself.
      }
    }
    const timer = setTimeout(() => {
      isTimedOut = true
      end('SIGTERM')
      setTimeout(() => end('SIGKILL'), grace).unref()
    }, timeout)
    const read = (stream: NodeJS.ReadableStream, name: 'output' | 'errors') => {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        written[name] += text
        onOutput?.(text)
      })
    }
    read(child.stdout, 'output')
    read(child.stderr, 'errors')
    // A program may end before it has read all.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('error', (error) => {
      clearTimeout(timer)
      fail(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      done({ code, isTimedOut, ...written })
    })
  })
}
