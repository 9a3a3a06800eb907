import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { shortcutPreview } from '../../../lib/editor/shortcut-preview'
import { folderOf, sealed } from '../folder'
import { company, draft, version } from './acme'

const day = '2026-11-22'
const shortcuts =
  'shortcuts:\n  keeping: privacy#storage\n  newsletter: privacy#news\n  delete-account: privacy#news\n  no-policy: web#storage\n'
const without = version.replace('material', 'material\nretired:\n  news: "We send none."')
const given = {
  ...sealed({
    'content/acme/company.yaml': `${company}email: a@acme.example\n${shortcuts}`,
    'content/acme/privacy/policy.yaml': 'requests:\n  deletion: storage\ncovers:\n  retention: storage\n',
    'content/acme/privacy/2025-05-04.mdx': `${version}\n## News\n\nWe send some.\n`,
    'content/acme/privacy/2025-06-01.mdx': without,
    'content/acme/privacy/2026-12-01.mdx': without.replace('ten years', 'five years'),
  }),
  'content/acme/privacy/draft.mdx': draft,
}

async function preview(name: string, changed: Record<string, string> = {}) {
  const dir = join(folderOf({ ...given, ...changed }), 'content')
  return shortcutPreview(await checkContent(dir, day, 'all'), 'acme', name, {
    dir,
    today: day,
    site: 'https://p.example',
  })
}

test('a shortcut shows its section of the version in force', async () => {
  const view = await preview('keeping')
  expect(view).toMatchObject({ title: 'Storage', anchor: 'storage', path: '/acme/keeping/', deletion: undefined })
  expect(view?.section?.html).toContain('ten years')
  expect(view?.from.version.updated).toBe('2025-06-01')
})

test('one whose section is gone shows the note, under the title that it had', async () => {
  expect(await preview('newsletter')).toMatchObject({ title: 'News', section: undefined, note: 'We send none.' })
})

test('one to delete an account shows what the facts declare', async () => {
  const view = await preview('delete-account')
  expect(view?.deletion?.request?.mailto).toMatch(/^mailto:a@acme\.example/)
  expect(view?.deletion?.sections.map(({ anchor }) => anchor)).toEqual(['storage'])
})

test.each(['no-policy', 'unknown', 'constructor'])('there is nothing to show of %s', async (name) => {
  expect(await preview(name)).toBeUndefined()
})

test('what the facts about the company say wrongly is no shortcut', async () => {
  const wrong = { 'content/acme/company.yaml': `${company}shortcuts:\n  keeping: storage\n` }
  expect(await preview('keeping', wrong)).toBeUndefined()
})
