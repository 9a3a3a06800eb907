import { readFileSync, writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { ChangesPage } from '../../../../components/ChangesPage'
import { WordPage } from '../../../../components/desk/WordPage'
import { PolicyPage } from '../../../../components/PolicyPage'
import { checkContent } from '../../../../lib/check/content'
import { sealOf } from '../../../../lib/content/seals'
import { sectionsOf } from '../../../../lib/desk/document/sections'
import { draftPageView } from '../../../../lib/desk/draft/draft-page'
import { type DraftState, draftState } from '../../../../lib/desk/draft/draft-state'
import { beginDraft, bringBack, discardDraft } from '../../../../lib/desk/draft/lifecycle'
import { draftAsPage, draftChanges } from '../../../../lib/desk/draft/page-view'
import { saveDraft } from '../../../../lib/desk/draft/saving'
import { homeView } from '../../../../lib/desk/home-view'
import { publishView } from '../../../../lib/desk/publishing/publish-view'
import { publish, withdraw } from '../../../../lib/desk/publishing/publishing'
import { madeOf } from '../../../../lib/desk/publishing/site-state'
import { beginTranslation, languagesView, translationPublishView } from '../../../../lib/desk/publishing/translating'
import { versionView } from '../../../../lib/desk/publishing/version-view'
import { savesOf } from '../../../../lib/desk/saves/saves'
import { savesView } from '../../../../lib/desk/saves/saves-view'
import { views } from '../../../../lib/desk/views'
import { sumUp } from '../../../../lib/redline/sum'
import { enterFolder, sealed } from '../../folder'
import { company, version } from '../acme'
import { respond, send } from '../respond'

const name = 'acme/privacy/de'
const setting = { dir: 'content', today: '2026-11-22', site: 'https://policies.example' }
const first = version.replace('## Storage', '## Data\n\nWe take your name.\n\n## Storage')
const newer = first.replace('ten years', 'two years').replace('change:', 'from: 2025-05-04\nchange:')
const german = first
  .replace(
    'title: Privacy policy\nsummary: The first.\nchange: material',
    'title: Datenschutz\nsummary: Die erste.\nfrom: 2025-05-04',
  )
  .replace('Who', 'Wer')
  .replace('## Data\n\nWe take your name', '## Daten\n\nWir erfassen Ihren Namen')
  .replace('## Storage\n\nWe keep it for ten years', '## Speicherung\n\nWir behalten ihn zehn Jahre lang')
const inStep = { 'content/acme/privacy/2025-05-04.mdx': first, 'content/acme/privacy/2025-05-04.de.mdx': german }
const behind = { ...inStep, 'content/acme/privacy/2026-01-10.mdx': newer }
const draftPath = 'content/acme/privacy/draft.de.mdx'
const published = 'content/acme/privacy/2026-01-10.de.mdx'

function enter(files: Record<string, string>) {
  enterFolder(sealed({ 'content/acme/company.yaml': company, ...files }))
}

const read = () => checkContent('content', '2026-11-22', 'all')
const rows = () => languagesView(read(), 'acme/privacy', setting)?.rows
const open = () => draftState(read(), setting, name) as DraftState

/** Begins the draft of a translation that is behind. */
function begin(more: Record<string, string> = {}): void {
  enter({ ...behind, ...more })
  beginTranslation(read(), 'content', 'acme/privacy', 'de')
}

/** Saves the draft with words of its text replaced. */
function reword(from: string, to: string, more = {}): string {
  const { base, fields, document } = open()
  const reworded = JSON.parse(JSON.stringify(document).replace(from, () => to))
  const sent = { policy: name, base, fields: { ...fields, ...more }, document: reworded }
  return saveDraft('content', sent, () => undefined)
}

test('the languages of a policy are listed with what is behind in each', () => {
  enter(inStep)
  expect(rows()).toMatchObject([{ name: 'German', states: [{ words: 'In step' }], versions: ['2025-05-04'] }])
  expect(rows()?.[0]?.next).toBeUndefined()
  enter(behind)
  expect(rows()).toMatchObject([
    {
      states: [{ words: 'Of 4 May 2025, behind by 1 section', kind: 'warning' }],
      behind: ['"Storage"'],
      hasDraft: false,
      next: '2026-01-10',
    },
  ])
})

test('a translation is started, written beside its original, published, and is in step', () => {
  enter(behind)
  expect(beginTranslation(read(), 'content', 'acme/privacy', 'de')).toBe(name)
  const view = draftPageView(read(), setting, 'acme/privacy/de')
  expect(view).toMatchObject({
    language: 'de',
    original: { updated: '2026-01-10', before: '2025-05-04' },
    address: 'https://policies.example/acme/privacy/de/',
  })
  const { document, findings } = open()
  expect(sectionsOf(document).map(({ title, anchor }) => [title, anchor])).toEqual([
    ['Daten', 'data'],
    ['Speicherung', 'storage'],
  ])
  const stale = findings.find(({ rule }) => rule === 'untranslated')
  expect(stale).toMatchObject({ where: '“Speicherung” (1 of 2)', range: { from: expect.any(Number) } })
  expect(findings.map(({ href }) => href)).toEqual(findings.map(() => undefined))
  const seal = reword('zehn Jahre', 'zwei Jahre', { summary: 'Kürzer.' })
  const written = readFileSync(draftPath, 'utf8')
  expect(written).toContain('## Speicherung\n\nWir behalten ihn zwei Jahre lang.')
  expect(written).toContain('summary: Kürzer.')
  expect(open().findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(translationPublishView(read(), name, setting)).toMatchObject({
    seal,
    before: '2025-05-04',
    refusal: undefined,
  })
  const shown = { seal, day: '2026-01-10' }
  expect(() => publish(setting, name, { ...shown, seal: 'another' })).toThrow('This draft was changed meanwhile')
  expect(() => publish(setting, name, { ...shown, day: '' })).toThrow(
    'What kept this from being published is put right',
  )
  expect(() => publish(setting, name, { ...shown, day: setting.today })).toThrow('That page was not of now')
  expect(publish(setting, name, shown)).toBe('2026-01-10')
  expect(readFileSync(published, 'utf8')).toBe(written)
  expect(rows()).toMatchObject([{ states: [{ words: 'In step' }], versions: ['2026-01-10', '2025-05-04'] }])
  expect(madeOf(read(), 'acme/privacy/2026-01-10/de')).toMatchObject({
    message: 'Publish acme/privacy of 2026-01-10 in German\n\nKürzer.',
    files: expect.arrayContaining(['acme/privacy/2026-01-10.de.mdx', 'SHA256SUMS']),
  })
})

test('a translation without fields is not published, and stays as it was written', () => {
  begin()
  writeFileSync(draftPath, 'Hallo.\n')
  expect(() => publish(setting, name, { seal: sealOf(Buffer.from('Hallo.\n')), day: '2026-01-10' })).toThrow()
  expect(readFileSync(draftPath, 'utf8')).toBe('Hallo.\n')
})

test('the summary of a translation, for which its page to publish has no field, is to be fixed in its draft', () => {
  begin()
  const wrong = open().findings.filter(({ field }) => field === 'summary')
  expect(wrong).toMatchObject([{ severity: 'error', kind: 'to fix', where: 'Summary' }])
})

test('what else keeps a translation from being published is found with it, and what a publication puts right is not', () => {
  const facts = 'content/acme/privacy/policy.yaml'
  const found = () => open().findings.filter(({ href }) => href !== undefined)
  begin({ [facts]: 'reviewed: never\n' })
  expect(found()).toMatchObject([{ where: expect.stringContaining('Facts about'), kind: 'to fix' }])
  const errors = open().findings.filter(({ kind }) => kind === 'to fix').length
  expect(rows()?.[0]?.states.at(-1)?.words).toBe(`${errors} to fix`)
  writeFileSync(facts, 'formerAddresses: /old/privacy\n')
  expect(found()).toEqual([])
})

test('a heading that is reworded keeps no mark, and its section the anchor of the original', () => {
  begin()
  reword('Speicherung', 'Aufbewahrung')
  expect(readFileSync(draftPath, 'utf8')).toContain('## Aufbewahrung\n')
  expect(sectionsOf(open().document).map(({ anchor }) => anchor)).toEqual(['data', 'storage'])
})

test('the draft is shown as its page, as what it changes, and beside the original and what changed in that', () => {
  begin()
  reword('zehn Jahre', 'zwei Jahre')
  const page = draftAsPage(read(), setting, name)
  expect(page && renderToStaticMarkup(PolicyPage({ view: page }))).toMatch(/<h2 id="storage">.*Speicherung/)
  const original = draftAsPage(read(), setting, name, true)
  expect(original && renderToStaticMarkup(PolicyPage({ view: original }))).toContain('We keep it for two years.')
  const [own, theirs] = [false, true].map((isOriginal) => {
    const view = draftChanges(read(), setting, name, isOriginal)
    return view && renderToStaticMarkup(ChangesPage({ view, title: 'Changes', children: null }))
  })
  expect(own).toMatch(/<del>.*zehn.*<\/del>.*<ins>.*zwei/)
  expect(theirs).toMatch(/<del>.*ten.*<\/del>.*<ins>.*two/)
})

test('earlier states of a translation are shown with what they would change in its draft', () => {
  begin()
  reword('zehn Jahre', 'zwei Jahre', { summary: 'Kürzer.' })
  const [save] = savesOf('content', name)
  const view = savesView(read(), name, setting, save?.id)
  expect(view).toMatchObject({
    language: 'de',
    saves: [{ ...save, changes: ['Summary', '2. Speicherung: 1 word in, 1 out'] }],
    seal: open().base,
    chosen: { before: 'draft', language: 'de', fields: [{ label: 'Summary', before: 'Kürzer.' }] },
  })
  expect(view?.chosen?.redline && sumUp(view.chosen.redline)).toBe('1 section changed, 1 word in, 1 out')
  expect(savesView(read(), 'acme/privacy/..', setting)).toBeUndefined()
})

test('what a draft changes stands below a heading in the language of the draft', async () => {
  begin()
  const sent = { policy: name, base: '', fields: open().fields, document: open().document, changes: true }
  expect((await send('page', sent)).html).toMatch(/<h1[^>]*>Was sich seit dem 4. Mai 2025 geändert hat/)
})

test('a translation goes out to Word and comes back, and what went out is among its earlier states', async () => {
  begin()
  vi.stubEnv('TODAY', '2026-11-22')
  const view = views.languages('acme/privacy')
  const page = view && WordPage({ view })
  const [, href = ''] = /href="([^"]*language=de)"/.exec(renderToStaticMarkup(page)) ?? []
  const address = `http://127.0.0.1:3000${href.replace('&amp;', '&')}`
  const response = await respond(new Request(address))
  expect(response.headers.get('content-disposition')).toContain('acme-privacy-de-draft')
  expect(savesOf('content', name)).toMatchObject([{ kind: 'sent' }])
  const body = await response.arrayBuffer()
  const back = await respond(new Request(`${address}&file=a.docx&accept=none`, { method: 'POST', body }))
  expect(await back.json()).toMatchObject({ href: '/desk/acme/privacy/de/' })
})

