// Reads many texts from the disk, in as many processes as the machine has cores.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Reading, type Request, readOne } from './read-one'

/** Below this, starting a process takes longer than it saves. */
const worthwhile = 60

/** Reads texts, each once, and answers what was found by their paths. */
export async function readTexts(requests: Request[]): Promise<Map<string, Reading>> {
  const count = requests.length < worthwhile ? 1 : availableParallelism()
  const [own = [], ...others] = Array.from({ length: count }, (_, share) =>
    requests.filter((_, index) => index % count === share),
  )
  const elsewhere = Promise.all(others.map(readShare))
  const here = own.map((request): [string, Reading] => [request.path, readOne(request)])
  return new Map([...here, ...(await elsewhere).flat()])
}

/** Reads texts in a process of their own. It is started as this one was: with room for short-lived trees, and no thread beside it that collects them. */
function readShare(requests: Request[]): Promise<[string, Reading][]> {
  return new Promise((done, fail) => {
    const child = fork(fileURLToPath(new URL('read-process.ts', import.meta.url)))
    child.send(requests)
    child.on('message', done)
    child.on('error', fail)
    child.on('exit', (code) => fail(new Error(`A process that reads texts ended (${code}).`)))
  })
}
