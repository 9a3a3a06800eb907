import type { Element } from 'xast'
import { markBy } from '../writing/list-counts'
import { attribute, elementsOf, find, settingOf } from './xml'

/** The number of a paragraph, as Word counts it. */
export interface Label {
  list: string
  level: number
  /** `bullet`, `decimal`, `lowerLetter` …; `none` shows nothing. */
  format: string
  value: number
  /** As it is shown, such as `(a)` or `4.2`. */
  text: string
  /** Whether digits stand in it for signs that are not known here. */
  isForeign?: boolean
  /** Whether it is a plain number, with a full stop or a bracket behind it. */
  isPlain: boolean
}

/** Counts paragraphs in the lists of a document, from its top. */
export class Numbering {
  private readonly lists = new Map<
    string,
    { kind: string; levels: Map<number, Element>; starts: Map<number, number> }
  >()
  private readonly counts = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(part: Element | undefined) {
    const all = elementsOf(part, 'w:abstractNum')
    const styles = new Map(all.map((one) => [settingOf(one, 'w:styleLink'), one]))
    const linked = (one: Element) => styles.get(settingOf(one, 'w:numStyleLink') ?? '') ?? one
    const kinds = new Map(all.map((one) => [attribute(one, 'abstractNumId'), linked(one)]))
    for (const list of elementsOf(part, 'w:num')) {
      const kind = settingOf(list, 'w:abstractNumId') ?? ''
      const levelsOf = (node: Element | undefined) =>
        elementsOf(node, 'w:lvl').map((one) => [Number(attribute(one, 'ilvl')), one] as const)
      const overrides = elementsOf(list, 'w:lvlOverride')
      const levels = new Map([...levelsOf(kinds.get(kind)), ...overrides.flatMap(levelsOf)])
      const restarts = overrides.filter((one) => find(one, 'w:startOverride'))
      const startOf = (one: Element) => Number(settingOf(one, 'w:startOverride'))
      const starts = new Map(restarts.map((one) => [Number(attribute(one, 'ilvl')), startOf(one)]))
      this.lists.set(attribute(list, 'numId') ?? '', { kind, levels, starts })
    }
  }

  /** The level of a list that a style of paragraphs is bound to. */
  levelOf(list: string, style: string): number {
    const levels = [...(this.lists.get(list)?.levels ?? [])]
    return levels.find(([, level]) => settingOf(level, 'w:pStyle') === style)?.[0] ?? 0
  }

  /** Counts the next paragraph of a list. Undefined where there is no such list. */
  next(list: string, level: number): Label | undefined {
    const found = this.lists.get(list)
    const own = found?.levels.get(level)
    if (!found || !own) return undefined
    const counts = this.counts.get(found.kind) ?? []
    this.counts.set(found.kind, counts)
    const startOf = (at: number) => found.starts.get(at) ?? Number(settingOf(found.levels.get(at), 'w:start') ?? 1)
    if (!this.begun.has(list) && found.starts.size > 0) counts.length = 0
    this.begun.add(list)
    for (let at = 0; at < level; at++) counts[at] ??= startOf(at)
    const value = (counts[level] ?? startOf(level) - 1) + 1
    counts[level] = value
    counts.length = level + 1
    const format = settingOf(own, 'w:numFmt') ?? 'decimal'
    const pattern = settingOf(own, 'w:lvlText') ?? ''
    const isLegal = find(own, 'w:isLgl') !== undefined
    const text = pattern.replaceAll(/%(\d)/g, (_, digit) => {
      const at = Number(digit) - 1
      const count = counts[at] ?? 1
      const kind = isLegal ? undefined : settingOf(found.levels.get(at), 'w:numFmt')
      return shown(count, kind ?? 'decimal') ?? `${count}`
    })
    const isPlain = format === 'decimal' && /^%\d[.)]?$/.test(pattern)
    const isForeign = shown(value, format) === undefined
    const isShown = format !== 'bullet' && format !== 'none'
    return { list, level, format, value, text: isShown ? text : '', isForeign, isPlain }
  }
}

/** A number as a format shows it. Undefined where its signs are not known. */
function shown(value: number, format: string): string | undefined {
  if (format === 'none' || format === 'bullet') return ''
  if (format === 'decimal') return String(value)
  return format === 'decimalZero' ? String(value).padStart(2, '0') : markBy(format)?.(value)
}
