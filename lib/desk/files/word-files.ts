// Writes Word files of what is on the disk, and reads what counsel made of them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { editedContent } from '../content'
import { deskUrls } from '../desk-urls'
import { nameOfText, pathOfDraft } from '../draft/named-draft'
import { keepSave, readSave } from '../saves/saves'
import { type Sent, textIn } from '../server/handler'
import { setting } from '../setting'

/** What became of a file: what there is to say of it, where it led, or whose changes have still to be chosen. */
export interface Received {
  reason?: string
  report?: string[]
  href?: string
  authors?: string[]
}

/** A draft or, without one, the version in force as a Word file. */
export async function fetchWordFile(sent: Sent): Promise<Response> {
  const { dir, site } = setting()
  const policy = textIn(sent, 'policy')
  const { policyToWord } = await import('../../word/out')
  const language = typeof sent.language === 'string' ? sent.language : undefined
  const order = { language, isClean: 'clean' in sent }
  const { text, bytes, name, source } = await policyToWord(editedContent(), policy, order, site)
  keepSave(dir, nameOfText(text), Buffer.from(source), 'sent')
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}

/** Merges what counsel made of a draft with it. Without `accept` it asks whose changes are accepted, where there are any. */
export async function takeAnswer(query: Record<string, string>, bytes: Uint8Array): Promise<Received> {
  const { dir } = setting()
  const { policy = '', file = '', accept } = query
  const [{ readAnswer }, { takeBack }] = await Promise.all([import('../../word/back'), import('../../word/take-back')])
  const read = readAnswer(bytes, file)
  if (accept === undefined && read.authors.length > 0) return { authors: read.authors }
  const accepted = (author: string) => accept === 'all' || accept === author
  const { conflicts, notes, report, isUnchanged } = await takeBack(editedContent(), dir, policy, read, accepted, {
    read: (text, seal) => readSave(dir, nameOfText(text), seal),
    keep: (text, former) => keepSave(dir, nameOfText(text), former),
  })
  const draft = nameOfText(read.text ?? policy)
  const both = conflicts.map(
    ({ title, ours, theirs }) => `Both changed “${title}”. The draft keeps: “${ours}” The file says: “${theirs}”`,
  )
  const comments = notes.length > 0 ? [`${notes.length} comments stand among the findings of the draft.`] : []
  return {
    report: [
      `${file} ${isUnchanged ? 'changes nothing in' : 'is merged with'} the draft.`,
      ...report,
      ...both,
      ...comments,
    ],
    href: existsSync(join(dir, pathOfDraft(draft))) ? deskUrls.named(draft) : undefined,
  }
}