test('a draft that is discarded can be brought back', () => {
  begin()
  const [text, { base }] = [readFileSync(draftPath, 'utf8'), open()]
  discardDraft('content', name, base)
  const { discarded } = rows()?.[0] ?? {}
  expect(discarded?.kind).toBe('discarded')
  expect(savesOf('content', 'acme/privacy')).toEqual([])
  bringBack('content', name, discarded?.id ?? '', '')
  expect(readFileSync(draftPath, 'utf8')).toBe(text)
})

test('a published translation is shown and withdrawn alone, and becomes the draft', () => {
  enter(inStep)
  const view = versionView(read(), 'acme/privacy/de', setting, '2025-05-04')
  expect(view).toMatchObject({ language: 'de', hasDraft: false, published: { version: { title: 'Datenschutz' } } })
  expect(versionView(read(), 'acme/privacy/fr', setting, '2025-05-04')).toBeUndefined()
  const seal = view?.published?.version.seal ?? ''
  withdraw(setting, name, { day: '2025-05-04', seal }, { because: 'A slip.', wasPublic: true })
  expect(readFileSync(draftPath, 'utf8')).toBe(german)
  expect(versionView(read(), 'acme/privacy/de', setting, '2025-05-04')).toMatchObject({
    published: undefined,
    withdrawals: [{ because: 'A slip.' }],
  })
  expect(versionView(read(), 'acme/privacy', setting, '2025-05-04')?.withdrawals).toEqual([])
})

