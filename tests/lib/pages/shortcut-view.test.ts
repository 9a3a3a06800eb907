import { expect, test } from 'vitest'
import { linkOut, shortcutView } from '../../../lib/pages/shortcut-view'
import type { Section } from '../../../lib/text/text'
import { archiveFrom, textWith } from '../../archive'

function section(anchor: string, html: string, children: Section[] = [], aliases: string[] = []): Section {
  return { number: '1', title: anchor, anchor, aliases, depth: 2, html, children }
}

/** The page of a shortcut. */
function pageOf(name: string, shortcuts: object, covers: object = {}, own: Section[] = sections) {
  const archive = archiveFrom({
    'acme/company.yaml': { name: 'Acme', email: 'a@acme.example', shortcuts },
    'acme/privacy/2025-05-04.mdx': { title: 'Privacy policy', retired: { gone: 'It is gone.' }, text: textWith(own) },
    'acme/privacy/policy.yaml': { covers, requests: { deletion: ['erase'] } },
  })
  return shortcutView(archive, 'acme', name)
}

const kinds = section('kinds', '<p>See <a href="#erase">x</a> and <a href="#keep">y</a>.</p>')
const sections = [
  section('erase', '<p><a href="#kinds">a</a> <a href="#keep">b</a></p>', [kinds], ['delete']),
  section('keep', '<p>Two years, see <a href="#erase">x</a>.</p>'),
  section('rights', '<p>Some.</p>'),
]

test('a shortcut shows its section, also by a former anchor, with links to others leading to the policy', () => {
  const view = pageOf('erase', { erase: 'privacy#delete' })
  expect(view).toMatchObject({ anchor: 'erase', path: '/acme/erase/', deletion: undefined, note: undefined })
  expect(view.section?.html).toBe('<p><a href="#kinds">a</a> <a href="/acme/privacy/#keep">b</a></p>')
  expect(view.section?.children[0]?.html).toBe(
    '<p>See <a href="#erase">x</a> and <a href="/acme/privacy/#keep">y</a>.</p>',
  )
})

test('the shortcut to delete an account has the request, and what is declared on deletion and on keeping data, once', () => {
  const { deletion } = pageOf(
    'delete-account',
    { 'delete-account': 'privacy#erase' },
    { 'account-deletion': ['kinds'], 'right-erasure': ['rights', 'delete'], retention: ['keep', 'rights'] },
  )
  expect(deletion?.request?.mailto).toMatch(/^mailto:a@acme\.example\?/)
  expect(deletion?.sections.map(({ anchor }) => anchor)).toEqual(['rights', 'keep'])
  expect(deletion?.sections[1]?.html).toContain('href="#erase"')
})

test.each([
  ['also within another, but for those shown already', 'rights', ['erase', 'kinds', 'rights'], ['erase', 'kinds']],
  ['but for those within one that is shown', 'erase', ['kinds'], []],
  ['but for what is not applicable', 'erase', ['not applicable because nothing is kept'], []],
])('each section that is declared is shown for itself, %s', (_, section, retention, shown) => {
  const { deletion } = pageOf('delete-account', { 'delete-account': `privacy#${section}` }, { retention })
  expect(deletion?.sections.map(({ anchor }) => anchor)).toEqual(shown)
})

test.each([
  ['delete-account', 'Rights', 'Delete your account'],
  ['delete-data', 'Rights', 'Delete your data'],
  ['delete-account', 'Erasure', 'Erasure'],
  ['delete-data', 'How to remove things', 'How to remove things'],
  ['rights', 'Rights', 'Rights'],
])('the page of the shortcut %s to “%s” is titled “%s”', (purpose, title, shown) => {
  expect(pageOf(purpose, { [purpose]: 'privacy#it' }, {}, [{ ...section('it', '<p>Some.</p>'), title }]).title).toBe(
    shown,
  )
})

test('the shortcut to delete data has steps, but not the request to delete the account', () => {
  const { deletion } = pageOf('delete-data', { 'delete-data': 'privacy#rights' }, { retention: ['keep'] })
  expect([deletion?.what, deletion?.request]).toEqual(['data', undefined])
  expect(deletion?.sections.map(({ anchor }) => anchor)).toEqual(['keep'])
})

test('a section that is gone leaves its note', () => {
  expect(pageOf('gone', { gone: 'privacy#gone' })).toMatchObject({
    section: undefined,
    note: 'It is gone.',
    anchor: 'gone',
  })
})

test('a shortcut that there is not is named', () => {
  expect(() => pageOf('erase', {})).toThrow(new Error('there is no shortcut acme/erase'))
})

test.each([
  ['<a href="#rights">x</a>', '<a href="/a/#rights">x</a>'],
  ['<a href="#fragen--antworten">x</a>', '<a href="/a/#fragen--antworten">x</a>'],
  ['<a href="#%FF">x</a>', '<a href="/a/#%FF">x</a>'],
  ['<a href="#data">x</a>', '<a href="#data">x</a>'],
  ['<a href="#%C3%BCber">x</a>', '<a href="#%C3%BCber">x</a>'],
  ['<a href="https://x.example/#a">x</a>', '<a href="https://x.example/#a">x</a>'],
  ['href="#rights"', 'href="#rights"'],
])('links to other sections lead to the page, and those to what is here stay: %s becomes %s', (html, shown) => {
  expect(linkOut(`<p>${html}</p>`, '/a/', new Set(['data', 'über']))).toBe(`<p>${shown}</p>`)
})
