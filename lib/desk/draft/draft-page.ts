import { type Content, dayOf, languageOf, type PolicyDocument, policiesOf, policyOf } from '../../content/content'
import { lastTranslation } from '../../publishing/translating'
import { waiverDays } from '../../rules/counsel-rules'
import { headingsByAnchor } from '../../text/outline'
import { shownAddress, urls } from '../../urls'
import { numberingSaid } from '../document/sections'
import type { SectionChoice } from '../forms/choices'
import { companyOf, comparedWith, subjectOf, titleOf } from '../policy-state'
import { correctedBy } from '../publishing/place'
import type { Setting } from '../setting'
import { draftState, open } from './draft-state'
import { draftNamed, openDraft, readDraftName } from './named-draft'

/** What the page of a draft begins with. */
export type DraftPageView = NonNullable<ReturnType<typeof draftPageView>>

/** The page of the draft of a name. Undefined where there is no draft. */
export function draftPageView(content: Content, setting: Setting, named: string) {
  const { policy: name, language: translated } = readDraftName(named)
  const state = draftState(content, setting, named)
  const draft = draftNamed(content, named)
  const subject = subjectOf(content, named)
  if (!state || !draft || !subject) return undefined
  const { versions = [] } = policyOf(content, name) ?? {}
  const last = translated === undefined ? undefined : lastTranslation(content, draft)
  const former = translated === undefined ? comparedWith(draft, versions) : last
  const shown = former && open(() => openDraft(content, named, String(former.file), former.updated))
  const corrects = correctedBy(draft, versions)
  const others = versions.filter(({ updated }) => updated !== corrects)
  return {
    ...subject,
    state,
    /** The text with which it is compared; undefined where there is none that can be shown. */
    former:
      shown && !shown.problem
        ? { document: shown.document, numbering: numberingSaid(former.front?.values.numbers?.text) }
        : undefined,
    /** The sections of published versions, by each anchor that can be in links: of a translation, those of its version. */
    published: translated === undefined ? sectionsIn(versions) : [],
    /** Of a correction, those of the versions but the one that it corrects. */
    earlier: corrects === undefined ? [] : sectionsIn(others),
    /** The version that it translates, and that of which the last translation is; undefined where it is no translation. */
    original: translated === undefined ? undefined : { updated: draft.updated, before: last?.updated },
    /** The day of the version that it was begun to correct. */
    corrects,
    /** Where the policy stands for the public: a path where the site's address is not set. */
    address: shownAddress(setting.site, urls.policy(draft.company, draft.policy, translated)),
    language: translated ?? languageOf(content, name),
    /** The days until which a finding can be let stand. */
    waiverDays: waiverDays(dayOf(content, name)),
    /** The other policies of the site, to which a link can lead. */
    pages: policiesOf(content)
      .filter((other) => other.name !== name)
      .map((other) => ({
        href: `/${other.name}/`,
        title: `${companyOf(content, other.name).name}: ${titleOf(other)}`,
      })),
  }
}

function sectionsIn(versions: PolicyDocument[]): SectionChoice[] {
  const byAnchor = new Map(versions.flatMap(({ outline }) => [...headingsByAnchor(outline)]))
  return [...byAnchor].map(([anchor, { title }]) => ({ anchor, title }))
}
