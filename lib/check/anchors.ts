import { closest } from 'fastest-levenshtein'
import type { PolicyDocument } from '../content/document'
import { bagOf, share } from '../redline/align'
import { readBlocks, readWords } from '../redline/blocks'
import { lostAnchor, retiredNote } from '../rules/link-rules'
import { anchorsInNote } from '../text/note'
import { headingsByAnchor } from '../text/outline'
import { problem } from '../text/problem'
import { allSections, byAnchor, type Section } from '../text/text'

/** The anchors that lead somewhere in a document: of its sections, their aliases, and of the sections that it retired. */
export function anchorsOf({ outline, front }: PolicyDocument): string[] {
  return [...headingsByAnchor(outline).keys(), ...(front?.named.retired?.keys() ?? [])]
}

/** Reports anchors of a policy's versions that lead nowhere in its newest text, and retired ones that cannot be. `documents` are of one policy, oldest first; `replaced` are those whose place the newest takes; `kept` are anchors that land without it. */
export function checkAnchors(documents: PolicyDocument[], replaced: PolicyDocument[], kept: string[]): void {
  const newest = documents.at(-1)
  if (!newest?.text) return
  const former = [...documents.slice(0, -1), ...(newest.isDraft ? replaced : [])]
  checkRetired(newest, new Set([...former.flatMap(anchorsOf), ...kept]))
  const landing = new Set([...anchorsOf(newest), ...kept])
  // The newest version that had an anchor knows best what it led to.
  for (const document of former.filter((one) => isKnownTo(newest, one)).reverse()) {
    const lost = [...headingsByAnchor(document.outline).keys()].filter((anchor) => !landing.has(anchor))
    if (lost.length > 0) reportAllLost(newest, document, lost)
    for (const anchor of lost) landing.add(anchor)
    for (const [anchor, note] of document.front?.named.retired ?? []) {
      if (landing.has(anchor)) continue
      landing.add(anchor)
      const reason = `#${anchor} was retired in the version of ${document.updated} and leads nowhere now; write it below \`retired:\` again, as \`${anchor}: ${JSON.stringify(note.text)}\``
      problem(newest.file, newest.front?.offset, reason, lostAnchor)
    }
  }
}

/** Whether a text came after another was here. What was brought from elsewhere had its anchors there, and what took the place of a withdrawn version is not known to those that were published before. */
function isKnownTo(newest: PolicyDocument, { broughtOn, isReplacement }: PolicyDocument): boolean {
  if (broughtOn === undefined) return true
  return isReplacement && (newest.isDraft || (newest.broughtOn ?? newest.updated) > broughtOn)
}

function checkRetired({ file, outline, front, isDraft }: PolicyDocument, former: Set<string>): void {
  const sections = headingsByAnchor(outline)
  for (const [anchor, { text, offset }] of front?.named.retired ?? []) {
    const own = sections.get(anchor)
    if (own) {
      problem(file, offset, `#${anchor} leads to "${own.title}"; delete the note, or the anchor there`, retiredNote)
    } else if (isDraft && !former.has(anchor)) {
      const near = former.size > 0 ? `did you mean #${closest(anchor, [...former])}?` : 'delete the note'
      problem(file, offset, `no version had #${anchor}; ${near}`, retiredNote)
    }
    for (const named of anchorsInNote(text)) {
      if (!sections.has(named)) {
        problem(
          file,
          offset,
          `the note names #${named}, which is no section of this text; write one that is`,
          retiredNote,
        )
      }
    }
  }
}

function reportAllLost(newest: PolicyDocument, former: PolicyDocument, anchors: string[]): void {
  const heirs = likeliestAmong(allSections(newest.text?.sections ?? []))
  const sections = byAnchor(former.text?.sections ?? [])
  for (const anchor of anchors) {
    const section = sections.get(anchor)
    if (section) reportLost(newest, former, anchor, section, heirs(section))
  }
}

function reportLost(
  newest: PolicyDocument,
  former: PolicyDocument,
  anchor: string,
  section: Section,
  heir: Section | undefined,
): void {
  const lost = `#${anchor} led to "${section.title}" in the version of ${former.updated} and leads nowhere now`
  const retire = `\`retired:\` and below it \`  ${anchor}: "…"\``
  if (!heir) {
    problem(
      newest.file,
      newest.front?.offset,
      `${lost}; write ${retire}, with why it is gone and where to look instead, between the lines of \`---\``,
      lostAnchor,
    )
    return
  }
  const line = newest.outline?.headings.find((heading) => heading.anchor === heir.anchor)?.line ?? 1
  const reason = `${lost}; if "${heir.title}" took its place, end that heading with \`${markOf(heir, anchor)}\`; if it is gone, write ${retire}, with why it is gone and where to look instead, between the lines of \`---\``
  problem(newest.file, { line, column: 1 }, reason, lostAnchor)
}

/** The mark of a heading that a former anchor is added to. */
function markOf({ anchor, aliases }: Section, former: string): string {
  return `[#${anchor}, was ${[...aliases, former].map((alias) => `#${alias}`).join(', ')}]`
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
