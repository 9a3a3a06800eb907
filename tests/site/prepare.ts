// Readies the browser tests: builds the sample site, copies content for the desk, and installs Chromium where there is none.
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { hasBrowser } from './browser'
import { copyContent } from './desk-content'
import { desk, saidOfSample, sample } from './sites'

if (!hasBrowser()) install()
copyContent(desk.folder)
// Its days are the same wherever it is built.
const TZ = 'Pacific/Kiritimati'
const env = { ...process.env, TZ, CONTENT_DIR: sample.content, OUT_DIR: sample.out, TODAY: sample.today }
const said = execFileSync('npm', ['run', '--silent', 'build'], { env, encoding: 'utf8' })
console.log(said.trimEnd())
writeFileSync(saidOfSample, said)

function install(): void {
  const attempts = [
    ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
    ['sh', '-c', 'apt-get update -qq && apt-get install -y -qq chromium-headless-shell'],
    ['sh', '-c', 'sudo apt-get update -qq && sudo apt-get install -y -qq chromium-headless-shell'],
  ]
  for (const [program = '', ...args] of attempts) {
    spawnSync(program, args, { stdio: 'inherit' })
    if (hasBrowser()) return
  }
  throw new Error('There is no Chromium. Install it with: npx playwright install chromium')
}
