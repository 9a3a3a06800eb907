import { fromHtml } from 'hast-util-from-html'
import { VFile } from 'vfile'
import { readText } from '../text/read'
import { allSections } from '../text/text'
import { wordsOf } from './page'

/** A part of a text, by what it is called. */
export interface SourcePart {
  name: string
  /** What it says, on one line. */
  words: string
}

/** What the source of a version says, part by part, in its order; undefined where it cannot be read. */
export function partsOfSource(source: string): SourcePart[] | undefined {
  const text = readText(new VFile({ value: source }), 'superseded')?.compile?.()
  if (!text) return undefined
  const parts = [
    { name: 'the short version', html: text.inShort },
    { name: 'the opening', html: text.opening },
    ...allSections(text.sections).map(({ title, html }) => ({ name: `the section “${title}”`, html })),
  ]
  return parts.map(({ name, html }) => ({ name, words: wordsOf(fromHtml(html, { fragment: true })) }))
}
