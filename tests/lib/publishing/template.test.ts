import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { checkCompany } from '../../../lib/content/facts'
import { checkFrontMatter } from '../../../lib/content/front-matter'
import { readText } from '../../../lib/content/read'
import { firstCompany, firstDraft, policyKinds } from '../../../lib/publishing/template'
import { errorsOf, marked } from '../../marked'
import { folderOf } from '../folder'

test('a cookie policy has a table of names, purposes and periods', () => {
  expect(firstDraft('Cookie policy', 'cookies')).toContain('| Name | Purpose | How long it stays | Who sets it |')
})

test.each(policyKinds)(
  'a template for %s has gaps that the check reports, and nothing else is wrong with it',
  (kind) => {
    const { file } = marked(firstDraft('Cookies policy', kind))
    checkFrontMatter(file, '2026-11-22')
    readText(file)
    const messages = errorsOf(file)
    expect(messages.length).toBeGreaterThan(5)
    expect(messages.filter((message) => !message.includes('waits to be filled in'))).toEqual([])
  },
)

test.each(policyKinds)('a template for %s whose gaps are filled is good', (kind) => {
  const { file } = marked(firstDraft('Cookies "policy"', kind).replaceAll(/\[…[^\]]*\]/g, 'Words.'))
  expect(checkFrontMatter(file, '2026-11-22')?.values.title?.text).toBe('Cookies "policy"')
  const { sections = [] } = readText(file)?.text ?? {}
  expect(errorsOf(file)).toEqual([])
  expect(sections.map(({ title }) => title)).toEqual(expect.arrayContaining(titles[kind]))
})

const titles = {
  privacy: ['Your rights', 'How long we keep it'],
  app: ['App permissions', 'Services in the app', 'Deleting your account and data', 'Children'],
  cookies: ['Cookies we set', 'How to refuse or delete them'],
}

test('what is known of a company is in its first draft', () => {
  const draft = firstDraft('Privacy policy', 'privacy', { name: 'Acme', about: 'A shop', email: 'a_b@acme.example' })
  expect(draft).toContain('- **Who we are:** Acme. A shop.\n')
  expect(draft).toContain('## Contact\n\nWrite to a_b@acme.example.\n')
})

test('a company whose name and purpose are known starts without gaps', () => {
  const { file } = marked(firstCompany({ name: 'Lunara "GmbH"', about: 'Telescopes.' }))
  expect(checkCompany(file).name).toBe('Lunara "GmbH"')
  expect(errorsOf(file)).toEqual([])
})

test.each(policyKinds)('no words of a template for %s are found fault with', (kind) => {
  const dir = folderOf({
    'acme/company.yaml': firstCompany({ name: 'Acme', about: 'Tools.' }),
    'acme/privacy/draft.mdx': firstDraft('Privacy policy', kind),
  })
  const drafts = checkContent(dir, '2026-11-28', 'all').files.filter(({ path }) => path.endsWith('.mdx'))
  expect(drafts).toHaveLength(1)
  const found = drafts.flatMap(({ messages }) => messages.filter(({ fatal }) => !fatal).map(({ reason }) => reason))
  // What the gaps stand for is not there yet.
  expect(found.filter((reason) => !/^(nothing says|"Contact" gives no way)/.test(reason))).toEqual([])
})
