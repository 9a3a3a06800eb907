import { expect, test } from 'vitest'
import { jsonLd } from '../../lib/json-ld'
import { view } from '../view'

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
    publisher: {
      '@type': 'Organization',
      name: 'Acme',
      url: 'https://www.acme.example/about',
    },
  })
})

test('what is not known of a company is left out', () => {
  const company = { ...view.company, website: undefined }
  expect(JSON.parse(jsonLd({ ...view, company })).publisher).toEqual({
    '@type': 'Organization',
    name: 'Acme',
  })
})

test('a name cannot end the element that the description stands in', () => {
  const name = '</script><!-- & <script>'
  const json = jsonLd({ ...view, company: { ...view.company, name } })
  expect(json).not.toContain('<')
  expect(JSON.parse(json).publisher.name).toBe(name)
})
