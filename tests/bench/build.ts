// Measures whole builds of many policies, and again after an edit: npm run bench [-- 5000]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail } from '../../lib/cli/run'
import { editPolicy, writeManyPolicies } from './many-policies'
import { formatMeasure, type Measure, measureScript } from './measure'

const count = Number(process.argv[2] ?? 1000)
if (!Number.isInteger(count) || count < 100) fail('Write the number of policies, from 100: npm run bench -- 5000')
const fewer = Math.round(count / 5)
const part = await measure(fewer)
const whole = await measure(count)
const perPolicy = (of: 'wall' | 'cpu') => (((whole[of] - part[of]) / (count - fewer)) * 1000).toFixed(0)
console.log(`One more policy: ${perPolicy('wall')} ms, ${perPolicy('cpu')} ms of CPU.`)

/** Measures the first build of a number of policies. */
async function measure(policies: number): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  const content = join(folder, 'content')
  const build = async (what: string) => {
    const found = await measureScript('build', { CONTENT_DIR: content, OUT_DIR: join(folder, 'out') }, true)
    if (found.code !== 0) fail('The build failed.')
    console.log(`${policies} policies, ${what}: ${formatMeasure(found)}.`)
    return found
  }
  try {
    writeManyPolicies(content, policies)
    const first = await build('all new')
    editPolicy(content)
    await build('one edited')
    await build('nothing changed')
    return first
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
