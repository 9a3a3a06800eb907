// Asks on the terminal, and changes the content folder on the disk.
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import type { PolicyDocument } from '../../check/document'
import { formatDate } from '../../dates'
import { contentDir, today } from '../../environment'
import { lockPublications, publishDraft, publishedFiles, resumePublication } from '../../publication'
import { redline } from '../../redline/redline'
import { formatRedline } from '../../redline/terminal'
import { judge } from '../../release'
import { plural, sumUp } from '../../report/sum'
import { formatTerminal } from '../../report/terminal'
import { sealsFile } from '../../seals'
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
    if (existsSync(dir)) lockPublications(dir)
    const resumed = resumePublication(dir, name)
    if (resumed !== undefined) return console.log(report(name, resumed))
    const content = await readContent()
    const judgement = judge(content, dir, findNamed(content, name), day)
    if ('refusal' in judgement) {
      const errors = judgement.report && formatTerminal(judgement.report, { isColored: isColored(), isQuiet: true })
      return fail(errors === undefined ? judgement.refusal : `${errors}\n${judgement.refusal}`)
    }
    const { draft, newest, report: found } = judgement.release
    console.log(describe(draft, newest, day))
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
  const [version, record] = publishedFiles(contentDir(), name, day)
  return `Published ${version}, and recorded its seal in ${record}.
Now commit both, and build the site: npm run build`
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
