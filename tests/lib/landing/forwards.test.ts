import { afterEach, expect, test, vi } from 'vitest'
import { forwards } from '../../../lib/landing/forwards'
import { sections } from '../../view'
import { enterFolder } from '../folder'

afterEach(() => {
  vi.unstubAllEnvs()
})

const generated = '.contentlayer/generated'

test('former addresses lead to companies and policies, with the sections and the notes of the version in force', () => {
  vi.stubEnv('TODAY', '2026-06-15')
  const text = { description: '', inShort: '', opening: '', sections }
  const version = { title: 'Privacy policy', summary: 'x', change: 'material', retired: { news: 'Gone.' }, text }
  enterFolder({
    [`${generated}/Company/acme__company.yaml.json`]: JSON.stringify({
      name: 'Acme',
      formerAddresses: '/legal/',
    }),
    [`${generated}/Version/acme__privacy__2025-05-04.mdx.json`]: JSON.stringify(version),
    [`${generated}/Version/acme__app__2025-05-04.mdx.json`]: JSON.stringify(version),
    [`${generated}/PolicyFacts/acme__privacy__policy.yaml.json`]: JSON.stringify({
      formerAddresses: ['/p.html', '/p.pdf'],
    }),
  })
  const led = forwards()
  expect(led.map(({ from, to, title }) => [from, to, title])).toEqual([
    ['/legal/', '/acme/', 'Privacy policies of Acme'],
    ['/p.html', '/acme/privacy/', 'Privacy policy – Acme'],
    ['/p.pdf', '/acme/privacy/', 'Privacy policy – Acme'],
  ])
  expect(led[1]?.sections.map(({ anchor, title }) => [anchor, title])).toEqual([
    ['data', 'Data'],
    ['kinds', 'Kinds'],
    ['rights', 'Rights'],
  ])
  expect(led.map(({ retired }) => retired)).toEqual([{}, { news: 'Gone.' }, { news: 'Gone.' }])
})
