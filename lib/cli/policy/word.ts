// Writes a file to the disk.
import { existsSync } from 'node:fs'
import { nameOfText } from '../../desk/draft/named-draft'
import { keepSave } from '../../desk/saves/saves'
import { contentDir, siteUrl } from '../../settings'
import { replaceFile } from '../../system/files'
import { findNamed, readContent } from './named'
import { print, refuse, type Verb } from './verb'

/** Writes a policy as a Word file. */
export const word: Verb = {
  about: 'writes a draft or a version for Word, with its changes tracked',
  help: `npm run policy word company/policy
npm run policy -- word company/policy --against 2025-05-04
npm run policy -- word company/policy --version 2025-05-04 --clean
npm run policy -- word company/policy --language de
npm run policy -- word company/policy -o for-counsel.docx

Writes the draft, or without one the version in force, as a file for Word and LibreOffice. What it changes
since the version in force, or since that of --against, are tracked changes, and what the check found are
comments. --clean leaves both out; --version takes a version in the draft's place, and --language the
translation into a language. What counsel makes of it comes back with
npm run policy -- draft company/policy --from-word FILE
so the text that goes out is kept beside the content folder until then, for 30 days.`,
  options: ['against', 'version', 'clean', 'language', 'out'],
  async run(policy, { clean: isClean, out, ...order }, io) {
    const content = readContent()
    findNamed(content, policy)
    // What writes for Word takes a while to load.
    const { policyToWord } = await import('../../word/out')
    const { text, bytes, name, source, says } = await policyToWord(content, policy, { ...order, isClean }, siteUrl())
    if (out === undefined && existsSync(name))
      refuse(
        `There is ${name} already, and what someone wrote into it would be lost. Move it away, or say where with -o.`,
      )
    keepSave(contentDir(), nameOfText(text), Buffer.from(source), 'sent')
    replaceFile(out ?? name, bytes)
    print(io, `Wrote ${out ?? name}: ${says}.`)
    return 0
  },
}
