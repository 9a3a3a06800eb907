// Runs all tests: the scripts of package.json that need nothing of one another at once. The first step that fails is the last.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

// Types are read from what a build generates, which the tests in a browser do anew.
const steps = [['build', 'lint', 'unit'], ['types'], ['site']]

for (const step of steps) {
  const codes = await Promise.all(step.map(run))
  const failed = step.filter((_, index) => codes[index] !== 0)
  if (failed.length === 0) continue
  console.error(`Failed: ${failed.map((script) => `npm run ${script}`).join(', ')}`)
  process.exit(1)
}

/** Runs a script, and prints each line of what it says behind its name. Returns its exit code. */
function run(script: string): Promise<number | null> {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['inherit', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => console.log(`${script.padEnd(5)} | ${line}`))
  return new Promise((done) => child.on('close', done))
}
