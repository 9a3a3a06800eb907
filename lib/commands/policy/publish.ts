import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { checkContent } from '../../check/content'
import type { PolicyDocument } from '../../check/document'
import { formatDate } from '../../dates'
import { contentDir, today } from '../../environment'
import { publishDraft, takeBack } from '../../publication'
import { redline } from '../../redline/redline'
import { formatRedline } from '../../redline/terminal'
import { sealsFile } from '../../seals'
import { takeLock } from '../lock'
import { fail } from '../run'
import { isColored } from './diff'
import { suggest } from './named'
import { command, type Verb } from './verb'

/** Publishes the draft of a policy. */
export const publish: Verb = {
  about: 'publishes the draft as the version of today',
  help: `npm run policy publish company/policy
npm run policy -- publish company/policy --yes

Checks the draft, shows what it changes, and asks. Then the draft becomes the version of today, and
its seal is recorded in ${sealsFile}. With --yes it does not ask, for scripts.`,
  switches: ['yes'],
  async run(name, isOn) {
    if (name === undefined) return fail(`Name the policy, as on its address: ${command('publish', 'company/policy')}`)
    const dir = contentDir()
    const day = today()
    takeLock(join(dir, '.publish.lock'), 'publication')
    const stopped = takeBack(dir, name)
    if (stopped !== undefined)
      console.log(`The publication of ${stopped} was stopped before it was done. It starts over.\n`)
    const { files, policies } = await checkContent(dir, day, 'all')
    const documents = policies.get(name)
    if (!documents)
      return fail(
        `There is no policy ${name}. ${suggest(
          name,
          [...policies.keys()].map((known) => ({ name: known })),
        )}`,
      )
    const draft = documents.find(({ isDraft }) => isDraft)
    if (!draft) return fail(`${name} has no draft to publish. To make one: ${command('draft', name)}`)
    const versions = documents.filter(({ isDraft }) => !isDraft)
    refuse(files, name, draft)
    refuseDay(versions, day, name)
    console.log(describe(draft, versions.at(-1), day))
    if (!isOn('yes') && !(await confirms(`Publish this as the version of ${formatDate(day)}? Type yes: `))) {
      return fail('Nothing was published. The draft is as it was.')
    }
    publishDraft(dir, name, day, draft.seal)
    console.log(`Published ${join(dir, name, `${day}.mdx`)}, and recorded its seal in ${join(dir, sealsFile)}.
Now commit both, and build the site: npm run build`)
  },
}

/** Ends this process when something is wrong with the draft, or with what it stands beside. */
function refuse(files: VFile[], name: string, { company }: PolicyDocument): void {
  const dir = contentDir()
  const own = [join(dir, company, 'company.yaml'), join(dir, sealsFile)]
  const bad = files.filter(
    ({ path, messages }) => messages.length > 0 && (own.includes(path) || path.startsWith(`${join(dir, name)}/`)),
  )
  if (bad.length > 0) fail(`${reporter(bad, { quiet: true })}\nNothing was published.`)
}

function refuseDay(versions: PolicyDocument[], day: string, name: string): void {
  const newest = versions.at(-1)
  if (!newest || newest.updated < day) return
  if (newest.updated === day) {
    fail(`${name} has a version of today already, and versions are named by their day. Publish this draft tomorrow.`)
  }
  fail(`The newest version of ${name} is of ${newest.updated}, and today is ${day}. Set the clock, or TODAY.`)
}

function describe({ front, read, effective }: PolicyDocument, newest: PolicyDocument | undefined, day: string): string {
  const facts = [
    ['Title', front?.values.title?.text],
    ['Summary', front?.values.summary?.text],
    ['Change', front?.values.change?.text],
    ['Updated', formatDate(day)],
    ['In force', `from ${formatDate(effective)}`],
  ]
  const changes =
    newest?.read && read
      ? `What changes since the version of ${formatDate(newest.updated)}:\n\n${formatRedline(redline(newest.read.text, read.text), isColored())}`
      : 'It is the first version of this policy.'
  return `${facts.map(([label = '', text]) => `${label.padEnd(10)}${text}`).join('\n')}\n\n${changes}\n`
}

async function confirms(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return fail('Nobody is there to answer. Publish with --yes, or on a terminal.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise<string>((done) => terminal.once('close', () => done('')))
  const answer = await Promise.race([terminal.question(question), closed])
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}
