// Watches the content folder on the disk.
import { watch } from 'node:fs'

/** How long a program may take to write several files, in milliseconds. */
const settling = 50

/** A stream of server-sent events, one for each change in a folder, until the signal ends it. */
export function contentChanges(dir: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let timer: NodeJS.Timeout | undefined
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      const watcher = watch(dir, { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(() => controller.enqueue(encoder.encode('data: changed\n\n')), settling)
      })
      const close = () => {
        end()
        controller.close()
      }
      end = () => {
        clearTimeout(timer)
        watcher.close()
        // A stream that nobody reads any more is closed already.
        signal.removeEventListener('abort', close)
      }
      // What makes a browser know that it is connected.
      controller.enqueue(encoder.encode(': listening\n\n'))
      if (signal.aborted) close()
      else signal.addEventListener('abort', close)
    },
    cancel: () => end(),
  })
}
