// Changes drafts, and the comments on them, on the disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type Content, dayOf } from '../content/content'
import { command, notesPath, textPath } from '../content/names'
import { joinNotes, type Note, readNotes, writeNotes } from '../content/notes'
import { inForce } from '../content/status'
import { canonicalTag } from '../languages/tags'
import { startDraft } from '../publishing/drafting'
import { textName, textsOf } from '../publishing/translating'
import { fileRules } from '../rules/file-rules'
import { brokenAt } from '../source/source'
import { bytesIfThere, readIfThere, replaceFile } from '../system/files'
import { problem } from '../text/problem'
import { type Merged, mergeAnswer, type readAnswer } from './back'
import { fail } from './out'

/** Where texts that went out, and drafts that are replaced, are kept. */
export interface Saves {
  read(text: string, seal: string): Buffer | undefined
  keep(text: string, bytes: Uint8Array): void
}

/** The comments in the file at a path, and as they are written there. Throws what is wrong in it. */
function readSoundNotes(path: string): { former: Note[]; written: string } {
  const bytes = bytesIfThere(path) ?? Buffer.alloc(0)
  const written = String(bytes)
  const file = new VFile({ path, value: written })
  const former = readNotes(file)
  const broken = brokenAt(bytes)
  if (broken !== undefined)
    problem(file, broken, 'a character is not UTF-8; save the file as UTF-8', fileRules.encoding)
  const [slip] = file.messages
  if (slip)
    throw new Error(
      `The comments on the draft cannot be read (line ${slip.line}: ${slip.reason}), so nothing of the file was taken over. Put that right in ${file.path}, and take it back again.`,
    )
  return { former, written }
}

/** Merges what came back from Word with the draft of a policy, which it starts where there is none, and adds the comments to those on the draft. The former draft is kept. Returns also whether the draft says what it said before. */
export async function takeBack(
  content: Content,
  dir: string,
  policy: string,
  answer: ReturnType<typeof readAnswer>,
  accepted: (author: string) => boolean,
  saves: Saves,
): Promise<Merged & { path: string; isUnchanged: boolean }> {
  const { text = policy } = answer
  const language = text.startsWith(`${policy}.`) ? canonicalTag(text.slice(policy.length + 1)) : undefined
  if (text !== textName(policy, language)) throw new Error(`This is the file of ${text}, not of ${policy}.`)
  const path = join(dir, textPath(policy, 'draft', language))
  const { versions } = textsOf(content, policy, language)
  const seal = answer.reading.properties.get('seal') ?? ''
  const version = versions.find((one) => one.seal === seal)
  const sent = saves.read(text, seal) ?? (version && readFileSync(version.file.path))
  const notes = join(dir, notesPath(policy, language))
  const { former, written } = readSoundNotes(notes)
  if (!existsSync(path)) {
    if (language !== undefined)
      throw new Error(`There is no draft to merge this with. To make one: ${command('draft', policy, language)}`)
    const current = inForce(versions, dayOf(content, policy))
    startDraft(dir, policy, version ?? current ?? fail(`${policy} has no draft to merge this with.`))
  }
  const draft = readFileSync(path)
  if (brokenAt(draft) !== undefined)
    throw new Error(
      'The draft is not in UTF-8, so nothing of the file was taken over. Save it as UTF-8 in a text editor.',
    )
  const merged = await mergeAnswer(answer, String(draft), sent && String(sent), accepted)
  if (readIfThere(path) !== String(draft) || readIfThere(notes) !== written)
    throw new Error('The draft was changed in the meantime, so nothing of the file was taken over. Take it back again.')
  saves.keep(text, draft)
  const isUnchanged = merged.source === String(draft)
  if (!isUnchanged) replaceFile(path, merged.source)
  const kept = merged.conflicts.map(({ id, theirs, ours }) => ({
    ...(id !== '' && { section: id }),
    by: 'Merge',
    date: dayOf(content, policy),
    // A finding is one line, in which items are to stay apart.
    says: `Both changed this. The draft says: “${ours}” The file from Word says: “${theirs}”`.replaceAll('\n', ' / '),
  }))
  const all = joinNotes(former, [...merged.notes, ...kept])
  if (all.length > 0) replaceFile(notes, writeNotes(all))
  return { ...merged, path, isUnchanged }
}
