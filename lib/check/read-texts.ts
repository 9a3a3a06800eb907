// Reads many texts from the disk, in as many processes as the machine has cores.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Reading, type Request, readOne } from './read-one'

/** Below this, starting a process takes longer than it saves. */
const worthwhile = 60

/** Reads texts, each once, and answers what was found by their paths. */
export async function readTexts(requests: Request[]): Promise<Map<string, Reading>> {
  if (requests.length < worthwhile) return new Map(requests.map((request) => [request.path, readOne(request)]))
  const count = availableParallelism()
  const shares = Array.from({ length: count }, (_, share) => requests.filter((_, index) => index % count === share))
  const read = await Promise.all(shares.map(readShare))
  return new Map(read.flat())
}

function readShare(requests: Request[]): Promise<[string, Reading][]> {
  return new Promise((done, fail) => {
    const child = fork(fileURLToPath(new URL('read-process.ts', import.meta.url)), {
      // Trees are short-lived: room for the young, and no threads beside those of the other processes.
      execArgv: [...process.execArgv, '--max-semi-space-size=48', '--single-threaded-gc'],
    })
    child.send(requests)
    child.on('message', done)
    child.on('error', fail)
    child.on('exit', (code) => fail(new Error(`A process that reads texts ended (${code}).`)))
  })
}
