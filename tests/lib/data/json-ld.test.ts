import { expect, test } from 'vitest'
import type { Term } from '../../../lib/content/status'
import { jsonLd } from '../../../lib/data/json-ld'
import { view, withdrawal } from '../../view'

test('a version is described in the terms of schema.org', () => {
  expect(JSON.parse(jsonLd(view))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: 'Privacy policy',
    url: 'https://policies.example/acme/privacy/',
    inLanguage: 'en',
    version: '2025-05-04',
    dateModified: '2025-05-04',
    datePublished: '2025-05-04',
    temporalCoverage: '2025-06-01/..',
    publisher: { '@type': 'Organization', name: 'Acme', url: 'https://www.acme.example/about' },
  })
})

test('a text that took the place of another was modified on that day', () => {
  const version = { ...view.version, replaces: [{ ...withdrawal, on: '2026-01-01' }, withdrawal] }
  const { datePublished, dateModified } = JSON.parse(jsonLd({ ...view, version }))
  expect([datePublished, dateModified]).toEqual(['2025-05-04', '2026-11-28'])
})

test('the time for which a version is in force has an end when another replaces it, and is left out when it has none', () => {
  const covered = (term: Term) => JSON.parse(jsonLd({ ...view, term })).temporalCoverage
  expect(covered({ status: 'superseded', from: '2025-06-01', until: '2026-02-28' })).toBe('2025-06-01/2026-02-28')
  expect(covered({ status: 'superseded' })).toBeUndefined()
})

test('a translation of an older version has not the time of the version in force', () => {
  const current = { ...view.version, updated: '2026-03-01', effective: '2026-03-01' }
  const older = { ...view, current, translation: { current, doesBind: false, isOlder: true } }
  const term: Term = { status: 'in force', from: '2026-03-01' }
  expect(JSON.parse(jsonLd({ ...older, term }))).not.toHaveProperty('temporalCoverage')
})

test('what is not known of a company is left out', () => {
  const company = { ...view.company, website: undefined }
  expect(JSON.parse(jsonLd({ ...view, company })).publisher).toEqual({ '@type': 'Organization', name: 'Acme' })
})

test('a name cannot end the element that the description stands in', () => {
  const name = '</script><!-- & <script>'
  const json = jsonLd({ ...view, company: { ...view.company, name } })
  expect(json).not.toContain('<')
  expect(JSON.parse(json).publisher.name).toBe(name)
})
