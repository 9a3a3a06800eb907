// Waits for changes of a folder on the disk.
import { watch } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** How long an editor may take to write a file, in milliseconds. */
const settling = 200

/** Watches a folder. Returns what waits until something in it is changed, if nothing was since the last time. */
export function watchFolder(folder: string): () => Promise<void> {
  let isChanged = false
  let wake = () => {}
  const start = () =>
    watch(folder, { recursive: true }, () => {
      isChanged = true
      wake()
    })
  let watcher = start()
  return async () => {
    if (!isChanged) await new Promise<void>((done) => (wake = done))
    await setTimeout(settling)
    // Node.js loses sight of a file once an editor has put another in its place.
    watcher.close()
    watcher = start()
    isChanged = false
  }
}
