// Makes the typed documents of Contentlayer, as its own command does after loading 1,600 files.
import { generateDotpkg, runMain } from 'contentlayer2/core'
import makeSource from '../../contentlayer.config'

// The hash tells the documents of one configuration from those of another, which are removed before.
const config = { source: await makeSource(undefined), esbuildHash: '', filePath: 'contentlayer.config.ts' }
// The content is checked meanwhile.
await new Promise((begin) => process.once('message', begin))
process.disconnect()
await runMain({ tracingServiceName: 'contentlayer', verbose: false })(generateDotpkg({ config, verbose: false }))
