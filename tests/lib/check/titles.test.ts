import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { errorsOf } from '../../marked'
import { company, enterFolder, sealed } from '../folder'

function text(title: string): string {
  return `---\ntitle: ${title}\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- Acme.\n\n</InShort>\n`
}

/** The paths of the files of which an error is told, with these titles by path. */
function wrong(titles: Record<string, string>, scope: 'all' | 'published' = 'all'): string[] {
  const files = Object.entries(titles).map(([path, title]) => [`content/acme/${path}`, text(title)])
  enterFolder(sealed({ 'content/acme/company.yaml': company, ...Object.fromEntries(files) }))
  const { files: checked } = checkContent('content', '2026-11-22', scope)
  return checked.filter((file) => errorsOf(file).length > 0).map(({ path }) => path.replace('content/acme/', ''))
}

test('two policies have two titles, whatever their capitals', () => {
  const titles = { 'app/2025-05-04.mdx': 'App privacy policy', 'privacy/2025-05-04.mdx': 'Privacy policy' }
  expect(wrong(titles)).toEqual([])
  expect(wrong({ ...titles, 'app/2025-05-04.mdx': 'PRIVACY policy' })).toEqual(['privacy/2025-05-04.mdx'])
})

test('a draft may not take the title that another policy has, and may keep its own', () => {
  const titles = { 'app/2025-05-04.mdx': 'App privacy policy', 'privacy/2025-05-04.mdx': 'Privacy policy' }
  expect(wrong({ ...titles, 'app/draft.mdx': 'Privacy policy' })).toEqual(['app/draft.mdx'])
  expect(wrong({ ...titles, 'app/draft.mdx': 'App privacy policy' })).toEqual([])
  const both = { ...titles, 'app/draft.mdx': 'Notice', 'privacy/draft.mdx': 'Notice' }
  expect(wrong(both)).toEqual(['privacy/draft.mdx'])
})

test('a new title in a draft does not hide that the published ones are the same', () => {
  const titles = { 'app/2025-05-04.mdx': 'Privacy policy', 'privacy/2025-05-04.mdx': 'Privacy policy' }
  expect(wrong(titles, 'published')).toEqual(['privacy/2025-05-04.mdx'])
  expect(wrong({ ...titles, 'privacy/draft.mdx': 'Web privacy policy' })).toEqual(['privacy/2025-05-04.mdx'])
})

test('a former title is free again', () => {
  const titles = { 'app/2025-05-04.mdx': 'Privacy policy', 'app/2025-06-04.mdx': 'App privacy policy' }
  expect(wrong({ ...titles, 'privacy/2025-05-04.mdx': 'Privacy policy' })).toEqual([])
})

test('a stray file does not stand for the text that is checked', () => {
  enterFolder(
    sealed({
      'content/acme/company.yaml': company,
      'content/acme/privacy/2025-05-04.mdx': `${text('Privacy policy')}\nWe may.\n`,
      'content/acme/privacy/notes.mdx': 'Not one.',
    }),
  )
  const { files } = checkContent('content', '2026-11-22', 'all')
  expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain('vague-words')
})
