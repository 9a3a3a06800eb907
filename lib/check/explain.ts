import { closest } from 'fastest-levenshtein'
import { citationId, cite, lawOf } from '../laws/laws'
import type { Example, Rule } from '../rules/rule'
import { findRule, rules, rulesOfArticle } from '../rules/rules'

const certainties = { read: 'read in full', quoted: 'read as others quote it', memory: 'known, not read again' }

/** Explains a rule by its id, or what an article such as `gdpr-13-2-d` asks for. Throws when there is no such id. */
export function explain(id: string): string {
  const rule = findRule(id)
  if (rule) return explainRule(rule)
  const asked = rulesOfArticle(id)
  if (asked.length > 0) return asked.map(explainRule).join('\n\n')
  const articles = rules.flatMap(({ citations }) => citations.map(citationId))
  const near = closest(id, [...rules.map((known) => known.id), ...articles])
  throw new Error(`There is no rule ${id}. Did you mean ${near}?`)
}

function explainRule(rule: Rule): string {
  const { id, severity, says, citations, bad, good } = rule
  const sources = citations.map(
    (citation) => `  ${cite(citation)}, ${certainties[citation.certainty]} (${lawOf(citation).title})`,
  )
  const kind =
    severity === 'error' ? 'An error: it stops a build.' : 'A warning, for counsel to weigh. It can be waived.'
  return [
    `${id}\n${says}\n${kind}`,
    sources.length > 0 ? `Asked for by\n${sources.join('\n')}` : 'Asked for by this site.',
    `Not so\n${indent(bad[0])}`,
    `But so\n${indent(good[0])}`,
  ].join('\n\n')
}

/** The lines of an example, but for the empty ones. A long one is cut. */
function indent(example: Example | undefined): string {
  const lines = linesOf(example ?? '').filter((line) => line.trim() !== '')
  return lines.map((line) => `  ${line.length > 120 ? `${line.slice(0, 119)}…` : line}`).join('\n')
}

function linesOf(example: Example): string[] {
  if (typeof example === 'string') return withoutMark(example)
  if ('text' in example) return withoutMark(example.text)
  const files = Object.entries(example.files)
  if (files.length === 0) return ['what the site writes itself, left as it is']
  return files.flatMap(([path, text]) => [path, ...withoutMark(text).map((line) => `  ${line}`)])
}

function withoutMark(text: string): string[] {
  return text.replace('▶', '').split('\n')
}
