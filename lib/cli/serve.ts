// Serves the built site on this machine.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { besideOf, rulesFile } from '../export/hosts/hosts'
import { siteServer } from '../export/serve'
import { otherPort, outDir, port } from '../settings'
import { reasonOf } from '../system/files'
import { fail } from './run'

try {
  if (!existsSync(join(besideOf(outDir()), rulesFile)))
    fail(`There is no built site in ${outDir()}/. Build it: npm run build`)
  const server = siteServer(outDir())
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = `Port ${port()} is taken. Choose another: PORT=${otherPort()} npm start`
    fail(error.code === 'EADDRINUSE' ? taken : reasonOf(error))
  })
  server.listen(port(), '127.0.0.1', () => console.log(`Serving ${outDir()}/ on http://localhost:${port()}`))
} catch (error) {
  fail(reasonOf(error))
}
