// Asks on the terminal.
import { createInterface } from 'node:readline/promises'
import { formatDate } from '../../languages/dates'
import { refuseReason } from '../../publishing/reasons'
import type { Reasons } from '../../publishing/release'
import type { Options } from './options'
import { type Io, refuse } from './verb'

/** What is said of a version that is withdrawn. Asks whether it was ever public where the options leave that open; throws where no reason is given. */
export async function reasonsFor(
  updated: string,
  { because = '', 'never-public': isSecret, yes }: Options,
  io: Io,
): Promise<Reasons> {
  const reason = because.trim()
  if (reason === '') return refuse('Say why, in one plain line, which stays public for good: --because "…"')
  const refusal = refuseReason(reason)
  if (refusal !== undefined) return refuse(refusal)
  if (isSecret || yes) return { because: reason, wasPublic: !isSecret }
  const question = `Could anyone ever read the version of ${formatDate(updated)} on the site? Type yes or no: `
  const answer = await ask(question, 'Say --never-public if nobody could ever read it, and --yes.', io)
  if (!/^(yes|no)$/i.test(answer)) return refuse('That was neither yes nor no. Nothing was changed.')
  return { because: reason, wasPublic: /^yes$/i.test(answer) }
}

/** Whether the person at the terminal types yes. Throws an error that says what to write in a script where there is no terminal. */
export async function confirms(question: string, inScript: string, io: Io): Promise<boolean> {
  return /^yes$/i.test(await ask(question, inScript, io))
}

/** What the person at the terminal types. Throws an error that says what to write in a script where there is no terminal. */
export async function ask(question: string, inScript: string, { stdin, stdout }: Io): Promise<string> {
  if (!stdin.isTTY) return refuse(`Nobody is there to answer. ${inScript}`)
  const terminal = createInterface({ input: stdin, output: stdout })
  const closed = new Promise<string>((done) => terminal.once('close', () => done('')))
  const answer = await Promise.race([terminal.question(question), closed])
  terminal.close()
  return answer.trim()
}
