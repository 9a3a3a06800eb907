import { originOf } from '../../check/lineage'
import { lastWithdrawn } from '../../content/content'
import { lastTranslation, textsOf } from '../../publishing/translating'
import { redline } from '../../redline/redline'
import { formatRedline } from '../../redline/terminal'
import { findNamed, readContent } from './named'
import { command, isColored, print, refuse, type Verb } from './verb'

/** Shows what the draft of a policy changes. */
export const diff: Verb = {
  about: 'shows what the draft changes',
  help: `npm run policy diff company/policy
npm run policy -- diff company/policy --language de

Compares the draft with the version that it began from, word by word: in colour on a terminal,
elsewhere as [-removed-], {+added+} and, at both ends of a move, [~moved~]. With --language, compares
the draft of a translation with the last one.`,
  options: ['language'],
  async run(name, { language }, io) {
    const content = readContent()
    findNamed(content, name)
    const { draft, versions } = textsOf(content, name, language)
    if (!draft) return refuse(`${name} has no such draft. To make one: ${command('draft', name, language)}`)
    if (!draft.text) return refuse(`${draft.file.path} cannot be read yet. See why: ${command('check', name)}`)
    const origin = language === undefined ? originOf(draft, versions) : lastTranslation(content, draft)
    print(
      io,
      origin?.text
        ? formatRedline(redline(origin.text, draft.text), isColored(io.stdout))
        : noOrigin(name, language === undefined ? lastWithdrawn(content, name) : undefined),
    )
    return 0
  },
}

function noOrigin(name: string, withdrawn: string | undefined): string {
  const none = 'There is no version to compare the draft with: all of it is added.'
  if (withdrawn === undefined) return none
  return `${none}\nTo publish it in the place of the version of ${withdrawn}, which was withdrawn: npm run policy -- publish ${name} --updated ${withdrawn}`
}
