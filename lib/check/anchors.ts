import { stringify } from 'yaml'
import type { PolicyDocument } from '../content/content'
import { takesOver } from '../content/status'
import { bagOf, share } from '../redline/align'
import { readBlocks, readWords } from '../redline/blocks'
import { linkRules } from '../rules/link-rules'
import { both } from '../source/said'
import { groupBy } from '../system/group-by'
import { anchorsInNote, writeAnchor, writeMark } from '../text/anchors'
import { headingsByAnchor, placeOfHeading } from '../text/outline'
import { problem } from '../text/problem'
import { allSections, byAnchor, type Section } from '../text/text'
import { type Anchors, renamesIn, withFormer } from './renames'

/** The anchors that lead somewhere in a document: of its sections, their aliases, and of the sections that it retired. */
export function anchorsOf({ outline, front, renames }: PolicyDocument): string[] {
  const kept = [...(renames?.values() ?? [])].flat()
  return [...headingsByAnchor(outline).keys(), ...kept, ...(front?.named.retired?.keys() ?? [])]
}

/** Reports anchors of a policy's versions that lead nowhere in its newest text, and retired ones that cannot be. `documents` are of one policy, oldest first, of which those that are announced for a later day need not land; `replaced` are those whose place the newest takes; `kept` are anchors that land without it; a draft began from `origin`. */
export function checkAnchors(
  documents: PolicyDocument[],
  replaced: PolicyDocument[],
  kept: string[],
  origin?: PolicyDocument,
): void {
  const newest = documents.at(-1)
  if (!newest?.outline) return
  const former = [...documents.slice(0, -1), ...(newest.isDraft ? replaced : [])]
  checkRetired(newest)
  const landing = new Set([...anchorsOf(newest), ...kept])
  const last = documents.at(-2)
  const isKnown = (one: PolicyDocument) =>
    isKnownTo(newest, one) || (newest.isDraft && newest.broughtOn === undefined && one === last)
  // The newest version that had an anchor knows best what it led to.
  const known = former.filter((one) => isKnown(one) && !takesOver(one, newest)).reverse()
  const lost = known.flatMap((document) => {
    const sections = [...byAnchor(document.compared?.sections ?? [])].filter(([anchor]) => !landing.has(anchor))
    for (const [anchor] of sections) landing.add(anchor)
    for (const [anchor, note] of document.front?.named.retired ?? []) {
      if (!landing.has(anchor)) reportNote(newest, document, anchor, note.text)
      landing.add(anchor)
    }
    return sections.map(([anchor, section]): Lost => ({ anchor, section, day: document.updated }))
  })
  const older = replaced.at(-1) ?? origin
  const gone = new Set(lost.flatMap(({ anchor, day }) => (day === older?.updated ? anchor : [])))
  // In a text of the past, anchors may be lost, but none has to.
  const isGone = (anchor: string) => gone.has(anchor) || (newest.broughtOn !== undefined && !landing.has(anchor))
  if (newest.isDraft && newest.compared && older?.compared)
    newest.renames = renamesIn(older.compared, newest.compared, isGone)
  const renamed = new Set([...(newest.renames?.values() ?? [])].flat())
  reportRenames(newest, lost)
  const heirs = reportLost(
    newest,
    lost.filter(({ anchor }) => !renamed.has(anchor)),
  )
  const { renames = new Map(), text, readable, compared } = newest
  newest.text = text && withFormer(text, renames)
  newest.readable = readable && withFormer(readable, renames)
  // What it is compared with may continue in the heirs, so that each mistake is told once.
  newest.compared = compared && withFormer(withFormer(compared, renames), heirs)
}

/** Reports the note on an anchor that a version had and the newest text has no more. */
function reportNote({ file, front }: PolicyDocument, { updated }: PolicyDocument, anchor: string, note: string): void {
  // What to do about lost anchors, the desk does.
  const again = `; write it below \`retired:\` again, as \`${noteOn(anchor, note)}\``
  const reason = both`${[`#${anchor} was retired`, `links to #${anchor}, gone`]} in the version of ${updated}${[' and leads', ', lead']} nowhere now${[again, '']}`
  problem(file, front?.offset, reason, linkRules['lost-anchor'])
}

/** Says of renamed sections that they keep their anchors. */
function reportRenames({ file, outline, renames = new Map() }: PolicyDocument, lost: Lost[]): void {
  for (const [anchor, [former]] of renames) {
    const place = placeOfHeading(outline, anchor)
    const was = lost.find((one) => one.anchor === former)
    if (!place || !was || former === undefined) continue
    const other = `; if it is another section, write \`[#${writeAnchor(anchor)}]\` at the end of its heading and \`retired:\` and below it \`  ${noteOn(former, '…')}\` between the lines of \`---\``
    const reason = both`this section was "${was.section.title}" in the version of ${was.day}, and ${[`goes on having #${former}: \`npm run check -- --fix\``, 'its links stay: Fix']} writes that into its heading, and so does a publication${[other, '']}`
    problem(file, place, reason, linkRules.renamed)
  }
}

