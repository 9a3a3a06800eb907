// Writes drafts to the disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftFrom } from '../../draft'
import { contentDir } from '../../environment'
import { createFile } from '../../files'
import { firstCompany, firstDraft } from '../../template'
import { fail } from '../run'
import { policiesOf, readContent, suggest } from './named'
import { command, type Verb } from './verb'

/** Starts the draft of a policy. */
export const draft: Verb = {
  about: 'starts a draft',
  help: `npm run policy draft company/policy
npm run policy -- draft company/policy --new

Makes a draft with the text of the newest version. With --new, starts a policy, and a company
where there is none of that name, from a template whose gaps the check reports.`,
  options: { new: 'boolean' },
  async run(name, { new: isNew }) {
    const path = join(contentDir(), name, 'draft.mdx')
    if (existsSync(path)) console.log(`There is a draft already: ${path}`)
    else await start(name, path, isNew === true)
    console.log(`What is wrong or missing: ${command('check', name)}\nWhat it changes: ${command('diff', name)}`)
  },
}

async function start(name: string, path: string, isNew: boolean): Promise<void> {
  const policies = policiesOf(await readContent())
  const found = policies.find((policy) => policy.name === name)
  if (isNew && found) fail(`There is a policy ${name} already. To change it: ${command('draft', name)}`)
  if (isNew) return startPolicy(name, path)
  const newest = found?.versions.at(-1)
  if (!newest) {
    const names = policies.map((policy) => policy.name)
    return fail(
      `There is no policy ${name}. ${suggest(name, names)} To start it: npm run policy -- draft ${name} --new`,
    )
  }
  const { front } = newest
  const notes = [...(front?.notes.retired ?? [])].map(([anchor, { text }]) => [anchor, text])
  const inherited = { title: front?.values.title?.text ?? '', retired: Object.fromEntries(notes) }
  createFile(path, draftFrom(readFileSync(newest.file.path, 'utf8'), inherited))
  console.log(`Made ${path} from the version of ${newest.updated}. Edit it, and say in its first lines what changes.`)
}

function startPolicy(name: string, path: string): void {
  const [company = '', policy = ''] = name.split('/')
  const facts = join(contentDir(), company, 'company.yaml')
  if (!existsSync(facts)) {
    createFile(facts, firstCompany())
    console.log(`Started the company ${company}: fill in ${facts}`)
  }
  const subject = policy.replaceAll('-', ' ')
  createFile(path, firstDraft(`${subject.charAt(0).toUpperCase()}${subject.slice(1)} policy`))
  console.log(`Started ${path} from a template: fill in its gaps, which stand in brackets.`)
}
