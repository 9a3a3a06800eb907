// Looks on the disk for a draft.
import { existsSync } from 'node:fs'
import { policiesOf } from '../../check/checked'
import { draftPath, startDraft, startPolicy } from '../../drafting'
import { contentDir } from '../../environment'
import { type Io, print, refuse } from './io'
import { readContent, suggest } from './named'
import { command, type Verb } from './verb'

/** Starts the draft of a policy. */
export const draft: Verb = {
  about: 'starts a draft',
  help: `npm run policy draft company/policy
npm run policy -- draft company/policy --new

Makes a draft with the text of the newest version. With --new, starts a policy, and a company
where there is none of that name, from a template whose gaps the check reports.`,
  options: { new: 'boolean' },
  async run(name, { new: isNew }, io) {
    const path = draftPath(contentDir(), name)
    if (existsSync(path)) print(io, `There is a draft already: ${path}`)
    else await start(name, isNew === true, io)
    print(io, `What is wrong or missing: ${command('check', name)}\nWhat it changes: ${command('diff', name)}`)
    return 0
  },
}

async function start(name: string, isNew: boolean, io: Io): Promise<void> {
  const dir = contentDir()
  const path = draftPath(dir, name)
  const policies = policiesOf(await readContent())
  const found = policies.find((policy) => policy.name === name)
  if (isNew && found) refuse(`There is a policy ${name} already. To change it: ${command('draft', name)}`)
  if (isNew) {
    const company = startPolicy(dir, name)
    if (company) print(io, `Started the company ${name.replace(/\/.*/, '')}: fill in ${company}`)
    return print(io, `Started ${path} from a template: fill in its gaps, which stand in brackets.`)
  }
  const newest = found?.versions.at(-1)
  if (!newest) {
    const names = policies.map((policy) => policy.name)
    return refuse(
      `There is no policy ${name}. ${suggest(name, names)} To start it: npm run policy -- draft ${name} --new`,
    )
  }
  startDraft(dir, name, newest)
  print(io, `Made ${path} from the version of ${newest.updated}. Edit it, and say in its first lines what changes.`)
}
