import { contentDir } from '../../environment'
import { redline } from '../../redline/redline'
import { formatRedline } from '../../redline/terminal'
import { fail } from '../run'
import { findNamed, readPolicies } from './named'
import { command, type Verb } from './verb'

/** Shows what the draft of a policy changes. */
export const diff: Verb = {
  about: 'shows what the draft changes',
  help: `npm run policy diff company/policy

Compares the draft with the newest version, word by word: in colour on a terminal, elsewhere as
[-removed-] and {+added+}.`,
  switches: [],
  async run(name) {
    if (name === undefined) return fail(`Name the policy, as on its address: ${command('diff', 'company/policy')}`)
    const { draft, versions } = findNamed(await readPolicies(), name)
    if (!draft) return fail(`${name} has no draft. To make one: ${command('draft', name)}`)
    if (!draft.read) return fail(`${contentDir()}/${draft.path} cannot be read yet. See why: ${command('check', name)}`)
    const newest = versions.at(-1)
    if (!newest?.read) return console.log('There is no version to compare the draft with: all of it is added.')
    console.log(formatRedline(redline(newest.read.text, draft.read.text), isColored()))
  },
}

/** True when what is printed is read on a terminal that shows colours. */
export function isColored(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors() && process.env.NO_COLOR === undefined
}
