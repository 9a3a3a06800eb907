// Asks on the terminal, and changes the content folder on the disk.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { filesAbout } from '../../check/checked'
import type { PolicyDocument } from '../../check/document'
import { reportOf } from '../../check/findings'
import { formatDate } from '../../dates'
import { contentDir, today } from '../../environment'
import { publishDraft, resumePublication } from '../../publication'
import { redline } from '../../redline/redline'
import { sumUp as sumUpRedline } from '../../redline/sum'
import { formatRedline } from '../../redline/terminal'
import { plural, sumUp } from '../../report/sum'
import { formatTerminal } from '../../report/terminal'
import { sealsFile } from '../../seals'
import { hasErrors } from '../../text/problem'
import { takeLock } from '../lock'
import { fail, isColored } from '../run'
import { findNamed, readContent } from './named'
import { command, type Verb } from './verb'

/** Publishes the draft of a policy. */
export const publish: Verb = {
  about: 'publishes the draft as the version of today',
  help: `npm run policy publish company/policy
npm run policy -- publish company/policy --yes

Checks the draft, shows what it changes, and asks. Then the draft becomes the version of today, and
its seal is recorded in ${sealsFile}. With --yes it does not ask, for scripts.`,
  options: { yes: 'boolean' },
  async run(name, { yes: isSure }) {
    const dir = contentDir()
    const day = today()
    if (existsSync(dir)) takeLock(join(dir, '.publish.lock'), 'publication')
    const resumed = resumePublication(dir, name)
    if (resumed !== undefined) return console.log(report(name, resumed))
    const content = await readContent()
    const { draft, versions } = findNamed(content, name)
    if (!draft) return fail(`${name} has no draft to publish. To make one: ${command('draft', name)}`)
    const files = filesAbout(content, dir, name)
    const found = reportOf(content, files)
    if (files.some(hasErrors)) {
      fail(`${formatTerminal(found, { isColored: isColored(), isQuiet: true })}\nNothing was published.`)
    }
    refuseDay(versions, day, name)
    refuseSame(draft, versions.at(-1))
    console.log(describe(draft, versions.at(-1), day))
    const { warnings } = sumUp(found)
    if (warnings > 0) console.log(`For counsel to weigh: ${plural(warnings, 'warning')}. ${command('check', name)}\n`)
    if (!isSure && !(await confirms(name, `Publish this as the version of ${formatDate(day)}? Type yes: `))) {
      return fail('Nothing was published. The draft is as it was.')
    }
    publishDraft(dir, name, day, draft.seal)
    console.log(report(name, day))
  },
}

function report(name: string, day: string): string {
  const dir = contentDir()
  return `Published ${join(dir, name, `${day}.mdx`)}, and recorded its seal in ${join(dir, sealsFile)}.
Now commit both, and build the site: npm run build`
}

function refuseDay(versions: PolicyDocument[], day: string, name: string): void {
  const newest = versions.at(-1)
  if (!newest || newest.updated < day) return
  if (newest.updated === day) {
    fail(`${name} has a version of today already, and versions are named by their day. Publish this draft tomorrow.`)
  }
  fail(`The newest version of ${name} is of ${newest.updated}, and today is ${day}. Set the clock, or TODAY.`)
}

function refuseSame({ front, compile }: PolicyDocument, newest: PolicyDocument | undefined): void {
  if (!compile || !newest?.compile || front?.effective) return
  const facts = (document: PolicyDocument['front']) =>
    JSON.stringify([
      document?.values.title?.text,
      [...(document?.notes.retired ?? [])].map(([name, { text }]) => [name, text]),
    ])
  if (sumUpRedline(redline(newest.compile(), compile())) !== 'nothing changed' || facts(front) !== facts(newest.front))
    return
  fail(`The draft says what the version of ${formatDate(newest.updated)} says. Nothing was published.`)
}

function describe(
  { front, compile, effective }: PolicyDocument,
  newest: PolicyDocument | undefined,
  day: string,
): string {
  const facts = [
    ['Title', front?.values.title?.text],
    ['Summary', front?.values.summary?.text],
    ['Change', front?.values.change?.text],
    ['Updated', formatDate(day)],
    ['In force', `from ${formatDate(effective)}`],
  ]
  const changes =
    newest?.compile && compile
      ? `What changes since the version of ${formatDate(newest.updated)}:\n\n${formatRedline(redline(newest.compile(), compile()), isColored())}`
      : 'It is the first version of this policy.'
  return `${facts.map(([label = '', text]) => `${label.padEnd(10)}${text}`).join('\n')}\n\n${changes}\n`
}

async function confirms(name: string, question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    return fail(`Nobody is there to answer. In a script: npm run policy -- publish ${name} --yes`)
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise<string>((done) => terminal.once('close', () => done('')))
  const answer = await Promise.race([terminal.question(question), closed])
  terminal.close()
  return /^yes$/i.test(answer.trim())
}