test.each(['corrected', 'withdrawn'])(
  'a translation whose version is %s is named before, and waits as a draft',
  (done) => {
    enter(inStep)
    const said = 'The text in German is withdrawn with it, and becomes a draft to be published again.'
    const shown = () => versionView(read(), 'acme/privacy', setting, '2025-05-04')
    expect(shown()).toMatchObject({ goingWith: [said], waiting: [] })
    const reasons = { because: 'A slip.', wasPublic: true }
    if (done === 'corrected') {
      beginDraft(read(), 'content', 'acme/privacy', '2025-05-04')
      const draft = 'content/acme/privacy/draft.mdx'
      writeFileSync(draft, readFileSync(draft, 'utf8').replace('ten years', 'two years'))
      const view = publishView(read(), 'acme/privacy', setting)?.view
      expect(view?.warnings).toEqual([said])
      const wish = {
        seal: view?.seal ?? '',
        day: '2026-11-22',
        said: { summary: 'A.', change: 'material', effective: '' },
      }
      publish(setting, 'acme/privacy', { ...wish, replaces: { day: '2025-05-04', reasons } })
    } else
      withdraw(setting, 'acme/privacy', { day: '2025-05-04', seal: shown()?.published?.version.seal ?? '' }, reasons)
    expect(shown()).toMatchObject({ goingWith: [], waiting: ['de'] })
    const [first, second] = rows()?.[0]?.states ?? []
    expect(first?.words).toBe('Withdrawn on 22 November 2026: its draft waits to be published again')
    expect(homeView(read(), setting).find(({ policy }) => policy)?.translations).toMatchObject([
      { words: 'German: withdrawn, its draft waits', href: '/desk/acme/privacy/de/' },
    ])
    if (done === 'corrected') expect(translationPublishView(read(), name, setting)?.refusal).toBeUndefined()
    expect(second?.words).toBe(done === 'corrected' ? undefined : 'Waits, as its version was withdrawn')
  },
)

