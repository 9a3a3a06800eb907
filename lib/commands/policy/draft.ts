// Writes drafts to the disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameFile } from '../../check/names'
import { draftFrom, firstCompany, firstDraft } from '../../draft'
import { contentDir } from '../../environment'
import { createFile } from '../../files'
import { takeBack } from '../../publication'
import { fail } from '../run'
import { type NamedPolicy, readPolicies, suggest } from './named'
import { command, type Verb } from './verb'

/** Starts the draft of a policy. */
export const draft: Verb = {
  about: 'starts a draft',
  help: `npm run policy draft company/policy
npm run policy -- draft company/policy --new

Makes a draft with the text of the newest version. With --new, starts a policy, and a company
where there is none of that name, from a template whose gaps the check reports.`,
  switches: ['new'],
  async run(name, isOn) {
    if (name === undefined) return fail(`Name the policy, as on its address: ${command('draft', 'company/policy')}`)
    const path = join(contentDir(), name, 'draft.mdx')
    const named = nameFile(`${name}/draft.mdx`)
    if (named.kind !== 'draft')
      return fail(named.kind === 'unknown' ? `${name}: ${named.reason}` : `${name} is no name`)
    takeBack(contentDir(), name)
    if (existsSync(path)) return console.log(`There is a draft already: ${path}\n${advice(name)}`)
    const policies = existsSync(contentDir()) ? await readPolicies().catch(() => []) : []
    const found = policies.find((policy) => policy.name === name)
    if (isOn('new')) startPolicy(name, named.company, path, found)
    else continuePolicy(name, path, found, policies)
    console.log(advice(name))
  },
}

function startPolicy(name: string, company: string, path: string, found: NamedPolicy | undefined): void {
  if (found) fail(`There is a policy ${name} already. To change it: ${command('draft', name)}`)
  const facts = join(contentDir(), company, 'company.yaml')
  if (!existsSync(facts)) {
    createFile(facts, firstCompany())
    console.log(`Started the company ${company}: fill in ${facts}`)
  }
  const policy = name.slice(name.indexOf('/') + 1).replaceAll('-', ' ')
  createFile(path, firstDraft(`${policy.charAt(0).toUpperCase()}${policy.slice(1)} policy`))
  console.log(`Started ${path} from a template: fill in its gaps, which stand in brackets.`)
}

function continuePolicy(name: string, path: string, found: NamedPolicy | undefined, policies: NamedPolicy[]): void {
  const newest = found?.versions.at(-1)
  if (!newest) {
    fail(`There is no policy ${name}. ${suggest(name, policies)} To start it: npm run policy -- draft ${name} --new`)
  }
  const { front } = newest
  const notes = [...(front?.notes.retired ?? [])].map(([anchor, { text }]) => [anchor, text])
  const inherited = { title: front?.values.title?.text ?? '', retired: Object.fromEntries(notes) }
  createFile(path, draftFrom(readFileSync(newest.file.path, 'utf8'), inherited))
  console.log(`Made ${path} from the version of ${newest.updated}. Edit it, and say in its first lines what changes.`)
}

function advice(name: string): string {
  return `What is wrong or missing: ${command('check', name)}\nWhat it changes: ${command('diff', name)}`
}
