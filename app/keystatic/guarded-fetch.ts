'use client'
import { forgetForm, keepForm } from './kept-forms'
import { roundTrip } from './round-trip'
import { rememberScroll } from './scroll'

/** The part of Keystatic's requests that concerns files. */
const api = /\/api\/keystatic\/(tree|blob|update)\b\/?(.*)$/

/** Where Keystatic reads files of a repository on GitHub. The second address does not say which file it is. */
const github = /^https:\/\/(raw\.githubusercontent\.com\/.*\.mdx$|api\.github\.com\/repos\/.*\/git\/blobs\/)/

/** By path: what git would call the bytes of each file, as this page last heard. */
const known = new Map<string, string>()

let original: typeof fetch | undefined

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
    if (kind === 'update') return update(input, init)
    if (github.test(address)) return checkedOnGithub(send(input, init))
    return send(input, init)
  }
}

function send(...given: Parameters<typeof fetch>): Promise<Response> {
  return (original ?? fetch)(...given)
}

/**
 * Sends what is to be saved. When it was, the form is opened again, as Keystatic would otherwise bring back what it found
 * unsaved when the form was opened; until then it cannot be edited, as that would be lost.
 */
async function update(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> {
  const headers = new Headers(init?.headers)
  headers.set('x-bases', JSON.stringify(Object.fromEntries(known)))
  const key = decodeURIComponent(location.pathname.replace(/^.*\//, ''))
  document.body.inert = true
  const response = await send(input, { ...init, headers }).catch(() => new Response(noAnswer, { status: 503 }))
  if (response.ok) {
    await forgetForm(key)
    rememberScroll()
    location.reload()
    return new Promise(() => {})
  }
  // Another window of this browser, which saved the file, has thrown away what is kept.
  if (response.status === 409) await keepForm(key, filesIn(init?.body))
  document.body.inert = false
  return response
}

const noAnswer =
  'The editor does not answer, so nothing was saved. What you wrote is kept in this browser: start the editor again with npm run edit, reload this page, and save.'

/** The files that a request would save. */
function filesIn(body: RequestInit['body']): Map<string, Uint8Array> {
  const { additions }: { additions: { path: string; contents: string }[] } = JSON.parse(String(body))
  return new Map(additions.map(({ path, contents }) => [path, bytesOf(contents)]))
}

/** Reads base64 in the alphabet for addresses, which Keystatic writes. */
function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
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
  // Keystatic shows the words of an error, and puts its own before those of a response.
  if (response.status === 404) throw new Error(`${path} was changed since this page was opened. Reload the page.`)
  if (!response.ok || !path.endsWith('.mdx')) return response
  const damage = roundTrip(await response.clone().text(), 'editor')
  if (damage !== undefined) throw new Error(damage)
  return response
}

/** On GitHub nothing is laid over the file: what Keystatic alone would change is not opened. */
async function checkedOnGithub(answer: Promise<Response>): Promise<Response> {
  const response = await answer
  const source = response.ok ? await response.clone().text() : ''
  const damage = source.startsWith('---') ? roundTrip(source, 'Keystatic') : undefined
  if (damage !== undefined) throw new Error(damage)
  return response
}
