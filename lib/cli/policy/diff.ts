import { originOf } from '../../check/lineage'
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
    const { draft, versions } = findNamed(await readContent(), name)
    if (!draft) return refuse(`${name} has no draft. To make one: ${command('draft', name)}`)
    if (!draft.text) return refuse(`${draft.file.path} cannot be read yet. See why: ${command('check', name)}`)
    const origin = originOf(draft, versions)
    print(
      io,
      origin?.text
        ? formatRedline(redline(origin.text, draft.text), isColored(io))
        : 'There is no version to compare the draft with: all of it is added.',
    )
    return 0
  },
}
