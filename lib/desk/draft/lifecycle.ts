// Starts policies and drafts on the disk, and discards them, for the desk.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type Content, dayOf, policyOf } from '../../content/content'
import { nameFile, notesPath } from '../../content/names'
import { joinNotes, readNotes, writeNotes } from '../../content/notes'
import { sealOf } from '../../content/seals'
import { startingPoint } from '../../content/status'
import { formatDate } from '../../languages/dates'
import { startDraft, startPolicy } from '../../publishing/drafting'
import { policyKinds, titleOfKind } from '../../publishing/template'
import { brokenAt } from '../../source/source'
import { bytesIfThere, reasonOf, replaceFile } from '../../system/files'
import { companiesIn } from '../policy-state'
import { keepSave, notesOfSave, readSave } from '../saves/saves'
import { Refusal, type Sent } from '../server/handler'
import { readDraftName } from './named-draft'
import { idFrom, idOfKind, type NewPolicy } from './new-policy'
import { fileOfDraft, readDraft } from './saving'

/** Starts the draft of a policy from the version in force or, as a correction of it, from that of a day; where there is one of today, it can be nothing but a correction of that. Throws why it cannot be started. */
export function beginDraft(content: Content, dir: string, name: string, day?: string): void {
  const { versions = [], draft } = policyOf(content, name) ?? {}
  const today = dayOf(content, name)
  const version = day === undefined ? startingPoint(versions, today) : versions.find(({ updated }) => updated === day)
  if (draft) throw new Refusal(422, 'There is a draft of this policy already. Publish or discard that one first.')
  const missing = day === undefined ? 'to begin from' : `of ${formatDate(day)} any more`
  if (!version) throw new Refusal(422, `There is no version ${missing}.`)
  startDraft(dir, name, version, day !== undefined || version.updated === today)
}

/** Reads what a form sends about a new policy. */
export function readNewPolicy(sent: Sent): NewPolicy {
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '')
  const kind = policyKinds.find((one) => one === sent.kind) ?? 'privacy'
  const isNew = text('company') === ''
  return {
    kind,
    title: text('title') || titleOfKind[kind],
    id: text('id') || idOfKind[kind],
    company: {
      id: isNew ? text('companyId') || idFrom(text('name')) : text('company'),
      name: text('name'),
      about: text('about'),
      // As the `email` of a form is that of who fills it in.
      email: text('contact'),
      isNew,
    },
  }
}

/** Throws why a policy cannot be started, in words. */
export function refuseNewPolicy(content: Content, { id, company }: NewPolicy): void {
  const name = `${company.id}/${id}`
  const isThere = companiesIn(content).some((one) => one.id === company.id)
  const named = nameFile(`${name}/draft.mdx`)
  const refuse = (reason: string) => {
    throw new Refusal(422, reason)
  }
  if (company.isNew) {
    if (company.name === '') refuse('Write the name of the company, as people know it.')
    if (company.about === '') refuse('Say in one line who the company is.')
    if (isThere)
      refuse(`There is a company ${company.id} already. Choose it in the list, or write another name for its address.`)
  } else if (!isThere) refuse(`There is no company ${company.id} any more.`)
  if (named.kind === 'unknown') {
    const reason = named.reason
      .replace(
        /^the folder `(.*)` would be part of an address; name it in/,
        '“$1” is part of its address; write that in',
      )
      .replace(/ for the folder$/, '')
    refuse(`No policy can be at /${name}/: ${reason}. “Its address” lets you change it.`)
  }
  if (content.policies.has(name)) refuse(`There is a policy at /${name}/ already. Write another name for the address.`)
}

/** Starts a policy from the template for its kind, and its company where that is new. Returns its name, such as `lunara/cookies`. Throws why it cannot be started. */
export function beginPolicy(content: Content, dir: string, wanted: NewPolicy): string {
  refuseNewPolicy(content, wanted)
  const { company, id, kind, title } = wanted
  const name = `${company.id}/${id}`
  try {
    startPolicy(dir, name, { kind, title, company })
  } catch (error) {
    throw new Refusal(403, reasonOf(error))
  }
  return name
}

/** Discards the draft of a policy, if it is the one that was shown, and keeps its text, and the comments on it, for 30 days. Throws why it was not discarded. */
export function discardDraft(dir: string, name: string, seal: string): void {
  const { file, bytes } = readDraft(dir, name)
  if (sealOf(bytes) !== seal)
    throw new Refusal(409, 'The draft was changed in the meantime, so it was not discarded. Look at it again.')
  const { policy, language } = readDraftName(name)
  const notes = join(dir, notesPath(policy, language))
  keepSave(dir, name, bytes, 'discarded', bytesIfThere(notes))
  rmSync(file)
  // Comments go with the draft that they are on.
  rmSync(notes, { force: true })
}

/** Makes a save of a policy its draft again, if the draft is the one that was shown, or there is none where `seal` is empty. The draft that it replaces is kept, and the comments that went with it join those on the draft. Throws why it was not restored. */
export function bringBack(dir: string, name: string, save: string, seal: string): void {
  const draft = fileOfDraft(dir, name)
  const found = existsSync(draft) ? readFileSync(draft) : undefined
  if ((found ? sealOf(found) : '') !== seal)
    throw new Refusal(409, 'The draft was changed in the meantime, so nothing was restored. Look at it again.')
  const bytes = readSave(dir, name, save)
  if (!bytes) throw new Refusal(404, 'This earlier state is gone: each is kept for 30 days.')
  const { policy, language } = readDraftName(name)
  const notes = join(dir, notesPath(policy, language))
  const kept = notesOfSave(dir, name, save)
  const comments = kept && joinKept(notes, kept)
  if (found) keepSave(dir, name, found)
  replaceFile(draft, bytes)
  if (comments) replaceFile(notes, comments)
}

/** The comments of a file with those that were kept. Throws where some cannot be read, or have bytes that are not UTF-8 and would be damaged. */
function joinKept(path: string, kept: Buffer): string | Buffer {
  const both = [bytesIfThere(path) ?? Buffer.alloc(0), kept]
  const files = both.map((value) => new VFile({ path, value }))
  const [own = [], theirs = []] = files.map(readNotes)
  const isSound =
    files.every(({ messages }) => messages.length === 0) && both.every((bytes) => brokenAt(bytes) === undefined)
  if (own.length === 0 && files[0]?.messages.length === 0) return kept
  if (isSound) return writeNotes(joinNotes(own, theirs))
  throw new Refusal(
    422,
    `The comments on the draft and those of this state cannot be joined, as some cannot be read, so nothing was restored. Look at ${path}: put it right, or move it away, and try again.`,
  )
}
