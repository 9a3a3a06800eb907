import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HistoryEntry } from '../../components/HistoryEntry'
import type { Term } from '../../lib/content/status'
import { englishWords } from '../../lib/languages/words'
import { version } from '../view'
import { linksIn } from './links-in'

const before = { ...version, updated: '2024-02-29' }
const inForce: Term = { status: 'in force', from: '2025-06-01' }
const superseded: Term = { status: 'superseded', from: '2025-06-01', until: '2025-06-30' }

function show(entry: Parameters<typeof HistoryEntry>[0]['entry']): void {
  render(<HistoryEntry words={englishWords} entry={entry} />, {
    container: document.body.appendChild(document.createElement('tbody')),
  })
}

test.each<[Partial<typeof version>, Term, string]>([
  [{}, inForce, '4 May 2025 In force since 1 June 2025.Material. The first version.'],
  [
    { change: 'editorial' },
    { status: 'superseded' },
    '4 May 2025 Superseded before it took effect.Editorial. The first',
  ],
])('a version is told by its days, its kind of change and its summary: %o', (fields, term, words) => {
  show({ version: { ...version, ...fields }, term })
  expect(document.querySelector('tr')?.textContent).toContain(words)
})

const own = ['4 May 2025', '/acme/privacy/2025-05-04/']
const changed = ['What it changed', '/acme/privacy/2025-05-04/changes/']
const since = ['What has changed since', '/acme/privacy/since/2025-05-04/']
const source = ['Source', '/acme/privacy/2025-05-04.mdx']

test.each<[string, Term, typeof before | undefined, string[][]]>([
  ['one in force', inForce, before, [own, changed, source]],
  ['an upcoming one', { status: 'upcoming', from: '2025-06-01' }, before, [own, changed, source]],
  ['a superseded one', superseded, before, [own, changed, since, source]],
  ['one that never took effect', { status: 'superseded' }, before, [own, changed, since, source]],
  ['the first one', superseded, undefined, [own, since, source]],
])('of versions, %s leads to its text, its source, and what it and later ones changed', (_, term, before, links) => {
  show({ version, term, before })
  expect(linksIn()).toEqual(links)
})
