// Readies the browser tests: builds the sample site, copies content for the desk, and installs Chromium where there is none.
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { hasBrowser } from './browser'
import { copyContent } from './desk-content'
import { desk, saidOfSample, sample } from './sites'

if (!hasBrowser()) spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })
if (!hasBrowser()) throw new Error('There is no Chromium. Install it with: npx playwright install chromium')
copyContent(desk.folder)
// Its days are the same wherever it is built.
const TZ = 'Pacific/Kiritimati'
const env = { ...process.env, TZ, CONTENT_DIR: sample.content, OUT_DIR: sample.out, TODAY: sample.today }
const said = execFileSync('npm', ['run', '--silent', 'build'], { env, encoding: 'utf8' })
console.log(said.trimEnd())
writeFileSync(saidOfSample, said)
