import fc from 'fast-check'
import { type Block, readBlocks, type Token } from '../../../lib/redline/blocks'
import { blocksToHtml } from '../../../lib/redline/html'
import type { Redline, RedlineBlock, RedlineSection } from '../../../lib/redline/redline'
import { newerText, olderText, type Run, runsOf } from '../../../lib/redline/words'
import { compile } from '../../../lib/text/compile'
import { readHeadings, takeMarks } from '../../../lib/text/headings'
import { parse } from '../../../lib/text/parse'
import { allSections, type Text } from '../../../lib/text/text'
import { anyBlock } from '../../any-blocks'
import { marked, messagesOf } from '../../marked'

/** The text of a policy with a body and fields. Throws when it cannot be parsed. */
export function textOf(body: string, short = 'Acme.', fields = ''): Text {
  const { file } = marked(`${fields}<InShort>\n\n${short}\n\n</InShort>\n\n${body}`)
  const tree = parse(file)
  if (!tree) throw new Error(messagesOf(file).join('\n'))
  const headings = readHeadings(tree)
  takeMarks(headings)
  return compile(tree, headings)
}

type Side = 'older' | 'newer'

/** What a text says, part by part: its short version, its opening and its sections by number, each as title and its blocks with words. */
export function partsOf({ inShort, opening, sections }: Text): string[][] {
  const blocks = (html: string) => leavesIn(readBlocks(html)).map((tokens) => write(runsOf(tokens, 'same')))
  const parts = allSections(sections).map(({ number, title, html }) => [`${number} ${title}`, ...blocks(html)])
  return [blocks(inShort), blocks(opening), ...parts]
}

function leavesIn(blocks: Block[]): Token[][] {
  return blocks.flatMap(({ tokens, children }) => (children.length > 0 ? leavesIn(children) : [tokens]))
}

/** What a redline says of one side, part by part as `partsOf`, with the other side taken out. */
export function sideOf({ inShort, opening, sections }: Redline, side: Side): string[][] {
  const numberOf = (section: RedlineSection) => (side === 'older' ? section.olderNumber : section.newerNumber)
  const own = allSections(sections).filter((section) => numberOf(section) !== undefined)
  const parts = own
    .sort((a, b) => compareNumbers(numberOf(a), numberOf(b)))
    .map((section) => {
      const title = side === 'older' ? olderText(section.title) : newerText(section.title)
      return [`${numberOf(section)} ${title}`, ...blocksOf(section.blocks, side)]
    })
  return [blocksOf(inShort, side), blocksOf(opening, side), ...parts]
}

function compareNumbers(a = '', b = ''): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** The blocks of one side: where a block was divided, the older has one; where two were joined, two. */
function blocksOf(blocks: RedlineBlock[], side: Side): string[] {
  const dropped = side === 'older' ? 'added' : 'removed'
  const found: Run[][] = []
  let isOpen = false
  for (const { runs } of leavesBut(dropped, blocks)) {
    if (!isOpen) found.push([])
    isOpen = false
    for (const run of runs.filter((one) => isBreak(one) || (one.change !== dropped && one.text !== ''))) {
      if (!isBreak(run)) found.at(-1)?.push(run)
      else if (run.change === dropped) isOpen = side === 'older'
      else if (side === 'older') found.push([])
    }
  }
  return found.map((runs) => write(runs.map((run) => onSide(run, side))))
}

function isBreak({ note, text }: Run): boolean {
  return note !== undefined && text === '\n'
}

function leavesBut(dropped: Run['change'], blocks: RedlineBlock[]): RedlineBlock[] {
  return blocks
    .filter(({ change }) => change !== dropped)
    .flatMap((block) => (block.children.length > 0 ? leavesBut(dropped, block.children) : [block]))
}

function write(runs: Run[]): string {
  return blocksToHtml([{ change: 'same', tag: '', runs, children: [] }])
}

function onSide({ was, text, marks }: Run, side: Side): Run {
  return { change: 'same', text, marks, ...(side === 'older' ? was : undefined) }
}

const word = fc.constantFrom(...'we keep your data for 30 days and never sell it Acme naïve 东京'.split(' '))
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const phrase = fc.oneof(
  // A full stop behind a number would begin a list.
  { weight: 5, arbitrary: sentence.map((text) => `${text}!`) },
  sentence.map((text) => `**${text}**`),
  sentence.map((text) => `*${text}*`),
  fc
    .tuple(sentence, fc.constantFrom('https://a.example', 'https://b.example/c'))
    .map(([text, url]) => `[${text}](${url})`),
)
const { leaf, block } = anyBlock(phrase, ['\\\n'], ['- ', '1. '])
const blocks = fc.array(fc.oneof(block, leaf), { maxLength: 4 }).map((all) => all.join('\n\n'))
const section = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  isSub: fc.boolean(),
  title: sentence,
  body: blocks,
})

/** Texts with sections that share their anchors with those of other texts, in any order and depth. */
export const texts = fc
  .tuple(blocks, fc.uniqueArray(section, { selector: ({ name }) => name, maxLength: 6 }))
  .map(([opening, sections]) => {
    const written = sections.map(({ name, isSub, title, body }, index) => {
      const level = isSub && index > 0 ? '###' : '##'
      return `${level} ${title.replaceAll('*', '')} [#${name}]\n\n${body}`
    })
    return textOf([opening, ...written].join('\n\n'))
  })
