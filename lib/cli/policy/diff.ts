import { originOf } from '../../check/lineage'
import { lastWithdrawn } from '../../content/checked'
import { redline } from '../../redline/redline'
import { formatRedline } from '../../redline/terminal'
import { isColored, print, refuse } from './io'
import { findNamed, readContent } from './named'
import { command, type Verb } from './verb'

/** Shows what the draft of a policy changes. */
export const diff: Verb = {
  about: 'shows what the draft changes',
  help: `npm run policy diff company/policy

Compares the draft with the version that it began from, word by word: in colour on a terminal,
elsewhere as [-removed-], {+added+} and, at both ends of a move, [~moved~].`,
  async run(name, _, io) {
    const content = await readContent()
    const { draft, versions } = findNamed(content, name)
    if (!draft) return refuse(`${name} has no draft. To make one: ${command('draft', name)}`)
    if (!draft.text) return refuse(`${draft.file.path} cannot be read yet. See why: ${command('check', name)}`)
    const origin = originOf(draft, versions)
    print(
      io,
      origin?.text
        ? formatRedline(redline(origin.text, draft.text), isColored(io))
        : noOrigin(name, lastWithdrawn(content, name)),
    )
    return 0
  },
}

function noOrigin(name: string, withdrawn: string | undefined): string {
  const none = 'There is no version to compare the draft with: all of it is added.'
  if (withdrawn === undefined) return none
  return `${none}\nTo publish it in the place of the version of ${withdrawn}, which was withdrawn: npm run policy -- publish ${name} --updated ${withdrawn}`
}
