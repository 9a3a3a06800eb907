// Ends the process when something is wrong.
import { reporter } from 'vfile-reporter'
import { filesAbout } from '../../check/content'
import { contentDir } from '../../environment'
import { fail } from '../run'
import { findNamed, readContent } from './named'
import type { Verb } from './verb'

/** Says what is wrong with all policies and drafts, or with one. */
export const check: Verb = {
  about: 'says what is wrong, and where',
  help: `npm run policy check
npm run policy check company/policy

Checks every policy and draft, or one with all that it stands on, and says what is wrong, at
which line and column, and what to write instead.`,
  isForAll: true,
  async run(name) {
    const content = await readContent()
    if (name !== '') findNamed(content, name)
    const files = name === '' ? content.files : filesAbout(content, contentDir(), name)
    if (files.some(({ messages }) => messages.length > 0)) fail(reporter(files, { quiet: true }))
    console.log(`All is well in ${files.length} files.`)
  },
}
