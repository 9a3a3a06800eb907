// Makes the typed documents of Contentlayer, as its own command does after loading 1,600 files, company by company.
import { on } from 'node:events'
import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { generateDotpkg, runMain } from 'contentlayer2/core'
import makeSource from '../../contentlayer.config'
import { folderOf, generatedDir, generatedIn } from '../archive/contentlayer'
import { readAhead } from '../content/texts'

// The build may be stopped: the next one writes to the same folders.
process.once('disconnect', () => process.exit())
// The content is checked meanwhile, from its other end.
for await (const [{ texts, companies }] of on(process, 'message')) {
  for (const text of texts?.reverse() ?? []) readAhead(text)
  if (!companies) continue
  for (const company of companies) await compile(company)
  process.exit()
}

async function compile(company: string): Promise<void> {
  const folder = folderOf(company)
  mkdirSync(folder, { recursive: true })
  // The hash tells the documents of one configuration from those of another, which are removed before.
  const config = { source: await makeSource(company), esbuildHash: '', filePath: 'contentlayer.config.ts' }
  const main = runMain({ tracingServiceName: 'contentlayer', verbose: false, customCwd: resolve(folder) })
  await main(generateDotpkg({ config, verbose: false }))
  // The same for each company.
  for (const types of ['index.d.ts', 'types.d.ts'])
    cpSync(join(generatedIn(folder), types), join(generatedDir, 'generated', types))
}
