// Measures a whole build of many policies: npm run bench [-- 5000]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail } from '../../lib/cli/run'
import { writeManyPolicies } from './many-policies'
import { formatMeasure, type Measure, measureScript } from './measure'

const count = Number(process.argv[2] ?? 1000)
if (!Number.isInteger(count) || count < 100) fail('Write the number of policies, from 100: npm run bench -- 5000')
const fewer = Math.round(count / 5)
const part = await measure(fewer)
const whole = await measure(count)
const perPolicy = (of: 'wall' | 'cpu') => (((whole[of] - part[of]) / (count - fewer)) * 1000).toFixed(0)
console.log(`One more policy: ${perPolicy('wall')} ms, ${perPolicy('cpu')} ms of CPU.`)

async function measure(policies: number): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  try {
    writeManyPolicies(join(folder, 'content'), policies)
    const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'out') }
    const found = await measureScript('build', env, true)
    if (found.code !== 0) fail('The build failed.')
    console.log(`${policies} policies: ${formatMeasure(found)}.`)
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
