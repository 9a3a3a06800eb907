// Makes the typed documents of Contentlayer, as its own command does after loading 1,600 files.
import { on } from 'node:events'
import { generateDotpkg, runMain } from 'contentlayer2/core'
import makeSource from '../../contentlayer.config'
import { readAhead } from '../content/texts'

// The hash tells the documents of one configuration from those of another, which are removed before.
const config = { source: await makeSource(undefined), esbuildHash: '', filePath: 'contentlayer.config.ts' }
// The content is checked meanwhile, from its other end.
for await (const [texts] of on(process, 'message')) {
  if (texts === 'compile') break
  for (const text of texts.reverse()) readAhead(text)
}
process.disconnect()
await runMain({ tracingServiceName: 'contentlayer', verbose: false })(generateDotpkg({ config, verbose: false }))
