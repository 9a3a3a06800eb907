import { closest } from 'fastest-levenshtein'
import { type Disclosure, disclosures } from '../laws/disclosures'
import { type Citation, certainties, citationId, cite, lawOf } from '../laws/laws'
import { isWaivable } from '../rules/counsel-rules'
import type { Example, Rule } from '../rules/rule'
import { rules } from '../rules/rules'

/** Explains a rule by its id, or what an article such as `gdpr-13-2-d` asks for. Throws when there is no such id. */
export function explain(typed: string): string {
  const id = typed.toLowerCase()
  const asked = [
    ...rules.filter((rule) => isAbout(rule, id)).map(explainRule),
    ...madeBySite.filter((disclosure) => isAbout(disclosure, id)).map(explainMade),
  ]
  if (asked.length > 0) return asked.join('\n\n')
  const known = [...rules, ...madeBySite]
  const ids = [...known.map((one) => one.id), ...known.flatMap(({ citations = [] }) => citations.map(citationId))]
  const begun = new Set(ids.filter((one) => one.startsWith(id)))
  const near = begun.size > 0 ? [...begun].sort().join(', ') : closest(id, ids)
  throw new Error(`There is no rule ${id}. Did you mean ${near}?`)
}

const madeBySite = disclosures.filter(({ madeBy }) => madeBy)

/** Whether something has an id, or is asked for by the article of that id. */
function isAbout({ id: own, citations = [] }: Pick<Rule, 'id' | 'citations'>, id: string): boolean {
  return own === id || citations.some((citation) => citationId(citation) === id)
}

function explainMade({ id, says, citations }: Disclosure): string {
  return `${id}\n${says}\nThis site does that for every policy: there is nothing to write.\n\n${sourcesOf(citations)}`
}

function sourcesOf(citations: Citation[] = []): string {
  if (citations.length === 0) return 'Asked for by this site.'
  const sources = citations.map(
    (citation) => `  ${cite(citation)} (${lawOf(citation).title}). ${certainties[citation.certainty].meaning}`,
  )
  return `Asked for by\n${sources.join('\n')}`
}

function explainRule(rule: Rule): string {
  const { id, severity, says, citations, bad, good } = rule
  const weight = severity === 'error' ? 'An error: it stops a build.' : 'A warning, for counsel to weigh.'
  const kind = isWaivable(rule) ? `${weight} It can be waived.` : weight
  return [`${id}\n${says}\n${kind}`, sourcesOf(citations), `Not so\n${indent(bad)}`, `But so\n${indent(good)}`].join(
    '\n\n',
  )
}

/** The lines of an example, but for the empty ones. A long one is cut. */
function indent(example: Example): string {
  const lines = linesOf(example).filter((line) => line.trim() !== '')
  return lines.map((line) => `  ${line.length > 120 ? `${line.slice(0, 119)}…` : line}`).join('\n')
}

function linesOf(example: Example): string[] {
  if (typeof example === 'string') return withoutMark(example)
  const files = Object.entries(example)
  if (files.length === 0) return ['what the site writes itself, left as it is']
  return files.flatMap(([path, text]) => [path, ...withoutMark(text).map((line) => `  ${line}`)])
}

function withoutMark(text: string): string[] {
  return text.replace('▶', '').split('\n')
}
