// Copies the content folder to STATES/1, STATES/2 and so on, just before each change to it.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { CONTENT_DIR, STATES } = process.env
const { mkdirSync } = fs
let changes = 0

for (const name of ['openSync', 'writeSync', 'renameSync', 'rmSync', 'linkSync', 'writeFileSync']) {
  const original = fs[name]
  fs[name] = (...args) => {
    const isOfContent = typeof args[0] === 'number' ? args[0] > 2 : String(args[0]).startsWith(CONTENT_DIR)
    const isRead = name === 'openSync' && args[1] !== 'wx'
    if (isOfContent && !isRead) {
      const state = `${STATES}/${++changes}`
      mkdirSync(state)
      // With hard links, times and what is half written.
      if (spawnSync('cp', ['-a', CONTENT_DIR, `${state}/content`]).status !== 0) process.exit(3)
    }
    return original(...args)
  }
}
syncBuiltinESMExports()
