// Looks on the disk when drafts and facts were changed.
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Content, dayOf, type PolicyTexts, pathBelow, policiesOf } from '../content/content'
import { nameFile } from '../content/names'
import { startingPoint, upcoming } from '../content/status'
import { dayIn, formatDate } from '../languages/dates'
import { languageName } from '../languages/tags'
import { translationStates } from '../pages/translation-states'
import { outDir } from '../settings'
import { urls } from '../urls'
import { deskUrls } from './desk-urls'
import { companiesIn, companyOf, isOnSite, subjectOf, titleOf } from './policy-state'
import { type State, startLabel, stateOf } from './publishing/standing'
import { sectionsInWords } from './publishing/translating'
import type { Folder } from './setting'

/** A policy in the table of all of them, or a company that has none. */
export interface HomeRow {
  company: { id: string; name: string }
  policy?: { name: string; title: string }
  states: State[]
  /** What there is to do in other languages, such as `German: draft`, with where. */
  translations?: { words: string; href: string }[]
  /** The day on which its text was last changed, as people write it; empty where there is none. */
  changed: string
  /** What is to be done next: at an address, or by starting the draft of the policy. A draft is to be published once it changes something, nothing in it is to be fixed, and its summary and kind of change are given. */
  next: { label: string; href?: string }
}

/** The first page of the desk: every company with its policies, by their names in addresses. */
export function homeView(content: Content, folder: Folder): HomeRow[] {
  const policies = policiesOf(content)
  return companiesIn(content).flatMap((company) => {
    const { id } = company
    const own = policies.filter(({ name }) => name.startsWith(`${id}/`))
    if (own.length > 0) return own.map((texts) => rowOf(content, folder, texts, company))
    const next = { label: 'Start a policy', href: `${deskUrls.new()}?company=${id}` }
    return [{ company, states: [{ words: 'No policy yet' }], changed: '', next }]
  })
}

function rowOf(content: Content, folder: Folder, texts: PolicyTexts, company: HomeRow['company']): HomeRow {
  const { name, draft, versions } = texts
  const { states, canBePublished } = stateOf(content, folder, texts)
  const taken = content.record.withdrawals.filter(({ path }) => path.startsWith(`${name}/`))
  const written = draft && changedOn(draft.file.path, content, company.id)
  const days = [written, ...versions.map(({ updated }) => updated), ...taken.map(({ on }) => on)]
  const last = days.sort().findLast((day) => day !== undefined)
  return {
    company,
    policy: { name, title: titleOf(texts) },
    states,
    translations: translationsOf(content, name),
    changed: last === undefined ? '' : formatDate(last),
    next: nextOf(content, texts, canBePublished),
  }
}

function translationsOf(content: Content, name: string): HomeRow['translations'] {
  // Where there is no text in another language, the whole archive need not be read.
  if (!content.translations.has(name)) return []
  return translationStates(content, name).flatMap(({ language, draft, withdrawn, behind }) => {
    const inWords = languageName(language)
    const waiting = withdrawn ? 'withdrawn, its draft waits' : 'draft'
    if (draft) return [{ words: `${inWords}: ${waiting}`, href: deskUrls.named(`${name}/${language}`) }]
    if (!behind) return []
    const words = `${inWords}: behind by ${sectionsInWords(behind.count)}`
    return [{ words, href: deskUrls.languages(name) }]
  })
}

function nextOf(content: Content, { name, draft, versions }: PolicyTexts, canBePublished: boolean): HomeRow['next'] {
  // Right after a withdrawal the draft is the text that was withdrawn.
  const isWithdrawn = content.record.withdrawals.some(({ seal }) => seal === draft?.seal)
  if (canBePublished && !isWithdrawn) return { label: 'Publish', href: deskUrls.publish(name) }
  if (draft) return { label: 'Go on with the draft', href: deskUrls.named(name) }
  const day = dayOf(content, name)
  const begins = startingPoint(versions, day)
  if (!begins) return { label: 'See its versions', href: deskUrls.named(name) }
  const label = startLabel(begins, day)
  if (begins.updated === day) return { label }
  // Whether a draft begins from that or from the one that is announced is chosen on the page of the policy.
  return { label, href: upcoming(versions, day) && deskUrls.named(name) }
}

/** The version that was published last, with its page at the desk; undefined where there is none. */
export function newestVersion(content: Content): { title: string; href: string } | undefined {
  const versions = policiesOf(content).flatMap((texts) => texts.versions.map((version) => ({ texts, ...version })))
  const [newest] = versions.sort((a, b) => b.updated.localeCompare(a.updated))
  if (!newest) return undefined
  const { texts, updated } = newest
  const title = `${titleOf(texts)} of ${companyOf(content, texts.name).name} of ${formatDate(updated)}`
  return { title, href: deskUrls.version(texts.name, updated) }
}

/** What the facts are about, such as `Acme` or `Privacy policy of Acme`, that were changed after the site was last built here, where it has something of them; undefined where it never was. */
export function factsToBuild(content: Content, dir: string): string[] | undefined {
  const built = timeOf(join(outDir(), urls.catalogue()))
  // Where nothing is published, there is nothing to build.
  if (!built) return newestVersion(content) ? undefined : []
  return content.files.flatMap((file) => {
    const path = pathBelow(dir, file)
    const { kind } = nameFile(path)
    if ((kind !== 'company' && kind !== 'policy') || (timeOf(file.path) ?? built) <= built) return []
    const subject = isOnSite(content, dirname(path)) ? subjectOf(content, dirname(path)) : undefined
    return subject
      ? [kind === 'policy' ? `${subject.policy.title} of ${subject.company.name}` : subject.company.name]
      : []
  })
}

function timeOf(path: string): Date | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtime
}

function changedOn(path: string, content: Content, company: string): string | undefined {
  const time = timeOf(path)
  return time && dayIn(time.toISOString(), content.companies.get(company)?.timeZone)
}
