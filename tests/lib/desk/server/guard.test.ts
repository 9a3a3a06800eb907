import { expect, test } from 'vitest'
import { refuseRequest } from '../../../../lib/desk/server/guard'

const port = 3000
const host = '127.0.0.1:3000'
const origin = 'http://127.0.0.1:3000'

/** What a request says of itself, without what its client did not send. */
interface Facts {
  method: string
  host?: string
  origin?: string
  fetchSite?: string
  fetchMode?: string
  query?: string
}

function refusal({ method, host, origin, fetchSite, fetchMode, query = '' }: Facts, at = port): string | undefined {
  const headers = { host, origin, 'sec-fetch-site': fetchSite, 'sec-fetch-mode': fetchMode }
  return refuseRequest({ method, url: `/desk/${query}`, headers }, at)
}

test.each<[string, Facts]>([
  ['a page that is opened by its address', { method: 'GET', host, fetchSite: 'none', fetchMode: 'navigate' }],
  ['a page that is opened as localhost', { method: 'GET', host: 'localhost:3000' }],
  ['a link from elsewhere to a page', { method: 'GET', host, fetchSite: 'cross-site', fetchMode: 'navigate' }],
  ['a request of its own pages', { method: 'GET', host, fetchSite: 'same-origin', fetchMode: 'cors' }],
  ['a form of its own pages', { method: 'POST', host, origin, fetchSite: 'same-origin', fetchMode: 'navigate' }],
  ['a save of a browser that tells only the origin', { method: 'POST', host, origin }],
  ['a program on this machine that reads', { method: 'GET', host }],
])('%s is let through', (_, facts) => {
  expect(refusal(facts)).toBeUndefined()
})

const elsewhere = 'Another site may not use the desk.'

test.each<[string, Facts, string]>([
  [
    'a name that points at this machine',
    { method: 'GET', host: 'evil.example:3000' },
    `The desk is at ${origin}/desk/ only.`,
  ],
  ['another port', { method: 'GET', host: '127.0.0.1:3001' }, `The desk is at ${origin}/desk/ only.`],
  ['no host', { method: 'GET' }, `The desk is at ${origin}/desk/ only.`],
  ['a host with more behind', { method: 'GET', host: `${host}.evil.example` }, `The desk is at ${origin}/desk/ only.`],
  ['a form of another site', { method: 'POST', host, origin: 'https://evil.example' }, elsewhere],
  ['a form of a page without an origin', { method: 'POST', host, origin: 'null' }, elsewhere],
  ['another port of this machine', { method: 'POST', host, origin: 'http://127.0.0.1:8080' }, elsewhere],
  ['localhost for 127.0.0.1', { method: 'POST', host, origin: 'http://localhost:3000' }, elsewhere],
  ['a script of another site', { method: 'GET', host, fetchSite: 'cross-site', fetchMode: 'no-cors' }, elsewhere],
  ['a form that hides its origin', { method: 'POST', host, fetchSite: 'cross-site', fetchMode: 'navigate' }, elsewhere],
  [
    'a link from elsewhere with words for a page',
    { method: 'GET', host, fetchSite: 'cross-site', fetchMode: 'navigate', query: '?save=x' },
    elsewhere,
  ],
  ['a neighbour', { method: 'GET', host, fetchSite: 'same-site', fetchMode: 'cors' }, elsewhere],
  ['a save from nowhere', { method: 'POST', host }, 'Only pages of the desk may change something.'],
  ['another method', { method: 'DELETE', host, origin, fetchSite: 'same-origin' }, 'The desk takes no such request.'],
])('%s is refused', (_, facts, reason) => {
  expect(refusal(facts)).toBe(reason)
})

test('at the port that browsers leave out, names stand alone', () => {
  expect(refusal({ method: 'GET', host: 'localhost' }, 80)).toBeUndefined()
  expect(refusal({ method: 'GET', host: 'localhost' }, 81)).toBeDefined()
})
