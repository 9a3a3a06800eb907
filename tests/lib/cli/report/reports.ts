import fc from 'fast-check'
import type { Finding, Report } from '../../../../lib/check/report'
import { anyText } from '../../any-text'

/** A warning at the start of the third line of a draft, unless said otherwise. */
export function findingOf(parts: Partial<Finding> = {}): Finding {
  return {
    path: 'content/acme/privacy/draft.mdx',
    line: 3,
    column: 1,
    severity: 'warning',
    message: '“as needed” is vague; write how long',
    rule: 'vague-words',
    sources: [],
    ...parts,
  }
}

/** What a company has waived until the end of January 2027, unless said otherwise. */
export function waivedOf(parts: Partial<Report['waived'][number]> = {}): Report['waived'][number] {
  return {
    path: 'content/acme/privacy/policy.yaml',
    policy: 'acme/privacy',
    rule: 'vague-words',
    reason: 'counsel rewrites it',
    until: '2027-01-31',
    count: 5,
    ...parts,
  }
}

/** A report on nine files with nothing found, unless said otherwise. */
export function reportOf(parts: Partial<Report> = {}): Report {
  return { files: 9, findings: [], waived: [], ...parts }
}

// Characters that the formats treat specially come often.
const special = fc.constantFrom(' ', '\r', '\n', '\u001b[31m', ...'% %0A : :: , ` " \\ < 东 a'.split(' '))

/** Any text, of which no part may be lost. */
export const texts = fc.oneof(anyText, fc.string({ unit: special }))

const names = fc.string({ unit: fc.constantFrom('a', 'ü', '東', ' ', '%', '#', '?', ':', ',', '+', '.'), minLength: 1 })
const numbers = fc.integer({ min: 1, max: 9999 })
const places = fc.oneof(
  fc.constant({}),
  fc.record({ line: numbers }),
  fc.record({ line: numbers, column: numbers }),
  fc
    .tuple(numbers, numbers, fc.nat(99), fc.nat(99))
    .map(([line, column, lines, columns]) => ({ line, column, endLine: line + lines, endColumn: column + columns })),
)
const findings: fc.Arbitrary<Finding> = fc
  .record({
    path: fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    message: texts,
    rule: fc.constantFrom('long-sentence', 'vague-words', 'complaint'),
    sources: fc.array(texts, { maxLength: 2 }),
  })
  .chain((finding) => places.map((place) => ({ ...finding, ...place })))

/** Reports with findings and waivers of all kinds. */
export const reports: fc.Arbitrary<Report> = fc.record({
  files: fc.nat(),
  findings: fc.array(findings, { maxLength: 8 }),
  waived: fc.array(fc.tuple(texts, fc.nat(99)).map(([reason, count]) => waivedOf({ reason, count }))),
})
