import { styleText } from 'node:util'
import { cite } from '../laws/laws'
import type { PolicyProof, Proof, Result, ResultState } from './proof'

/** How to write a proof. */
export interface ProofOptions {
  isColored: boolean
  /** Leaves out what holds and what is not tested, which the sum still counts. */
  isQuiet: boolean
}

/** Writes a proof for a terminal: a line for each rule of each policy, with its sources, then a sum in plain words. */
export function formatProof({ policies, sum }: Proof, { isColored, isQuiet }: ProofOptions): string {
  const parts = policies.flatMap(({ policy, results }) => {
    const shown = isQuiet ? results.filter(({ state }) => state === 'failed') : results
    return shown.length > 0 ? [formatPolicy({ policy, results: shown }, isColored)] : []
  })
  const counts = `${sum.ok} ok, ${sum.failed} failed, ${sum['not tested']} not tested`
  const count = policies.length === 1 ? '1 policy' : `${policies.length} policies`
  return [...parts, `${counts}, in ${count}.`].join('\n\n')
}

/** Writes a proof as JSON for programs: its policies with what each rule found, and the sum. */
export function formatProofJson({ policies, sum }: Proof, { isQuiet }: Pick<ProofOptions, 'isQuiet'>): string {
  const data = {
    policies: policies.map(({ policy: { name, title, url, today }, results }) => ({
      policy: name,
      title,
      url,
      today,
      results: results
        .filter(({ state }) => !isQuiet || state === 'failed')
        .map(({ rule, state, reason }) => ({
          rule: rule.id,
          state,
          reason,
          sources: rule.citations.map((citation) => ({ cite: cite(citation), certainty: citation.certainty })),
        })),
    })),
    sum,
  }
  return JSON.stringify(data, null, 2)
}

const colors: Record<ResultState, 'green' | 'red' | 'yellow'> = { ok: 'green', failed: 'red', 'not tested': 'yellow' }
const stateWidth = 'not tested'.length + 2

function formatPolicy({ policy, results }: PolicyProof, isColored: boolean): string {
  const idWidth = Math.max(...results.map(({ rule }) => rule.id.length)) + 2
  const rows = results.map((result) => formatResult(result, idWidth, isColored))
  return [`${onOneLine(policy.name)}  ${onOneLine(policy.url)}`, ...rows].join('\n')
}

function formatResult({ rule, state, reason }: Result, idWidth: number, isColored: boolean): string {
  // The caller knows the terminal that it writes to.
  const shown = isColored ? styleText(colors[state], state, { validateStream: false }) : state
  const space = ' '.repeat(stateWidth - state.length)
  return `  ${shown}${space}${rule.id.padEnd(idWidth)}${onOneLine(reason)}   ${rule.citations.map(cite).join('; ')}`
}

/** Words from pages must not move the cursor of a terminal. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ')
}
