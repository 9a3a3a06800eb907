// Runs programs and measures them, as Linux tells in /proc.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a program used, with all that it started. */
export interface Measure {
  /** In seconds. */
  wall: number
  /** In seconds. */
  cpu: number
  /** The most at one time, in bytes. */
  memory: number
  /** What it ended with. */
  code: number | null
}

/** Units of /proc on Linux. */
const ticksPerSecond = 100
const pageBytes = 4096

/** Runs a script of package.json to its end and measures it. What it prints is shown, or thrown away. */
export async function measureScript(script: string, env: Record<string, string>, isShown: boolean): Promise<Measure> {
  const started = performance.now()
  const child = spawn('npm', ['run', '--silent', script], {
    env: { ...process.env, ...env },
    stdio: isShown ? 'inherit' : 'ignore',
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
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(sampling)
  const cpu = [...spent.values()].reduce((sum, seconds) => sum + seconds, 0)
  return { wall: (performance.now() - started) / 1000, cpu, memory, code }
}

/** A measure in words. */
export function formatMeasure({ wall, cpu, memory }: Measure): string {
  return `${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${(memory / 1e6).toFixed(0)} MB`
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
