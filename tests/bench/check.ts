// Measures the check of many policies: npm run bench:check [-- 5000]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail } from '../../lib/cli/run'
import { writeManyPolicies } from './many-policies'
import { formatMeasure, measureScript } from './measure'

const count = Number(process.argv[2] ?? 1000)
if (!Number.isInteger(count) || count < 100) fail('Write the number of policies, from 100: npm run bench:check -- 5000')

for (const policies of [Math.round(count / 5), count]) {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  try {
    writeManyPolicies(folder, policies)
    const found = await measureScript('check', { CONTENT_DIR: folder }, false)
    if (found.code !== 0) fail('The check found errors.')
    const perPolicy = ((found.wall / policies) * 1000).toFixed(1)
    console.log(`${policies} policies: ${formatMeasure(found)}; ${perPolicy} ms a policy.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
