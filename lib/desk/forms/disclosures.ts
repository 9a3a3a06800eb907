import { reasonIn } from '../../laws/covers'
import { askedBy } from '../../laws/disclosures'
import { cite, lawOf, type Profile, profileNames } from '../../laws/laws'
import { isRecord } from '../../system/record'
import { type SectionChoice, sectionAt } from './choices'

/** Something that the laws and stores of a policy ask its text to say. */
export type AskedDisclosure = ReturnType<typeof askedOf>[number]

/** Where a text makes each disclosure, by its id: the anchors of sections, or that it does not apply. */
export type Covers = Readonly<Record<string, string[]>>

/** A section that is gone, and for which a disclosure is declared, or on which a request rests. */
export interface GoneCover {
  /** Of the disclosure or the request. */
  id: string
  anchor: string
  title: string
  /** Whether the version in force has it, so that it stays declared for that. */
  isInForce?: boolean
}

type Gone = Omit<GoneCover, 'id'>

/** The sections of a text as a cover names them: what is declared for one that is gone is not for the one to which its links lead, unless that is named too. */
function sectionsFor(cover: string[], sections: SectionChoice[], gone: { anchor: string }[]): SectionChoice[] {
  return sections.map((section) =>
    cover.includes(section.anchor)
      ? section
      : { ...section, aliases: section.aliases?.filter((alias) => !gone.some(({ anchor }) => anchor === alias)) },
  )
}

/** The disclosures that a value has; what is none is left out. */
export function coversIn(value: unknown): Covers {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([id, cover]) => [id, textsIn(cover)]))
}

/** The texts in a value that is a list of them. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** The laws and stores that are ticked for a policy or else named by its company, as facts have them. */
export function profilesIn({ profiles }: Record<string, unknown>, company: { profiles: Profile[] }): Profile[] {
  const ticked = textsIn(profiles)
  return ticked.length > 0 ? profileNames.filter((name) => ticked.includes(name)) : company.profiles
}

/** What the laws and stores ask a text to say, always in one order. */
export function askedOf(profiles: readonly Profile[]) {
  return askedBy(profiles)
    .filter(({ madeBy }) => !madeBy)
    .map(({ id, says, citations }) => ({
      id,
      says,
      /** The articles that ask for it, such as `GDPR Art. 13(2)(a)`, and the law of each. */
      articles: citations
        .filter(({ law }) => profiles.some((profile) => profile === law))
        .map((citation) => ({ text: cite(citation), law: lawOf(citation).title })),
    }))
}

/** How many of the disclosures are made by pages of the site, whatever the text says. */
export function madeBySite(profiles: readonly Profile[]): number {
  return askedBy(profiles).filter(({ madeBy }) => madeBy).length
}

/** What is wrong with the place of a disclosure, as a sentence; undefined when nothing is, also where none is chosen. */
export function wrongCover(cover: string[], sections: SectionChoice[], gone: Gone[] = []): string | undefined {
  const reason = reasonIn(cover)
  if (reason !== undefined) return reason === '' ? 'Say why it does not apply.' : undefined
  const isSaid = cover.some((anchor) => sectionAt(anchor, sections))
  const isKept = (anchor: string) => isSaid && gone.some((one) => one.anchor === anchor && one.isInForce)
  const lost = cover.find((anchor) => !sectionAt(anchor, sections) && !isKept(anchor))
  const former = gone.find(({ anchor }) => anchor === lost)
  if (former?.isInForce)
    return `“${former.title}” is gone, and says this in the version in force. Choose the section that says it now, too.`
  if (former) return `“${former.title}” is gone. Choose the section that says this now, or take it out.`
  if (lost !== undefined) return `This text has no section “${lost}”. Choose another.`
  const empty = cover.map((anchor) => sectionAt(anchor, sections)).find((section) => section?.isEmpty)
  return empty && `Nothing is said in “${empty.title}” yet.`
}

/** Where a disclosure is made, of the `places` of a text, and whether that is said, by what the facts have of it. */
export function coverOf(id: string, covers: Covers, places: SectionChoice[], all: (Gone & { id?: string })[]) {
  const cover = covers[id] ?? []
  const gone = all.filter((one) => one.id === id)
  const sections = sectionsFor(cover, places, gone)
  return { cover, gone, sections, isDeclared: isDeclared(cover, sections, gone) }
}

/** Whether it is said where a disclosure is made, or why it does not apply. */
function isDeclared(cover: string[], sections: SectionChoice[], gone: Gone[] = []): boolean {
  return cover.length > 0 && wrongCover(cover, sections, gone) === undefined
}

/** Whether a cover says that a disclosure does not apply, and not yet why. */
export function isUnexplained(cover: string[]): boolean {
  return reasonIn(cover) === ''
}

/** Why a disclosure does not apply, as a cover has it. */
export function notApplicable(reason: string): string[] {
  return [reason === '' ? 'not applicable' : `not applicable because ${reason}`]
}
