import { configure } from '@testing-library/react'
import { vi } from 'vitest'
import { respond } from '../../../lib/desk/respond'

/** Has the desk respond to the components of a test, without a server between them. */
export function serveDesk(): void {
  // On a busy machine the check takes longer than a second.
  configure({ asyncUtilTimeout: 60_000 })
  vi.stubEnv('TODAY', '2026-11-22')
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    respond(new Request(new URL(address, 'http://127.0.0.1'), init)),
  )
}
