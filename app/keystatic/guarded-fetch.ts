'use client'
import { holdForm } from './held-form'
import { roundTrip } from './round-trip'

/** The part of Keystatic's requests that concerns files. */
const api = /\/api\/keystatic\/(tree|blob|update)\b\/?(.*)$/

/** By path: what git would call the bytes of each file, as this page last heard. */
const known = new Map<string, string>()

let original: typeof fetch | undefined

/** Lets the form be edited again that is held while it is saved. */
let release = () => {}

/** How long after a save Keystatic asks for the saved file, and how long it takes to show it, in milliseconds. */
const asking = 1000
const showing = 100

/**
 * Makes Keystatic's requests say from which state of a file a form began, so that the server can tell when
 * someone else changed it, and refuses to open a text that Keystatic would damage.
 */
export function guardFetch(): void {
  if (typeof window === 'undefined' || original) return
  original = window.fetch.bind(window)
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    const [, kind, rest = ''] = api.exec(address) ?? []
    if (kind === 'tree') return remember(send(input, init))
    if (kind === 'blob') return checked(send(input, init), rest.replace(/^[^/]*\//, ''))
    if (kind === 'update') return remember(update(input, init))
    return send(input, init)
  }
}

function send(...given: Parameters<typeof fetch>): Promise<Response> {
  return (original ?? fetch)(...given)
}

async function update(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> {
  const headers = new Headers(init?.headers)
  headers.set('x-bases', JSON.stringify(Object.fromEntries(known)))
  release = holdForm()
  try {
    const response = await send(input, { ...init, headers })
    // Where the file is as it was sent, Keystatic does not ask for it again.
    setTimeout(release, response.ok ? asking : 0)
    return response
  } catch {
    release()
    const reason =
      'The editor does not answer, so nothing was saved. What you wrote is kept in this browser: start the editor again with npm run edit, reload this page, and save.'
    return new Response(reason, { status: 503 })
  }
}

async function remember(answer: Promise<Response>): Promise<Response> {
  const response = await answer
  if (!response.ok) return response
  const entries: { path: string; type: string; sha: string }[] = await response.clone().json()
  known.clear()
  for (const { path, type, sha } of entries) if (type === 'blob') known.set(path, sha)
  return response
}

async function checked(answer: Promise<Response>, path: string): Promise<Response> {
  const response = await answer
  setTimeout(release, showing)
  // Keystatic shows the words of an error, and puts its own before those of an answer.
  if (response.status === 404) throw new Error(`${path} was changed since this page was opened. Reload the page.`)
  if (!response.ok || !path.endsWith('.mdx')) return response
  const damage = roundTrip(await response.clone().text())
  if (damage !== undefined) throw new Error(damage)
  return response
}
