// Reads a file from the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bringFile } from '../../intake/bring'
import { type Brought, bringHistory, dateFiles } from '../../intake/history'
import { describeImport } from '../../intake/import'
import { formatDate } from '../../languages/dates'
import { contentDir, today } from '../../settings'
import { mostBytes } from '../../source/formats'
import { readContent } from './named'
import { command, type Io, print, refuse, type Verb } from './verb'

/** Makes the draft of a policy of a file from elsewhere. */
export const bring: Verb = {
  about: 'takes over a policy from Word, a web page or Markdown',
  help: `npm run policy import privacy.docx company/policy
npm run policy -- import privacy.html company/policy --updated 2021-03-04
npm run policy -- import datenschutz.docx company/policy --language de
npm run policy -- import --history FOLDER company/policy

Makes the draft of a file: a Word file (.docx), a web page that was saved, or that Google Docs exported
(.html, .zip), Markdown (.md, .mdx) or plain text (.txt). No word is changed; what was not taken over,
or was guessed, is said at the end, and any word that is missing is named. Nothing in the file is run,
and nothing is loaded from elsewhere.

With --updated the draft is a text of the past: publish it with the same --updated, oldest first.
With --language it is the draft of a translation.

With --history, each file of a folder is published as the version of its day, oldest first: the day in its
name, as 2021-03-04.docx, or else the one that the text gives as its own. It stops at a text with errors,
which is the draft then. Correct that, publish it with --updated, and run the command again for the rest.`,
  takes: 'file and policy',
  options: ['updated', 'language', 'history'],
  async run(policy, { updated, language, history }, io, file) {
    if (history !== undefined) {
      if (file ?? updated ?? language) refuse('--history goes with a folder alone, whose files say their days.')
      return bringFolder(history, policy, io)
    }
    if (file === undefined) return refuse(`Name the file and the policy: npm run policy import FILE ${policy}`)
    const brought = bringFile(readContent(), contentDir(), policy, readSource(file), { updated, language })
    const asOf = (verb: string) =>
      updated === undefined ? command(verb, policy) : `npm run policy -- ${verb} ${policy} --updated ${updated}`
    print(
      io,
      `${describeImport(brought, basename(file), updated)}\n\nMade ${brought.path}.\nWhat is wrong or missing: ${asOf('check')}\nThen: ${asOf('publish')}`,
    )
    return 0
  },
}

/** Publishes the files of a folder, and reports on each. Returns the exit code. */
function bringFolder(folder: string, policy: string, io: Io): number {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return refuse(`There is no folder ${folder}.`)
  // Word keeps a file beside each that is open.
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^(?:\.|~\$)/.test(name))
  // Browsers keep one beside each page that they save.
  const folders = entries.filter((entry) => entry.isDirectory())
  const names = entries.filter((entry) => !folders.includes(entry)).map(({ name }) => name)
  if (names.length === 0) return refuse(`There is no file in ${folder}.`)
  const files = dateFiles(names.map((name) => readSource(join(folder, name))))
  const brought = bringHistory(contentDir(), today(), policy, files)
  for (const one of brought) print(io, `${describe(one).join('\n')}\n`)
  for (const { name } of folders) print(io, `Left out, as it is a folder: ${name}`)
  const left = files.length - brought.filter(({ refusal }) => refusal === undefined).length
  const others = brought.filter(({ isOther }) => isOther).length
  const published =
    others > 0
      ? `${files.length - others} of ${files.length} files are published; ${others} not taken.`
      : 'All files are published.'
  print(io, left > 0 ? `${left} of ${files.length} files are still to be published.` : published)
  return left === 0 ? 0 : 1
}

/** Lines on what became of a file. */
function describe({ file, imported, isOther, refusal }: Brought): string[] {
  const published = `The version of ${formatDate(file.day)} is published.`
  if (!refusal) {
    const state = isOther ? 'not taken, as it says something else than the version that is there.' : 'there already.'
    return [imported ? describeImport(imported, file.name, file.day) : `${file.name}: ${state}`, published]
  }
  const said = imported ? describeImport(imported, file.name, file.day) : `${file.name}: not published.`
  const errors = refusal.findings.map(
    ({ path, line, column, message }) => `  ${path}:${line ?? 1}:${column ?? 1} ${message}`,
  )
  return [said, ...errors, refusal.reason]
}

/** The bytes of a file; one that is too large is not read. */
export function readSource(path: string): { name: string; bytes: Uint8Array } {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return refuse(`There is no file ${path}.`)
  if (found.size > mostBytes) refuse(`${path} has ${Math.ceil(found.size / 1e6)} MB, and at most 50 MB are read.`)
  return { name: basename(path), bytes: readFileSync(path) }
}
