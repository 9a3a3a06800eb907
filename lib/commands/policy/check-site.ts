// Prints what a built site lacks, and ends the process where it cannot be tested.
import { today } from '../../environment'
import { prove } from '../../store-proof/proof'
import { formatProof, formatProofJson } from '../../store-proof/report'
import { readSite } from '../../store-proof/site'
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
  const proof = prove(chosen)
  const how = { isColored: isColored(), isQuiet: quiet === true }
  console.log(format === 'json' ? formatProofJson(proof, how) : formatProof(proof, how))
  if (proof.sum.failed > 0) process.exitCode = 1
}
