// Measures a whole build of many policies: npm run bench [-- 5000]
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { formatSeals, type Seals, sealOf, sealsFile } from '../seals'
import { fail } from './run'

interface Measure {
  /** In seconds. */
  wall: number
  /** Of the whole process tree, in seconds. */
  cpu: number
  /** The most of the whole process tree at one time, in bytes. */
  memory: number
}

const source = 'content/kastana'
const policiesPerCompany = 5
/** Units of /proc on Linux. */
const ticksPerSecond = 100
const pageBytes = 4096

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
    generate(join(folder, 'content'), policies)
    const found = await build(folder)
    const megabytes = (found.memory / 1e6).toFixed(0)
    console.log(`${policies} policies: ${found.wall.toFixed(1)} s, ${found.cpu.toFixed(1)} s of CPU, ${megabytes} MB.`)
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes policies of Kastana's length, five to a company, no two alike. */
function generate(content: string, policies: number): void {
  const [version = ''] = readdirSync(join(source, 'privacy'))
  const text = readFileSync(join(source, 'privacy', version), 'utf8')
  const seals: Seals = new Map()
  for (let index = 0; index < policies; index++) {
    const company = join(content, `company-${Math.floor(index / policiesPerCompany)}`)
    const policy = join(company, `policy-${index % policiesPerCompany}`)
    mkdirSync(policy, { recursive: true })
    cpSync(join(source, 'company.yaml'), join(company, 'company.yaml'))
    const own = text.replaceAll('Kastana', `Kastana ${index}`)
    writeFileSync(join(policy, version), own)
    seals.set(relative(content, join(policy, version)), sealOf(Buffer.from(own)))
  }
  writeFileSync(join(content, sealsFile), formatSeals(seals))
}

async function build(folder: string): Promise<Measure> {
  const started = performance.now()
  const child = spawn('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'out') },
    stdio: 'inherit',
  })
  const spent = new Map<number, number>()
  let memory = 0
  const sample = () => {
    const tree = processTree(child.pid ?? 0)
    for (const { pid, cpu } of tree) spent.set(pid, cpu)
    memory = Math.max(
      memory,
      tree.reduce((sum, { resident }) => sum + resident, 0),
    )
  }
  const sampling = setInterval(sample, 100)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(sampling)
  if (code !== 0) fail('The build failed.')
  const cpu = [...spent.values()].reduce((sum, seconds) => sum + seconds, 0)
  return { wall: (performance.now() - started) / 1000, cpu, memory }
}

interface ProcessUse {
  pid: number
  cpu: number
  resident: number
}

/** What a process and all below it have used so far, as Linux tells in /proc. */
function processTree(root: number): ProcessUse[] {
  const children = new Map<number, ProcessUse[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readStat(name)
    if (!stat) continue
    const { parent, ...use } = stat
    children.set(parent, [...(children.get(parent) ?? []), use])
  }
  const below = (pid: number): ProcessUse[] => (children.get(pid) ?? []).flatMap((use) => [use, ...below(use.pid)])
  return below(root)
}

function readStat(pid: string): (ProcessUse & { parent: number }) | undefined {
  let text: string
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    // The process ended while the list was read.
    return undefined
  }
  const fields = text
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number)
  const [, parent = 0] = fields
  const ticks = (fields[11] ?? 0) + (fields[12] ?? 0)
  return { pid: Number(pid), parent, cpu: ticks / ticksPerSecond, resident: (fields[21] ?? 0) * pageBytes }
}
