import { readSite } from '../../export/built-site'
import { checkPolicies } from '../../export/site-rules'
import { today } from '../../settings'
import { countStates, formatSite, formatSiteJson } from '../report/site'
import { type Io, isColored, print, refuse } from './io'
import { namesMeant } from './named'
import type { Options } from './verb'

/** Tests the pages of a built site, those of one policy or of all. Reads nothing else. Returns the exit code. */
export function checkSite(folder: string, name: string, { quiet, format, fix }: Options, io: Io): number {
  if (fix) refuse('--fix writes drafts, and --site reads pages. Write one of the two.')
  if (format !== undefined && format !== 'json') refuse(`There is no format ${format} with --site. There is json.`)
  const policies = readSite(folder, today())
  const chosen = name === '' ? policies : policies.filter((policy) => policy.name === name)
  if (chosen.length === 0) {
    const known = policies.map((policy) => policy.name)
    refuse(`There is no policy ${name} in ${folder}. ${namesMeant(name, known)}`)
  }
  const checked = checkPolicies(chosen)
  const how = { isColored: isColored(io), isQuiet: quiet === true }
  print(io, format === 'json' ? formatSiteJson(checked, how) : formatSite(checked, how))
  return countStates(checked).failed > 0 ? 1 : 0
}
