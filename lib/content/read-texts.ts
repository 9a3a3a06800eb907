// Reads many texts from the disk, in as many processes as the machine has cores.
import { fork } from 'node:child_process'
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type Reading, type Request, readOne } from './read-one'

/** Found from the working folder, as a bundle of this file stands elsewhere. */
const program = resolve('lib/content/read-process.ts')

/** Below this, starting a process takes longer than it saves. */
const worthwhile = 60

/** What was read of each file last, and in what state it was. */
const known = new Map<string, { mark: string; reading: Reading }>()

/** Reads texts, each once, and answers what was found by their paths. A process that asks again gets what has not changed from before. */
export async function readTexts(requests: Request[]): Promise<Map<string, Reading>> {
  const marked = requests.map((request) => ({ request, mark: markOf(request) }))
  const readings = new Map<string, Reading>()
  for (const { request, mark } of marked) {
    const last = known.get(request.path)
    if (last?.mark === mark && !request.isKept) readings.set(request.path, last.reading)
  }
  const others = marked.filter(({ request }) => !readings.has(request.path))
  const found = new Map(await readAll(others.map(({ request }) => request)))
  for (const { request, mark } of others) {
    const reading = found.get(request.path)
    if (!reading) continue
    readings.set(request.path, reading)
    known.set(request.path, { mark, reading })
  }
  return readings
}

/** Tells one state of a file from another. */
function markOf({ path, strictness }: Request): string {
  const { mtimeMs, size, ino } = statSync(path)
  return [strictness, mtimeMs, size, ino].join(' ')
}

async function readAll(requests: Request[]): Promise<[string, Reading][]> {
  const count = requests.length < worthwhile ? 1 : availableParallelism()
  const [own = [], ...others] = Array.from({ length: count }, (_, share) =>
    requests.filter((_, index) => index % count === share),
  )
  const elsewhere = Promise.all(others.map(readShare))
  const here = own.map((request): [string, Reading] => [request.path, readOne(request)])
  return [...here, ...(await elsewhere).flat()]
}

/** Reads texts in a process of their own. It is started as this one was: with room for short-lived trees, and no thread beside it that collects them. */
function readShare(requests: Request[]): Promise<[string, Reading][]> {
  return new Promise((done, fail) => {
    const child = fork(/* turbopackIgnore: true */ program)
    child.send(requests)
    child.on('message', done)
    child.on('error', fail)
    child.on('exit', (code) => fail(new Error(`A process that reads texts ended (${code}).`)))
  })
}
