// Makes drafts and versions of files that are sent to the desk, on the disk.
import { policyOf } from '../../content/content'
import { bringFile } from '../../intake/bring'
import { bringHistory, dayNamed } from '../../intake/history'
import { describeImport, type Imported, importFile } from '../../intake/import'
import { isDate } from '../../languages/dates'
import type { FirstFacts } from '../../publishing/template'
import { reasonOf } from '../../system/files'
import { editedContent } from '../content'
import { deskUrls } from '../desk-urls'
import { readNewPolicy, refuseNewPolicy } from '../draft/lifecycle'
import { deskWords } from '../findings/desk-words'
import { draftFindings } from '../findings/draft-findings'
import { authorOf } from '../publishing/author'
import { commitMade, madeOf } from '../publishing/site-state'
import { Refusal } from '../server/handler'
import { setting } from '../setting'

type Query = Record<string, string>

/** What a file has, before anything is made of it. */
export type LookedAt = ReturnType<typeof lookAt>

/** Looks at a file, and writes nothing. Its day is that of its name, or else the one that its text gives as its own. */
export function lookAt({ file = '' }: Query, bytes: Uint8Array) {
  const imported = importFile(bytes, file, { title: '', fields: {} })
  return { day: dayNamed(file) ?? imported.days.updated, report: reportOf(imported, file) }
}

/** An error, and where it is put right. */
export interface ToFix {
  words: string
  where: string
  href: string
}

/** What became of a file: the page of its draft, or of its version. */
export interface BroughtIn {
  /** The policy, such as `klantra/privacy`. */
  policy: string
  report: string[]
  href: string
  /** Why its text is the draft and no version yet, and what the check found. */
  stop?: { reason: string; found: ToFix[] }
  /** Whether the version of its day was there and says something else, so that the file was not taken. */
  isOther?: boolean
  /** What kept the version out of the history of changes. */
  said?: string
}

/** Makes a file the draft of a policy or, with `day`, its version of that day, published with `summary` and `change` where they are given. With `takesDraft` the draft that there is becomes that version. Throws where nothing was made, with whether a draft is in the way. */
export async function bringIn(query: Query, bytes: Uint8Array): Promise<BroughtIn> {
  const { file: name = '', day = '', takesDraft, summary, change } = query
  const { dir, today } = setting()
  const { policy, company } = placeIn(query)
  const author = authorOf(query)
  const href = deskUrls.named(policy)
  const { draft, versions = [] } = policyOf(editedContent(), policy) ?? {}
  if (draft && takesDraft === undefined && !versions.some(({ updated }) => updated === day))
    throw new Refusal(409, 'There is a draft of this policy already.', { href, policy })
  if (day === '') {
    const brought = bringFile(editedContent(), dir, policy, { name, bytes }, { company })
    return { policy, href, report: reportOf(brought, name) }
  }
  if (!isDate(day)) throw new Refusal(422, `“${day}” is not a day.`)
  const files = [{ name, bytes, day }]
  const said = summary === undefined || change === undefined ? undefined : { summary, change }
  const bringing = { company, said, takesDraft: takesDraft !== undefined }
  const [brought] = bringHistory(dir, today, policy, files, bringing)
  const { imported, isOther, refusal } = brought ?? {}
  const report = imported ? reportOf(imported, name) : []
  const content = editedContent()
  if (refusal) {
    const known = draftFindings(content, { dir }, policy)
    const found = refusal.findings.map(({ rule, message: reason, onDesk }): ToFix => {
      const words = deskWords({ reason, onDesk }, content)
      const place = known.find((one) => one.rule === rule && one.message === words)
      return { words, where: place?.where ?? 'The draft', href: place?.href ?? href }
    })
    return { policy, href, report, stop: { reason: refusal.reason, found } }
  }
  if (isOther) return { policy, href: `${href}${day}/`, report, isOther }
  const made = madeOf(content, `${policy}/${day}`, { why: query.why, author })
  const unkept = made && (await commitMade(dir, made).then(() => undefined, reasonOf))
  return { policy, href: `${href}${day}/`, report, said: unkept }
}

/** The policy that is meant, and of a company that is started what is known. */
function placeIn(query: Query): { policy: string; company?: FirstFacts } {
  const { policy = '' } = query
  const content = editedContent()
  if (policy !== '') {
    if (!content.policies.has(policy)) throw new Refusal(422, 'There is no such policy any more. Choose it again.')
    return { policy }
  }
  const wanted = readNewPolicy(query)
  refuseNewPolicy(content, wanted)
  const { id, company } = wanted
  return { policy: `${company.id}/${id}`, company: company.isNew ? company : undefined }
}

/** What there is to say of a file, in lines, without what is to be typed. */
function reportOf(imported: Imported, name: string): string[] {
  const lines = describeImport(imported, name).split('\n')
  return lines.map((line) =>
    line
      .replace(/^\s*- /, '')
      .replaceAll(/ \(`?(?:--updated|effective:)[^)]*\)/g, '')
      .replace(/ \(`numbers: none`\); .*$/, '; “Section numbers” of the version changes that.'),
  )
}
