import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'
import { both, type Said } from './said'
import { component, meansComponent, refuseTag } from './tags'

/** What people type that MDX reads as the start of a tag or of code, and what to write instead. */
const mistakes: { pattern: RegExp; reason: Said }[] = [
  {
    pattern: /^\{\s*#[^}\n]*\}?/,
    reason: both`\`{#…}\` ${['does not fix an anchor here; write `[#id]` at the end of the heading', 'is shown to readers here; delete it']}`,
  },
  {
    pattern: /^<!--[\s\S]*?(?:-->|$)/,
    reason: '`<!-- … -->` hides text, and a policy hides nothing; delete the comment',
  },
  {
    pattern: /^<(?:https?:|www\.)[^\s>]*>?/,
    reason: 'a web address in angle brackets is read as a tag; write the address alone, or `[text](https://…)`',
  },
  {
    pattern: /^<(?=\s*[=\d])/,
    reason: '`<` before a number is read as the start of a tag; write "less than" or "under", or `\\<`',
  },
  {
    pattern: /^<[A-Za-z][^>]*=\s*[“”„‘’][^>]*>?/u,
    reason: 'this tag cannot be read, as curly quotes enclose no value; write `<InShort>` alone',
  },
  {
    pattern: /^\{\{[^{}\n]*(?:\}\})?/,
    reason: '`{{…}}` is filled in by another program; write the words that it stands for',
  },
  {
    pattern: /^\{::comment[\s\S]*?(?:\{:\/(?:comment)?\}|\/\}|$)/,
    reason: '`{::comment}` hides text, and a policy hides nothing; delete the comment up to its `{:/comment}`',
  },
  {
    pattern: /^\{:[^{}\n]*\}?/,
    reason:
      '`{:…}` says something to another program; delete it, and write an anchor in it, such as `#id`, as `[#id]` at the end of a heading',
  },
  {
    pattern: /^\{[^{}\n]*\}?/,
    reason: '`{` starts program code, which a policy cannot have; write the text itself, or `\\{` for the sign',
  },
]

/** The place that MDX names in words, such as `(5:1-5:10)`, is where the unclosed tag stands. */
const opening = /\((\d+):(\d+)-\d+:\d+\)/

/** A mistake that keeps a file from being parsed, and how much of the file is to be passed over to read on; nothing where that is not known. */
export interface Mistake {
  offset: number
  length: number
  reason: Said
}

/** Explains, in an editor's words, why a file cannot be parsed. */
export function explainSyntax(file: VFile, error: VFileMessage): Mistake {
  const source = String(file)
  const place = error.place && 'start' in error.place ? error.place.start : error.place
  const stopped = place?.offset ?? source.length
  const misspelt = misspeltComponent(source)
  if (misspelt) return misspelt
  if (error.ruleId?.startsWith('end-tag-mismatch')) return explainUnclosed(file, error, stopped)
  if (error.source === 'micromark-extension-mdxjs-esm') {
    const offset = source.lastIndexOf('\n', stopped - 1) + 1
    const reason = 'a line that starts with `import` or `export` is read as program code; start it with another word'
    return { offset, length: 'import'.length, reason }
  }
  const opener = Math.max(source.lastIndexOf('<', stopped), source.lastIndexOf('{', stopped))
  // Of two braces, the second is what cannot be read.
  const gap = source.startsWith('{{', opener - 1) ? opener - 1 : -1
  const [known] = [gap, stopped, opener].filter((place) => place >= 0).flatMap((place) => mistakesAt(source, place))
  if (known) return known
  const [tag = '<', name] = /^<\/?([A-Za-z][\w.:-]*)[^<>\n]*>?/.exec(source.slice(Math.max(opener, 0))) ?? []
  if (name && name !== component) return { offset: opener, length: tag.length, reason: refuseTag(name) }
  if (name) {
    const reason = `the tag \`${name}\` cannot be read; write \`<${name}>\` and \`</${name}>\`, each on a line of its own`
    return { offset: opener, length: 0, reason }
  }
  if (opener >= 0)
    return { offset: opener, length: 1, reason: '`<` is read as the start of a tag; write the word for it, or `\\<`' }
  return { offset: stopped, length: 0, reason: `this cannot be read: ${error.reason}; write it in words alone` }
}

function mistakesAt(source: string, offset: number): Mistake[] {
  return mistakes.flatMap(({ pattern, reason }) => {
    const [found] = pattern.exec(source.slice(offset)) ?? []
    return found === undefined ? [] : [{ offset, length: found.length, reason }]
  })
}

/** The first tag that is a component but for its capitals. */
function misspeltComponent(source: string): Mistake | undefined {
  for (const { 0: tag, 1: name = '', index } of source.matchAll(/<\/?([A-Za-z]+)>/g)) {
    if (name !== component && meansComponent(name))
      return { offset: index, length: tag.length, reason: refuseTag(name) }
  }
  return undefined
}

function explainUnclosed(file: VFile, error: VFileMessage, stopped: number): Mistake {
  const [, line, column] = opening.exec(error.reason) ?? []
  const offset = location(file).toOffset({ line: Number(line), column: Number(column) }) ?? stopped
  const name = /`<\/?([\w.:-]+)>`/.exec(error.reason)?.[1] ?? ''
  if (name !== component) {
    const [tag = ''] = /^<[^<>\n]*>/.exec(String(file).slice(offset)) ?? []
    return { offset, length: tag.length, reason: refuseTag(name) }
  }
  const reason = String(file).includes(`</${name}>`)
    ? `\`<${name}>\` and \`</${name}>\` do not enclose whole paragraphs; write each on a line of its own, with empty lines around`
    : `\`<${name}>\` is not closed; write \`</${name}>\` on a line of its own where it ends`
  return { offset, length: 0, reason }
}
