import { writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChangesPage } from '../../../../components/ChangesPage'
import { PolicyPage } from '../../../../components/PolicyPage'
import { editedContent } from '../../../../lib/desk/content'
import { changesSince } from '../../../../lib/desk/document/merge'
import { draftPageView } from '../../../../lib/desk/draft/draft-page'
import { draftAsPage, draftChanges } from '../../../../lib/desk/draft/page-view'
import { publishView } from '../../../../lib/desk/publishing/publish-view'
import { setting } from '../../../../lib/desk/setting'
import { sumUp } from '../../../../lib/redline/sum'
import { sealed } from '../../folder'
import { draft, draftPath, enterDesk, version, versions } from '../acme'

function pageOf(source: string | Buffer): string {
  enterDesk()
  writeFileSync(draftPath, source)
  return pageNow()
}

function pageNow(): string {
  const view = draftAsPage(editedContent(), setting(), 'acme/privacy')
  return view ? renderToStaticMarkup(PolicyPage({ view })) : ''
}

test('a draft is shown as the page that it will be', () => {
  const page = pageOf(draft)
  expect(page).toContain('We keep it for two years.')
  expect(page).toMatch(/<main[^>]*><p class="notice warning"><strong>Draft, not published</)
  expect(page).not.toMatch(/To fix|Last updated|In force/)
})

test.each<[string, string | Buffer, string]>([
  ['a tag', draft.replace('We keep', '<b>We</b> keep'), 'We'],
  ['a hidden character', draft.replace('We keep', 'We ke\u200Bep'), 'years'],
  ['bytes that are not UTF-8', Buffer.from(draft.replace('two', 'd\xE9j'), 'latin1'), 'years'],
  ['fields that cannot be read', draft.replace('title:', 'title: a: b'), 'years'],
  ['no fields', draft.slice(draft.indexOf('<InShort>')), 'years'],
  ['braces', draft.replace('We keep', '{We} keep'), 'years'],
  ['nothing', '', 'Privacy policy'],
])('a draft with %s is shown as far as it can be read, with what is to be fixed', (_, source, shown) => {
  const page = pageOf(source)
  expect(page).toContain(shown)
  expect(page).toContain('<p class="to-fix" role="note"><strong>To fix:</strong>')
})

test('what is to be fixed stands in its section, and without a section at the top', () => {
  const page = pageOf(`${draft.replace('change: material', 'change: big')}\n## Rights\n\nYou [may](/nowhere/) ask.\n`)
  const [top = '', storage = '', rights = ''] = page.split(/<h2 id="(?:storage|rights)">/)
  expect(top).toContain('“Kind of change”')
  expect(storage).not.toContain('To fix')
  expect(rights).toMatch(/To fix:.*\/nowhere\//)
})

test('what only a new version would have to fix is not shown in a correction of an older version', () => {
  const newer = version.replace('## Storage', '## Rights\n\nAsk.\n\n$&').replace('title:', 'from: 2025-05-04\ntitle:')
  enterDesk({
    ...sealed({ ...versions, 'content/acme/privacy/2026-11-01.mdx': newer }),
    [draftPath]: draft.replace('title:', 'corrects: 2025-05-04\ntitle:'),
  })
  const page = pageNow()
  expect(page).toContain('We keep it for two years.')
  expect(page).not.toContain('To fix')
})

test.each([
  ['its kind', draft, true],
  ['no kind yet', draft.replace('change: material\n', ''), false],
])('what a draft with %s changes is shown as a draft, without an address', (_, source, hasKind) => {
  pageOf(source)
  const view = draftChanges(editedContent(), setting(), 'acme/privacy')
  const page = view ? renderToStaticMarkup(ChangesPage({ view, title: 'Changes', isDraft: true, children: '' })) : ''
  expect(page).toContain('<strong>Draft, not published</strong>')
  expect(page).not.toMatch(/\/desk\/|editorial/)
  expect(page.includes('material')).toBe(hasKind)
})

test('a draft is compared with the version from which it began, also where it has errors', () => {
  pageOf(draft.replace('two years.', 'two <b>years.</b>').replace('title:', 'title: a: b'))
  const view = draftChanges(editedContent(), setting(), 'acme/privacy')
  expect(view).toMatchObject({ older: { updated: '2025-05-04' }, formerSummary: undefined })
  const [storage] = view?.redline?.sections ?? []
  const changes = storage?.blocks.flatMap(({ runs }) => runs).filter(({ change }) => change !== 'same')
  expect(changes).toMatchObject([
    { change: 'removed', text: 'ten' },
    { change: 'added', text: 'two' },
  ])
})

test('a draft whose headings have numbers of their own is compared by the anchors that the version has', () => {
  const numbered = (text: string) =>
    text.replace('material', 'material\nnumbers: own').replace('## Storage', '## 1. Storage')
  enterDesk({
    ...sealed({ ...versions, 'content/acme/privacy/2025-05-04.mdx': numbered(version) }),
    [draftPath]: numbered(draft),
  })
  const { former, state } = draftPageView(editedContent(), setting(), 'acme/privacy') ?? {}
  expect(former?.numbering).toBe('own')
  expect(state && [...changesSince(former, state.document, 'own')]).toEqual([['storage', 'changed']])
})

test('the correction of a version that is announced is compared with that on all pages', () => {
  const announced = draft.replace('material', 'material\neffective: 2027-01-01')
  const corrected = announced
    .replace('material', 'material\ncorrects: 2026-11-22')
    .replace('We keep', 'Acme keeps')
    .replace('Shorter', 'Short')
  const texts = sealed({ ...versions, 'content/acme/privacy/2026-11-22.mdx': announced })
  enterDesk({ ...texts, [draftPath]: corrected })
  const content = editedContent()
  const { older, redline, formerSummary } = draftChanges(content, setting(), 'acme/privacy') ?? {}
  expect(formerSummary).toBe('Shorter.')
  expect(older?.updated).toBe('2026-11-22')
  expect(redline && sumUp(redline)).toBe('1 section changed, 2 words in, 2 out')
  expect(JSON.stringify(draftPageView(content, setting(), 'acme/privacy')?.former)).toContain('two years')
  const shown = { before: '2026-11-22', formerTitle: 'Privacy policy', formerSummary: 'Shorter.' }
  expect(publishView(content, 'acme/privacy', setting())?.view).toMatchObject(shown)
})
