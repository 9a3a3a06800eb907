// Kills its process just before the change to the content folder that KILL_AT counts.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

let changes = 0

for (const name of ['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'rmSync', 'linkSync', 'writeFileSync']) {
  const original = fs[name]
  fs[name] = (...args) => {
    const isOfContent = typeof args[0] === 'number' ? args[0] > 2 : String(args[0]).startsWith(process.env.CONTENT_DIR)
    const isRead = name === 'openSync' && args[1] !== 'wx'
    if (isOfContent && !isRead && ++changes === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL')
    return original(...args)
  }
}
syncBuiltinESMExports()
