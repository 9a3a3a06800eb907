import { basename } from 'node:path'
import { nameOfText } from '../../desk/draft/named-draft'
import { keepSave, readSave } from '../../desk/saves/saves'
import { textName } from '../../publishing/translating'
import { contentDir } from '../../settings'
import { readSource } from './bring'
import { type Io, print, refuse } from './io'
import { findNamed, readContent } from './named'
import { ask } from './reasons'

/** Merges what counsel made of a Word file with the draft of a policy. */
export async function draftFromWord(
  policy: string,
  path: string,
  { accept, language }: { accept?: string; language?: string },
  io: Io,
): Promise<void> {
  const [dir, content] = [contentDir(), readContent()]
  findNamed(content, policy)
  const { name, bytes } = readSource(path)
  // What reads Word files takes a while to load.
  const [{ readAnswer }, { takeBack }] = await Promise.all([import('../../word/back'), import('../../word/take-back')])
  const answer = readAnswer(bytes, name)
  const { authors, text } = answer
  const meant = textName(policy, language)
  if (language !== undefined && text !== meant) refuse(`This is the file of ${text ?? policy}, not of ${meant}.`)
  const choice = authors.length === 0 ? 'all' : (accept ?? (await askFor(authors, io)))
  if (!['all', 'none', ...authors].includes(choice)) {
    refuse(`Nobody of the name ${choice} has changed the file. Write all, none, or one of: ${authors.join(', ')}.`)
  }
  const accepted = (author: string) => choice === 'all' || choice === author
  const {
    conflicts,
    notes,
    report,
    path: draft,
    isUnchanged,
  } = await takeBack(content, dir, policy, answer, accepted, {
    read: (own, seal) => readSave(dir, nameOfText(own), seal),
    keep: (own, former) => keepSave(dir, nameOfText(own), former),
  })
  const said = conflicts.map(
    ({ title, ours, theirs }) => `Both changed “${title}”. The draft keeps:\n  ${ours}\nThe file says:\n  ${theirs}`,
  )
  const comments =
    notes.length === 0 ? [] : [`${notes.length} comments stand in ${basename(draft).replace('mdx', 'notes.yaml')}.`]
  print(
    io,
    [
      `${name} ${isUnchanged ? 'changes nothing in' : 'is merged with'} ${draft}.`,
      ...report.map((line) => `  - ${line}`),
      ...said,
      ...comments,
    ].join('\n'),
  )
}

async function askFor(authors: string[], io: Io): Promise<string> {
  const names = authors.join(', ')
  const inScript = `Add --accept all, --accept none or --accept NAME. Changes are from: ${names}.`
  return ask(`Changes are from: ${names}. Whose are accepted? Type all, none or a name: `, inScript, io)
}
