// Prints what a built site lacks, and ends the process where it cannot be tested.
import { today } from '../../environment'
import { readSite } from '../../export/built-site'
import { checkPolicies } from '../../export/site-check'
import { countStates, formatSite, formatSiteJson } from '../../report/site'
import { fail, isColored } from '../run'
import { suggest } from './named'
import type { Options } from './verb'

/** Tests the pages of a built site, those of one policy or of all. Reads nothing else. */
export function checkSite(folder: string, name: string, { quiet, format, fix }: Options): void {
  if (fix) fail('--fix writes drafts, and --site reads pages. Write one of the two.')
  if (format !== undefined && format !== 'json') fail(`There is no format ${format} with --site. There is json.`)
  const policies = readSite(folder, today())
  const chosen = name === '' ? policies : policies.filter((policy) => policy.name === name)
  if (chosen.length === 0) {
    const known = policies.map((policy) => policy.name)
    fail(`There is no policy ${name} in ${folder}. ${suggest(name, known)}`)
  }
  const checked = checkPolicies(chosen)
  const how = { isColored: isColored(), isQuiet: quiet === true }
  console.log(format === 'json' ? formatSiteJson(checked, how) : formatSite(checked, how))
  if (countStates(checked).failed > 0) process.exitCode = 1
}
