// Runs all tests: the scripts of package.json that need nothing of one another at once. The first step of which one fails is the last.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { installPackages } from './install'

// Types are read from what a build generates, which the tests in a browser do anew.
const steps = [[['build', 'types'], ['lint'], ['unit']], [['site']]]

installPackages()
for (const step of steps) {
  const failed = (await Promise.all(step.map(runInTurn))).flat()
  if (failed.length === 0) continue
  console.error(`Failed: ${failed.map((script) => `npm run ${script}`).join(', ')}`)
  process.exit(1)
}

/** Runs scripts one after the other. Returns the one that fails, which is the last. */
async function runInTurn(scripts: string[]): Promise<string[]> {
  for (const script of scripts) if ((await run(script)) !== 0) return [script]
  return []
}

/** Runs a script, and prints each line of what it says behind its name. Returns its exit code. */
function run(script: string): Promise<number | null> {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['inherit', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => console.log(`${script.padEnd(5)} | ${line}`))
  return new Promise((done) => child.on('close', done))
}