/** Whether a text came after another was here. What was brought from elsewhere had its anchors there, but for the last of it, and what took the place of a withdrawn version is not known to those that were published before. */
function isKnownTo(newest: PolicyDocument, { broughtOn, isReplacement }: PolicyDocument): boolean {
  if (broughtOn === undefined) return true
  return isReplacement && (newest.isDraft || (newest.broughtOn ?? newest.updated) > broughtOn)
}

/** A note on an anchor that no version here had is taken: apps may ship it from before the text was here. */
function checkRetired({ file, outline, front }: PolicyDocument): void {
  const sections = headingsByAnchor(outline)
  for (const [anchor, { text, offset }] of front?.named.retired ?? []) {
    const own = sections.get(anchor)
    const reason = both`${[`#${anchor} leads`, 'this section is not gone, as links to it lead']} to "${own?.title}"; delete the note${[', or the anchor there', '']}`
    if (own) problem(file, offset, reason, linkRules.retired)
    for (const named of anchorsInNote(text)) {
      if (sections.has(named)) continue
      const reason = `the note names #${named}, which is no section of this text; write one that is`
      problem(file, offset, reason, linkRules.retired)
    }
  }
}

/** An anchor that leads nowhere any more, and what it led to. */
interface Lost {
  anchor: string
  section: Section
  day: string
}

/** Reports lost anchors, those that one section may take over together. Returns them by the anchors of the sections that may. */
function reportLost(newest: PolicyDocument, lost: Lost[]): Anchors {
  if (lost.length === 0) return new Map()
  const heirOf = likeliestAmong(allSections(newest.compared?.sections ?? []))
  const found = lost.map((one) => ({ ...one, heir: heirOf(one.section) }))
  const groups = [...groupBy(found, ({ heir, section }) => heir ?? section).values()]
  for (const group of groups) reportGroup(newest, group, group[0]?.heir)
  return new Map(
    groups.flatMap((group): [string, string[]][] =>
      group[0]?.heir ? [[group[0].heir.anchor, group.map(({ anchor }) => anchor)]] : [],
    ),
  )
}

function reportGroup(newest: PolicyDocument, lost: Lost[], heir: Section | undefined): void {
  const led = lost
    .map(
      ({ anchor, section, day }) => both`${[`#${anchor} led`, 'links']} to "${section.title}" in the version of ${day}`,
    )
    .reduce((all, one) => both`${all}, and ${one}`)
  const isOne = lost.length === 1
  const notes = lost.map(({ anchor }) => `\`  ${noteOn(anchor, '…')}\``).join(' and ')
  const retire = `\`retired:\` and below it ${notes}, with why ${isOne ? 'it is' : 'they are'} gone and where to look instead, between the lines of \`---\``
  const mark = heir && writeMark(heir.anchor, [...heir.aliases, ...lost.map(({ anchor }) => anchor)])
  const kept = heir
    ? `if "${heir.title}" took ${isOne ? 'its' : 'their'} place, end that heading with \`${mark}\`; if ${isOne ? 'it is' : 'they are'} gone, `
    : ''
  const fixed = heir ? `; Fix leads them to "${heir.title}"` : ''
  const reason = both`${led} ${[`and ${isOne ? 'leads' : 'they lead'}`, 'lead']} nowhere now${[`; ${kept}write ${retire}`, fixed]}`
  const place = heir ? placeOfHeading(newest.outline, heir.anchor) : newest.front?.offset
  problem(newest.file, place, reason, linkRules['lost-anchor']).expected = mark === undefined ? undefined : [mark]
}

/** A line of \`retired\`. */
function noteOn(anchor: string, text: string): string {
  return `${stringify(writeAnchor(anchor)).trim()}: ${JSON.stringify(text)}`
}

/** Finds among sections the one whose title and text share most words with those of a former section, if any does. */
function likeliestAmong(sections: Section[]): (former: Section) => Section | undefined {
  const known = sections.map((section) => ({ section, ...bagsOf(section) }))
  return (former) => {
    const { title, body } = bagsOf(former)
    const scored = known.map((own) => ({
      section: own.section,
      score: share(title, own.title) + share(body, own.body),
    }))
    const best = scored.toSorted((a, b) => b.score - a.score)[0]
    return best && best.score > 0 ? best.section : undefined
  }
}

function bagsOf({ title, html }: Section): { title: string[]; body: string[] } {
  const words = readWords(title.toLowerCase()).flatMap(({ isWord, text }) => (isWord ? text : []))
  return { title: words.sort(), body: bagOf(readBlocks(html)) }
}
