import { type Content, dayOf, policiesOf, policyOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { inForce } from '../content/status'
import { headingsByAnchor } from '../text/outline'
import { shownAddress, urls } from '../urls'
import { type DeskDocument, UnshowableText } from './document/document'
import { openText } from './document/text'
import { type DraftState, draftState } from './draft-state'
import type { SectionChoice } from './forms/choices'
import { titleOf } from './policy-state'
import type { Setting } from './setting'

/** What the page of a draft begins with. */
export interface DraftPageView {
  state: DraftState
  company: { id: string; name: string; accent?: string; accentDark?: string }
  /** The name of the policy in addresses. */
  policy: string
  /** The text of the version in force, or else of the newest; undefined where there is none that can be shown. */
  former?: DeskDocument
  /** The sections of published versions, by each anchor that can be in links. */
  published: SectionChoice[]
  /** Where the policy stands for the public: a path where the site's address is not set. */
  address: string
  language: string
  /** The other policies of the site, to which a link can lead. */
  pages: { href: string; title: string }[]
}

/** The page of the draft of a policy. Undefined where there is no draft. */
export function draftPageView(
  content: Content,
  setting: Setting,
  company: string,
  policy: string,
): DraftPageView | undefined {
  const name = `${company}/${policy}`
  const state = draftState(content, setting, name)
  const texts = policyOf(content, name)
  if (!state || !texts) return undefined
  const { versions } = texts
  const facts = content.companies.get(company)
  const former = inForce(versions, dayOf(content, name)) ?? versions.at(-1)
  const sections = versions.flatMap(({ outline }) => [...headingsByAnchor(outline)])
  return {
    state,
    company: { id: company, name: companyOf(content, name), accent: facts?.accent, accentDark: facts?.accentDark },
    policy,
    former: former && textOf(former),
    published: [...new Map(sections)].map(([anchor, { title }]) => ({ anchor, title })),
    address: shownAddress(setting.site, urls.policy(company, policy)),
    language: content.facts.get(name)?.language ?? facts?.language ?? 'en',
    pages: policiesOf(content)
      .filter((other) => other.name !== name)
      .map((other) => ({ href: `/${other.name}/`, title: `${companyOf(content, other.name)}: ${titleOf(other)}` })),
  }
}

function companyOf({ companies }: Content, name: string): string {
  const [company = ''] = name.split('/')
  return companies.get(company)?.name ?? company
}

function textOf({ file }: PolicyDocument): DeskDocument | undefined {
  try {
    return openText(String(file))
  } catch (error) {
    if (error instanceof UnshowableText) return undefined
    throw error
  }
}
