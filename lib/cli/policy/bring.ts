// Reads a file from the disk.
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { bringFile } from '../../intake/bring'
import { describeImport } from '../../intake/report'
import { isDate } from '../../languages/dates'
import { canonicalTag } from '../../languages/tags'
import { contentDir } from '../../settings'
import { mostBytes } from '../../source/formats'
import { print, refuse } from './io'
import { readContent } from './named'
import { command, type Verb } from './verb'

/** Makes the draft of a policy of a file from elsewhere. */
export const bring: Verb = {
  about: 'takes over a policy from Word, a web page or Markdown',
  help: `npm run policy import privacy.docx company/policy
npm run policy -- import privacy.html company/policy --updated 2021-03-04
npm run policy -- import datenschutz.docx company/policy --language de

Makes the draft of a file: a Word file (.docx), a web page that was saved, or that Google Docs exported
(.html, .zip), Markdown (.md, .mdx) or plain text (.txt). No word is changed; what was not taken over,
or was guessed, is said at the end, and any word that is missing is named. Nothing in the file is run,
and nothing is loaded from elsewhere.

With --updated the draft is a text of the past: publish it with the same --updated, oldest first.
With --language it is the draft of a translation.`,
  takes: 'file and policy',
  options: { updated: 'string', language: 'string' },
  async run(policy, { updated, language }, io, file) {
    if (file === undefined) return refuse(`Name the file and the policy: npm run policy import FILE ${policy}`)
    if (updated !== undefined && !isDate(String(updated))) refuse(`"${updated}" is not a day. Write it as 2021-03-04.`)
    const tag = language === undefined ? undefined : canonicalTag(String(language))
    if (language !== undefined && tag === undefined) refuse(`"${language}" is no language. Write its code, such as de.`)
    const day = updated === undefined ? undefined : String(updated)
    const brought = bringFile(readContent(), contentDir(), policy, readSource(file), { updated: day, language: tag })
    const checks = day === undefined ? command('check', policy) : `npm run policy -- check ${policy} --updated ${day}`
    const publish =
      day === undefined ? command('publish', policy) : `npm run policy -- publish ${policy} --updated ${day}`
    print(
      io,
      `${describeImport(brought, basename(file), day)}\n\nMade ${brought.path}.\nWhat is wrong or missing: ${checks}\nThen: ${publish}`,
    )
    return 0
  },
}

/** The bytes of a file; one that is too large is not read. */
export function readSource(path: string): { name: string; bytes: Uint8Array } {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return refuse(`There is no file ${path}.`)
  if (found.size > mostBytes) refuse(`${path} has ${Math.ceil(found.size / 1e6)} MB, and at most 50 MB are read.`)
  return { name: basename(path), bytes: readFileSync(path) }
}
