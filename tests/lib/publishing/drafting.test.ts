import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { PolicyDocument } from '../../../lib/content/document'
import { checkFrontMatter } from '../../../lib/content/front-matter'
import { draftPath, startDraft, startPolicy } from '../../../lib/publishing/drafting'
import { folderOf } from '../folder'

const version = `---
title: Privacy policy
summary: The first.
change: material
retired:
  newsletter: We send none.
---

Text.
`

function documentAt(path: string): PolicyDocument {
  const file = new VFile({ path, value: readFileSync(path) })
  const front = checkFrontMatter(file, '2025-05-04')
  const days = { updated: '2025-05-04', effective: '2025-05-04' }
  return {
    file,
    path,
    company: 'acme',
    policy: 'privacy',
    isDraft: false,
    isInPlace: false,
    isReplacement: false,
    ...days,
    seal: '',
    front,
  }
}

test('a draft takes over the text, the title and the notes of a version, and waits for its summary', () => {
  const dir = folderOf({ 'acme/privacy/2025-05-04.mdx': version })
  startDraft(dir, 'acme/privacy', documentAt(join(dir, 'acme/privacy/2025-05-04.mdx')))
  expect(readFileSync(draftPath(dir, 'acme/privacy'), 'utf8')).toBe(
    '---\ntitle: Privacy policy\nsummary: ""\nchange: ""\nfrom: 2025-05-04\nretired:\n  newsletter: We send none.\n---\n\nText.\n',
  )
})

test('a draft that is there is left alone', () => {
  const dir = folderOf({ 'acme/privacy/2025-05-04.mdx': version, 'acme/privacy/draft.mdx': 'Mine.' })
  const newest = documentAt(join(dir, 'acme/privacy/2025-05-04.mdx'))
  expect(() => startDraft(dir, 'acme/privacy', newest)).toThrow(/^There is .*draft\.mdx already\.$/)
  expect(readFileSync(draftPath(dir, 'acme/privacy'), 'utf8')).toBe('Mine.')
})

test('a policy is started with its company, and later policies without', () => {
  const dir = folderOf({})
  expect(startPolicy(dir, 'acme/app-privacy')).toBe(join(dir, 'acme/company.yaml'))
  expect(readFileSync(draftPath(dir, 'acme/app-privacy'), 'utf8')).toContain('title: "App privacy policy"\n')
  expect(startPolicy(dir, 'acme/cookies')).toBeUndefined()
  expect(readFileSync(draftPath(dir, 'acme/cookies'), 'utf8')).toContain('## Cookies we set')
  startPolicy(dir, 'luna/privacy', {
    kind: 'app',
    title: 'Luna in the app',
    company: { name: 'Luna', about: 'Maps of the *moon*' },
  })
  expect(readFileSync(join(dir, 'luna/company.yaml'), 'utf8')).toContain('name: "Luna"\n')
  writeFileSync(join(dir, 'luna/company.yaml'), 'name: Luna *& Co*\n')
  startPolicy(dir, 'luna/cookies')
  const opening = (name: string) => /\*\*Who we are:\*\* (.*)/.exec(readFileSync(draftPath(dir, name), 'utf8'))?.[1]
  expect(opening('acme/cookies')).toBe('[… your name, and what you offer]')
  expect(opening('luna/privacy')).toBe('Luna. Maps of the *moon*.'.replaceAll('*', '\\*'))
  expect(opening('luna/cookies')).toBe('Luna \\*& Co\\*, [… what you offer]')
  expect(readFileSync(draftPath(dir, 'luna/privacy'), 'utf8')).toMatch(
    /^title: "Luna in the app"$[\s\S]*^## App permissions$/m,
  )
})
