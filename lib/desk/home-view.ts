// Looks on the disk when drafts were changed.
import { statSync } from 'node:fs'
import { type Content, dayOf, type PolicyTexts, policiesOf } from '../content/checked'
import { inForce } from '../content/status'
import { dayIn, formatDate } from '../languages/dates'
import { languageName } from '../languages/tags'
import { translationStates } from '../pages/translation-states'
import { deskUrls } from './desk-urls'
import { companiesIn, findingsByFolder, type State, stateOf, titleOf } from './policy-state'
import { sectionsInWords } from './publishing/translating'
import type { Setting } from './setting'

/** A policy in the table of all of them, or a company that has none. */
export interface HomeRow {
  company: { id: string; name: string }
  policy?: { id: string; title: string }
  states: State[]
  /** What there is to do in other languages, such as `German: draft`, with where. */
  translations?: { words: string; href: string }[]
  /** The day of its last change, as people write it, and for a draft by whom; empty where there is none. */
  changed: string
  /** What is to be done next: at an address, or by starting the draft of the policy. */
  next: { label: string; href?: string }
}

/** The first page of the desk: every company with its policies, by their names in addresses. `drafters` says who changed a draft last, by its policy. */
export function homeView(
  content: Content,
  { dir }: Pick<Setting, 'dir'>,
  drafters: ReadonlyMap<string, string> = new Map(),
): HomeRow[] {
  const findings = findingsByFolder(content, dir)
  const policies = policiesOf(content)
  return companiesIn(content).flatMap((company) => {
    const { id } = company
    const own = policies.filter(({ name }) => name.startsWith(`${id}/`))
    if (own.length > 0)
      return own.map((texts) => rowOf(content, texts, company, { findings, drafter: drafters.get(texts.name) }))
    const next = { label: 'Start a policy', href: `${deskUrls.new()}?company=${id}` }
    return [{ company, states: [{ words: 'No policy yet' }], changed: '', next }]
  })
}

function rowOf(
  content: Content,
  texts: PolicyTexts,
  company: HomeRow['company'],
  { findings, drafter }: { findings: ReturnType<typeof findingsByFolder>; drafter?: string },
): HomeRow {
  const { name, draft, versions } = texts
  const id = name.replace(/^.*\//, '')
  const { states, canBePublished } = stateOf(content, texts, findings)
  const changed = draft ? changedOn(draft.file.path, content, company.id) : versions.at(-1)?.updated
  return {
    company,
    policy: { id, title: titleOf(texts) },
    states,
    translations: translationsOf(content, name),
    changed: changed === undefined ? '' : formatDate(changed) + (draft && drafter ? `, by ${drafter}` : ''),
    next: nextOf(content, texts, canBePublished),
  }
}

function translationsOf(content: Content, name: string): HomeRow['translations'] {
  const [company = '', policy = ''] = name.split('/')
  // Where there is no text in another language, the whole archive need not be read.
  if (!content.translations.has(name)) return []
  return translationStates(content, name).flatMap(({ language, draft, behind }) => {
    const inWords = languageName(language) ?? language
    if (draft) return [{ words: `${inWords}: draft`, href: deskUrls.named(`${name}/${language}`) }]
    if (!behind) return []
    const words = `${inWords}: behind by ${sectionsInWords(behind.count)}`
    return [{ words, href: deskUrls.languages(company, policy) }]
  })
}

function nextOf(content: Content, { name, draft, versions }: PolicyTexts, canBePublished: boolean): HomeRow['next'] {
  // Right after a withdrawal the draft is the text that was withdrawn.
  const isWithdrawn = content.record.withdrawals.some(({ seal }) => seal === draft?.seal)
  if (canBePublished && !isWithdrawn) return { label: 'Publish', href: `${deskUrls.named(name)}publish/` }
  if (draft) return { label: 'Go on with the draft', href: deskUrls.named(name) }
  // Without a version in force, which one a draft begins from is chosen on the page of the policy.
  const [current, day] = [inForce(versions, dayOf(content, name)), dayOf(content, name)]
  return current
    ? { label: current.updated === day ? 'Correct today’s version' : 'Start a draft' }
    : { label: 'See its versions', href: deskUrls.named(name) }
}

function changedOn(path: string, content: Content, company: string): string | undefined {
  const time = statSync(path, { throwIfNoEntry: false })?.mtime
  return time && dayIn(time.toISOString(), content.companies.get(company)?.timeZone)
}
