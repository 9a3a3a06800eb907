import { vi } from 'vitest'
import { respond } from '../../../lib/desk/respond'

/** Has the desk respond to the components of a test, without a server between them, and lets these wait for a tenth of their time. */
export function serveDesk(): void {
  const { setTimeout: wait } = globalThis
  // What takes longer bounds how long a test, or git, waits.
  vi.stubGlobal('setTimeout', (run: () => void, time = 0) => wait(run, time < 10_000 ? time / 10 : time))
  vi.stubEnv('TODAY', '2026-11-22')
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    respond(new Request(new URL(address, 'http://127.0.0.1'), init)),
  )
}
