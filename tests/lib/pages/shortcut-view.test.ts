import { afterEach, expect, test, vi } from 'vitest'
import { shortcutView } from '../../../lib/pages/shortcut-view'
import { enterFolder } from '../folder'

afterEach(() => {
  vi.unstubAllEnvs()
})

const generated = '.contentlayer/generated'

function section(anchor: string, html: string, children: object[] = [], aliases: string[] = []): object {
  return { number: '1', title: anchor, anchor, aliases, depth: 2, html, children }
}

function enter(shortcuts: object, covers: object = {}, sections: object[] = []): void {
  vi.stubEnv('TODAY', '2026-06-15')
  const text = { description: '', inShort: '', opening: '', sections }
  const version = { title: 'Privacy policy', summary: 'x', change: 'material', retired: { gone: 'It is gone.' }, text }
  enterFolder({
    [`${generated}/Company/acme__company.yaml.json`]: JSON.stringify({
      name: 'Acme',
      email: 'a@acme.example',
      shortcuts,
    }),
    [`${generated}/Version/acme__privacy__2025-05-04.mdx.json`]: JSON.stringify(version),
    [`${generated}/PolicyFacts/acme__privacy__policy.yaml.json`]: JSON.stringify({
      covers,
      requests: { deletion: 'erase' },
    }),
  })
}

const kinds = section('kinds', '<p>See <a href="#erase">x</a> and <a href="#keep">y</a>.</p>')
const sections = [
  section('erase', '<p><a href="#kinds">a</a> <a href="#keep">b</a></p>', [kinds], ['delete']),
  section('keep', '<p>Two years, see <a href="#erase">x</a>.</p>'),
  section('rights', '<p>Some.</p>'),
]

test('a shortcut shows its section, also by a former anchor, with links to others leading to the policy', () => {
  enter({ erase: 'privacy#delete' }, {}, sections)
  const view = shortcutView('acme', 'erase')
  expect(view).toMatchObject({ anchor: 'erase', path: '/acme/erase/', deletion: undefined, note: undefined })
  expect(view.section?.html).toBe('<p><a href="#kinds">a</a> <a href="/acme/privacy/#keep">b</a></p>')
  expect(view.section?.children[0]?.html).toBe(
    '<p>See <a href="#erase">x</a> and <a href="/acme/privacy/#keep">y</a>.</p>',
  )
})

test('the shortcut to delete an account has the request, and what is declared on deletion and on keeping data, once', () => {
  enter(
    { 'delete-account': 'privacy#erase' },
    { 'account-deletion': 'kinds', 'right-erasure': ['rights', 'delete'], retention: ['keep', 'rights'] },
    sections,
  )
  const { deletion } = shortcutView('acme', 'delete-account')
  expect(deletion?.request?.mailto).toMatch(/^mailto:a@acme\.example\?/)
  expect(deletion?.sections.map(({ anchor }) => anchor)).toEqual(['rights', 'keep'])
  expect(deletion?.sections[1]?.html).toContain('href="#erase"')
})

test('each section that is declared is shown for itself, also within another, but for those that are shown already', () => {
  enter({ 'delete-account': 'privacy#rights' }, { retention: ['erase', 'kinds', 'rights'] }, sections)
  const { deletion } = shortcutView('acme', 'delete-account')
  expect(deletion?.sections.map(({ anchor }) => anchor)).toEqual(['erase', 'kinds'])
})

test('a section within the one that is shown is not shown again', () => {
  enter({ 'delete-account': 'privacy#erase' }, { retention: ['kinds'] }, sections)
  expect(shortcutView('acme', 'delete-account').deletion?.sections).toEqual([])
})

test.each([
  ['delete-account', 'Rights', 'Delete your account'],
  ['delete-data', 'Rights', 'Delete your data'],
  ['delete-account', 'Erasure', 'Erasure'],
  ['delete-data', 'How to remove things', 'How to remove things'],
  ['rights', 'Rights', 'Rights'],
])('the page of the shortcut %s to “%s” is titled “%s”', (purpose, title, shown) => {
  enter({ [purpose]: 'privacy#it' }, {}, [{ ...section('it', '<p>Some.</p>'), title }])
  expect(shortcutView('acme', purpose).title).toBe(shown)
})

test('the shortcut to delete data has steps, but not the request to delete the account', () => {
  enter({ 'delete-data': 'privacy#rights' }, { retention: 'keep' }, sections)
  const { deletion } = shortcutView('acme', 'delete-data')
  expect([deletion?.what, deletion?.request]).toEqual(['data', undefined])
  expect(deletion?.sections.map(({ anchor }) => anchor)).toEqual(['keep'])
})

test('what is declared as not applicable adds nothing', () => {
  enter({ 'delete-account': 'privacy#erase' }, { retention: 'not applicable because nothing is kept' }, sections)
  expect(shortcutView('acme', 'delete-account').deletion?.sections).toEqual([])
})

test('a section that is gone leaves its note', () => {
  enter({ gone: 'privacy#gone' }, {}, sections)
  expect(shortcutView('acme', 'gone')).toMatchObject({ section: undefined, note: 'It is gone.', anchor: 'gone' })
})

test('a shortcut that there is not is named', () => {
  enter({}, {}, sections)
  expect(() => shortcutView('acme', 'erase')).toThrow(new Error('there is no shortcut acme/erase'))
})
