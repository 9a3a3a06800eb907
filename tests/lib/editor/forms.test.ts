import { expect, test } from 'vitest'
import { formsOf } from '../../../lib/editor/forms'
import { helpInForm } from '../../../lib/editor/help'

test('companies, policies and drafts have forms, and published versions none', () => {
  const paths = [
    'SHA256SUMS',
    'acme/company.yaml',
    'acme/privacy/2025-05-04.mdx',
    'acme/privacy/draft.mdx',
    'acme/cookies/policy.yaml',
    'acme/notes.txt',
  ]
  expect(formsOf(paths).map(({ key, kind, path }) => [key, kind, path])).toEqual([
    ['acme', 'company', 'acme/company.yaml'],
    ['acme.cookies.facts', 'policy', 'acme/cookies/policy.yaml'],
    ['acme.privacy.draft', 'draft', 'acme/privacy/draft.mdx'],
    ['acme.privacy.facts', 'policy', 'acme/privacy/policy.yaml'],
  ])
})

test('help in a form is a sentence without signs of the file', () => {
  expect(helpInForm('the colour, such as "#1d5c4f", or several as [one, two]')).toBe(
    'The colour, such as #1d5c4f, or several as one, two',
  )
})
