import { configure } from '@testing-library/react'
import { vi } from 'vitest'
import { getFacts, postFacts } from '../../../../lib/desk/forms/facts-api'
import { deskHandler } from '../../../../lib/desk/handler'

const routes: Record<string, (request: Request) => Promise<Response>> = {
  'GET /desk/api/facts/': deskHandler(getFacts),
  'POST /desk/api/facts/': deskHandler(postFacts),
}

/** Has the desk respond to the components of a test, without a server between them. */
export function serveDesk(): void {
  // On a busy machine the check takes longer than a second.
  configure({ asyncUtilTimeout: 60_000 })
  vi.stubEnv('EDITING', '1')
  vi.stubEnv('TODAY', '2026-11-22')
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    const request = new Request(new URL(address, 'http://127.0.0.1'), init)
    const respond = routes[`${request.method} ${new URL(request.url).pathname}`]
    return respond ? respond(request) : new Response(null, { status: 404 })
  })
}
