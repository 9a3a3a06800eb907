import { expect, test } from 'vitest'
import { contentPaths, unpublishedPaths } from '../../../lib/content/entries'
import { folderOf } from '../folder'

test('hidden files are left alone, and the others are in order', () => {
  const folder = folderOf({
    'b/y.mdx': '',
    'b/.DS_Store': '',
    '.git/x': '',
    'a/.keep/z.mdx': '',
    'a/x.yaml': '',
    'c.txt': '',
  })
  expect(contentPaths(folder)).toEqual(['a/x.yaml', 'b/y.mdx', 'c.txt'])
  expect(contentPaths(`${folder}/`)).toEqual(['a/x.yaml', 'b/y.mdx', 'c.txt'])
})

test('drafts, the guide, and facts of companies and policies without a version are not published, but what is stray is checked', () => {
  const published = ['SHA256SUMS', 'acme/company.yaml', 'acme/privacy/2025-05-04.mdx', 'acme/privacy/policy.yaml']
  const stray = ['acme/README.md', 'zeta/notes.txt', 'zeta/privacy/old.mdx']
  const unpublished =
    'README.md acme/app/draft.mdx acme/app/policy.yaml acme/privacy/draft.mdx acme-labs/company.yaml beta/company.yaml beta/privacy/draft.mdx'.split(
      ' ',
    )
  expect(unpublishedPaths([...published, ...stray, ...unpublished], [])).toEqual(unpublished)
})

test('a company whose only version was withdrawn is still on the site', () => {
  const withdrawn = [{ path: 'beta/privacy/2025-05-04.mdx' }]
  expect(unpublishedPaths(['beta/company.yaml', 'beta/privacy/draft.mdx'], withdrawn)).toEqual([
    'beta/privacy/draft.mdx',
  ])
})
