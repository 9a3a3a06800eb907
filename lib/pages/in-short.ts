import type { Declaration } from '../archive/archive'
import { readCover } from '../laws/covers'
import { writeAnchor } from '../text/anchor'
import { allSections, byAnchor, type Text } from '../text/text'

/** What a policy declares to say of the questions that its first draft asks in short. */
const disclosures: Record<string, string> = {
  'who we are': 'controller',
  'what we collect': 'data-categories',
  why: 'purposes',
  'who else sees it': 'recipients',
  'what you can do': 'right-access',
}

/** The short version with its questions marked. One that is the title of a section, or of which `covers` names a section, leads there. */
export function inShortOf({ inShort, sections }: Text, covers: Declaration['covers']): string {
  const known = byAnchor(sections)
  const titled = new Map(allSections(sections).map(({ title, anchor }) => [title.toLowerCase(), anchor]))
  const sectionOn = (question: string) => {
    const cover = readCover(covers[disclosures[question] ?? ''] ?? [])
    const declared = 'anchors' in cover ? cover.anchors.flatMap((anchor) => known.get(anchor)?.anchor ?? []) : []
    return titled.get(question) ?? declared[0]
  }
  return inShort.replaceAll(question, (_, linked: string, words: string, sign: string) => {
    const anchor = linked === '' ? sectionOn(words.toLowerCase()) : undefined
    const lead = anchor === undefined ? words : `<a href="#${writeAnchor(anchor)}">${words}</a>`
    return `<li class="answer"><strong>${linked}${lead}${sign}`
  })
}

/** Bold words with which an entry begins and that end in a sign are its question, which may be a link already. */
const question = /<li><strong>((?:<a [^>]*>)?)([^<]+)((?:<\/a>)?[:?.](?:<\/a>)?<\/strong>)/g
