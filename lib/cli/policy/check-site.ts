import { readSite } from '../../export/built-site'
import { type CheckedPolicy, checkPolicies, type Result } from '../../export/site-rules'
import { cite } from '../../laws/laws'
import { today } from '../../settings'
import { paint, type TerminalOptions } from '../report/terminal'
import { namesMeant } from './named'
import type { Options } from './options'
import { type Io, isColored, print, refuse } from './verb'

/** Tests the pages of a built site, those of one policy or of all. Reads nothing else. Returns the exit code. */
export function checkSite(folder: string, name: string, { quiet = false, format }: Options, io: Io): number {
  if (format !== undefined && format !== 'json') refuse(`There is no format ${format} with --site. There is json.`)
  const policies = readSite(folder, today())
  const chosen = name === '' ? policies : policies.filter((policy) => policy.name === name)
  if (chosen.length === 0) {
    const known = policies.map((policy) => policy.name)
    refuse(`There is no policy ${name} in ${folder}. ${namesMeant(name, known)}`)
  }
  const checked = checkPolicies(chosen)
  const how = { isColored: isColored(io.stdout), isQuiet: quiet }
  print(io, format === 'json' ? formatSiteJson(checked, how) : formatSite(checked, how))
  return countStates(checked).failed > 0 ? 1 : 0
}

/** How many results there are of each state. */
function countStates(checked: CheckedPolicy[]): Record<Result['state'], number> {
  const states = checked.flatMap(({ results }) => results.map(({ state }) => state))
  const count = (wanted: Result['state']) => states.filter((state) => state === wanted).length
  return { ok: count('ok'), failed: count('failed'), 'not tested': count('not tested') }
}

/** Writes for a terminal: a line for each rule of each policy, with its sources, then a sum in plain words. */
export function formatSite(checked: CheckedPolicy[], { isColored, isQuiet }: TerminalOptions): string {
  const parts = checked.flatMap(({ policy, results }) => {
    const shown = shownOf(results, isQuiet)
    return shown.length > 0 ? [formatPolicy({ policy, results: shown }, isColored)] : []
  })
  const sum = countStates(checked)
  const counts = `${sum.ok} ok, ${sum.failed} failed, ${sum['not tested']} not tested`
  const count = checked.length === 1 ? '1 policy' : `${checked.length} policies`
  return [...parts, `${counts}, in ${count}.`].join('\n\n')
}

/** Writes as JSON for programs: the policies with what each rule found, and the sum. */
export function formatSiteJson(checked: CheckedPolicy[], { isQuiet }: Pick<TerminalOptions, 'isQuiet'>): string {
  const policies = checked.map(({ policy: { name, title, url, today }, results }) => ({
    policy: name,
    title,
    url,
    today,
    results: shownOf(results, isQuiet).map(({ rule, state, reason }) => ({
      rule: rule.id,
      state,
      reason,
      sources: rule.citations.map((citation) => ({ cite: cite(citation), certainty: citation.certainty })),
    })),
  }))
  return JSON.stringify({ policies, sum: countStates(checked) }, null, 2)
}

function shownOf(results: Result[], isQuiet: boolean): Result[] {
  return isQuiet ? results.filter(({ state }) => state === 'failed') : results
}

const colors = { ok: 'green', failed: 'red', 'not tested': 'yellow' } as const
const stateWidth = 'not tested'.length + 2

function formatPolicy({ policy, results }: CheckedPolicy, isColored: boolean): string {
  const idWidth = Math.max(...results.map(({ rule }) => rule.id.length)) + 2
  const rows = results.map(({ rule, state, reason }) => {
    const space = ' '.repeat(stateWidth - state.length)
    return `  ${paint(state, colors[state], isColored)}${space}${rule.id.padEnd(idWidth)}${onOneLine(reason)}   ${rule.citations.map(cite).join('; ')}`
  })
  return [`${onOneLine(policy.name)}  ${onOneLine(policy.url)}`, ...rows].join('\n')
}

/** Words from pages must not move the cursor of a terminal. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ')
}
