// A process of its own: reads the texts at the paths that it is sent. It ends when nothing more can come.
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { readTextOnce } from './cache'

process.once('message', (paths: string[]) => {
  for (const path of paths) readTextOnce(new VFile({ path, value: readFileSync(path, 'utf8') }))
})
