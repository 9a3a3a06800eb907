import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { contentPaths } from '../../../lib/content/entries'
import { formsOf } from '../../../lib/editor/forms'
import { labelForms } from '../../../lib/editor/labelled-forms'
import { folderOf } from '../folder'
import { draft, files } from './acme'

async function labels(given: Record<string, string>) {
  const dir = join(folderOf(given), 'content')
  const forms = formsOf(contentPaths(dir))
  const labelled = labelForms(forms, await checkContent(dir, '2026-11-22', 'all'))
  expect(labelled.map(({ label: _, group: __, ...form }) => form)).toEqual(forms)
  return labelled.map(({ key, label, group }) => [key, label, group])
}

test('forms are called by the names of companies and the titles of policies, a draft by its own', async () => {
  const text = draft.replace('title: Privacy', 'title: New privacy')
  expect(await labels({ ...files, 'content/acme/privacy/draft.mdx': text })).toEqual([
    ['acme', 'Facts about Acme', 'Acme'],
    ['acme.privacy.draft', 'Draft: New privacy policy', 'Acme'],
    ['acme.privacy.facts', 'Facts: New privacy policy', 'Acme'],
  ])
})

test('where there is no name or title yet, the name in addresses stands', async () => {
  const given = {
    'content/acme/company.yaml': '',
    'content/acme/privacy/draft.mdx': '',
    'content/acme/cookies/policy.yaml': '',
  }
  expect(await labels(given)).toEqual([
    ['acme', 'Facts about acme', 'acme'],
    ['acme.cookies.facts', 'Facts: cookies', 'acme'],
    ['acme.privacy.draft', 'Draft: acme/privacy', 'acme'],
    ['acme.privacy.facts', 'Facts: acme/privacy', 'acme'],
  ])
})
