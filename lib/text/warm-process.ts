// A process of its own: reads the texts at the paths that it is sent. It ends when nothing more can come.
import { readFileSync, statSync } from 'node:fs'
import { VFile } from 'vfile'
import { readTextOnce } from './cache'
import { decodeFile } from './decode'
import { maximumBytes } from './read'

process.once('message', (paths: string[]) => {
  const small = paths.filter((path) => statSync(path).size <= maximumBytes)
  for (const path of small) readTextOnce(new VFile({ path, value: decodeFile(readFileSync(path)) }))
})
