import { expect, test } from 'vitest'
import { metadataOf, policyMetadata } from '../../lib/metadata'
import { view } from '../view'

test('a page says its title, description and own address', () => {
  const facts = { title: 'Acme', description: 'A maker of tools.' }
  expect(metadataOf({ site: 'https://policies.example/legal', path: '/acme/', ...facts })).toEqual({
    ...facts,
    alternates: { canonical: 'https://policies.example/legal/acme/' },
    openGraph: { type: 'website', ...facts, url: 'https://policies.example/legal/acme/' },
  })
})

test('the page of a policy is named by the policy and its company', () => {
  const facts = { title: 'Privacy policy – Acme', description: 'Acme.' }
  expect(policyMetadata(view)).toEqual({
    ...facts,
    alternates: { canonical: 'https://policies.example/acme/privacy/' },
    openGraph: {
      type: 'article',
      ...facts,
      url: 'https://policies.example/acme/privacy/',
      siteName: 'Acme',
      modifiedTime: '2025-05-04',
    },
  })
})

test('the page of a version names its day, and is itself the address to find', () => {
  expect(policyMetadata({ ...view, path: '/acme/privacy/2025-05-04/' })).toMatchObject({
    title: 'Privacy policy, version of 4 May 2025 – Acme',
    alternates: { canonical: 'https://policies.example/acme/privacy/2025-05-04/' },
    openGraph: { url: 'https://policies.example/acme/privacy/2025-05-04/' },
  })
})
