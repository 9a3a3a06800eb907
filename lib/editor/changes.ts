import { contentMark } from './content-mark'

/** How often the folder is looked at, in milliseconds. Node.js cannot watch folders below a folder on Linux for long: it loses files that are replaced. */
const pause = 250

/** A stream of server-sent events, one for each change in a content folder, until the signal ends it. */
export function contentChanges(dir: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      let mark = contentMark(dir)
      const timer = setInterval(() => {
        const found = contentMark(dir)
        if (found !== mark) controller.enqueue(encoder.encode('data: changed\n\n'))
        mark = found
      }, pause)
      const close = () => {
        end()
        controller.close()
      }
      end = () => {
        clearInterval(timer)
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
