// Asks on the terminal.
import { createInterface } from 'node:readline/promises'
import { formatDate } from '../../dates'
import type { Reasons } from '../../release'
import { hiddenCharacters } from '../../text/hidden'
import { fail } from '../run'
import type { Options } from './verb'

/** The most letters that a reason may have: it is one line, on a page. */
const longest = 300

/** What is said of a version that is withdrawn. Asks whether it was ever public where the options leave that open; ends this process where no reason is given. */
export async function reasonsFor(
  updated: string,
  { because, 'never-public': isSecret, yes }: Options,
): Promise<Reasons> {
  const reason = typeof because === 'string' ? because.trim() : ''
  if (reason === '') return fail('Say why, in one plain line, which stays public for good: --because "…"')
  if (reason.includes('\n') || hiddenCharacters(reason).length > 0) return fail('The reason is one line of plain text.')
  if (reason.length > longest) return fail(`The reason has ${reason.length} letters. Say it in ${longest} at most.`)
  if (isSecret || yes) return { because: reason, wasPublic: !isSecret }
  const question = `Could anyone ever read the version of ${formatDate(updated)} on the site? Type yes or no: `
  const answer = await ask(question, 'Say --never-public if nobody could ever read it, and --yes.')
  if (!/^(yes|no)$/i.test(answer)) return fail('That was neither yes nor no. Nothing was changed.')
  return { because: reason, wasPublic: /^yes$/i.test(answer) }
}

/** Whether the person at the terminal types yes. Ends this process with what to write in a script where there is none. */
export async function confirms(question: string, inScript: string): Promise<boolean> {
  return /^yes$/i.test(await ask(question, inScript))
}

async function ask(question: string, inScript: string): Promise<string> {
  if (!process.stdin.isTTY) return fail(`Nobody is there to answer. ${inScript}`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise<string>((done) => terminal.once('close', () => done('')))
  const answer = await Promise.race([terminal.question(question), closed])
  terminal.close()
  return answer.trim()
}