test.each([
  ['german', 'acme/privacy/de'],
  ['de-at', 'acme/privacy/de-AT'],
  ['Thai', 'acme/privacy/th'],
])('a translation is started by the name of its language or its code: %s', (language, draft) => {
  enter({ 'content/acme/privacy/2025-05-04.mdx': first })
  expect(beginTranslation(read(), 'content', 'acme/privacy', language)).toBe(draft)
})

test('languages to begin with are listed by name, those with words of their own first', () => {
  enter(inStep)
  const { others = [] } = languagesView(read(), 'acme/privacy', setting) ?? {}
  expect(others.slice(0, 5)).toEqual(['French', 'Spanish', 'Arabic', 'Japanese', 'Abkhazian'])
  expect(others).toContain('Dutch')
  expect(others).not.toContain('English')
  expect(others).not.toContain('German')
})

test.each([
  ['Klingonese', '“Klingonese” is not a language that is known here.'],
  ['en', 'The policy itself is in English.'],
  ['de', 'All is translated into German.'],
])('no translation into %s is started where there is none to start', (language, reason) => {
  enter(inStep)
  expect(() => beginTranslation(read(), 'content', 'acme/privacy', language)).toThrow(reason)
})

test('a draft whose version was withdrawn says so, and is not published', () => {
  begin()
  const seal = versionView(read(), 'acme/privacy', setting, '2026-01-10')?.published?.version.seal ?? ''
  withdraw(setting, 'acme/privacy', { day: '2026-01-10', seal }, { because: 'A slip.', wasPublic: true })
  writeFileSync(draftPath, readFileSync(draftPath, 'utf8').replace('summary: ""', 'summary: Neu.'))
  expect(rows()?.[0]?.states.map(({ words }) => words)).toContain('Waits, as its version was withdrawn')
  expect(draftAsPage(read(), setting, name)).toBeUndefined()
  expect(translationPublishView(read(), name, setting)?.refusal).toContain('was withdrawn')
})
