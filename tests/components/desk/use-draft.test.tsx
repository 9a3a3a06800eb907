import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useDraft } from '../../../components/desk/use-draft'
import { sealOf } from '../../../lib/content/seals'
import { type DraftText, mergedText, mergeRows } from '../../../lib/desk/document/merge-texts'
import { writeText } from '../../../lib/desk/document/text'
import type { DraftState } from '../../../lib/desk/draft/draft-state'
import { discardDraft } from '../../../lib/desk/draft/lifecycle'
import { keepSave } from '../../../lib/desk/saves/saves'
import { publishDraft } from '../../../lib/publishing/publication'
import { draft, enterDesk, files, draftPath as path } from '../../lib/desk/acme'
import { serveDesk } from './forms/desk-api'

const source = `${draft}\n## Contact\n\nWrite to us.\n`

/** The draft as a page is given it. */
async function enter(): Promise<DraftState> {
  enterDesk({ ...files, [path]: source })
  serveDesk()
  return (await fetch('/desk/api/draft/?policy=acme/privacy')).json()
}

/** Opens a draft in a window. Another window saves with `save`. */
async function open() {
  const state = await enter()
  const said: (string | undefined)[] = []
  const put = (_: DraftText, words?: string) => said.push(words)
  const { result, rerender } = renderHook((isAsked) => useDraft(state, isAsked, put), { initialProps: false })
  const write = (from: string, to: string) =>
    act(() => {
      const document = JSON.parse(JSON.stringify(result.current.text.document).replace(from, to))
      result.current.change({ document })
    })
  return { draft: result, said, write, ask: rerender }
}

const read = () => readFileSync(path, 'utf8')
const save = (from: string, to: string) => writeFileSync(path, read().replace(from, to))
const written = ({ document }: DraftText) => writeText(document)

test('nothing is saved while a question on the text is open, and all of it once that is answered', async () => {
  const { draft, write, ask } = await open()
  write('Write to us', 'Visit us')
  ask(true)
  write('two years', 'one year')
  await waitFor(() => expect(draft.current.saving.words).toMatch(/^Not saved until/))
  expect(read()).toBe(source)
  expect(Object.values(localStorage).join()).toContain('one year')
  ask(false)
  await waitFor(() => expect(draft.current.saving.words).toMatch(/^Saved/))
  expect(read()).toBe(source.replace('Write to us', 'Visit us').replace('two years', 'one year'))
})

/** A window in which all is saved, some seconds after another one has written that it is to be called. */
async function seenAfter(act: () => void) {
  vi.useFakeTimers({ toFake: ['setInterval'] })
  const opened = await open()
  act()
  vi.advanceTimersByTime(5_000)
  vi.useRealTimers()
  await waitFor(() => expect(written(opened.draft.current.text)).toContain('Call us'))
  return opened
}

test('a window in which all is saved shows within seconds what another one saved', async () => {
  const { draft, said } = await seenAfter(() => save('Write to us', 'Call us'))
  expect(draft.current.saving.words).toBe('All is saved')
  expect(said).toEqual([expect.stringContaining('“Contact” was changed in another window')])
})

test('findings that are looked for again are on the text as it is written', async () => {
  const { draft } = await open()
  const { document } = draft.current.text
  const content = [{ type: 'paragraph' }, ...document.content]
  act(() => draft.current.change({ document: { ...document, content } }))
  await waitFor(() => expect(draft.current.saving.words).toMatch(/^Saved/))
  const ranges = () => draft.current.findings.map(({ range }) => range)
  const before = ranges()
  expect(before.some((range) => range && range.from > 2)).toBe(true)
  await act(() => draft.current.refresh())
  expect(draft.current.on.content[0]).toEqual({ type: 'paragraph' })
  expect(ranges()).toEqual(before)
})

test('who has to choose is told between what and, where the other one saves meanwhile, why again', async () => {
  const { draft, write } = await open()
  save('two years', 'three years')
  save('Write to us', 'Call us')
  write('two years', 'one year')
  write('Write to us', 'Visit us')
  await waitFor(() => expect(draft.current.saving.merging).toBeTruthy())
  expect(draft.current.saving.merging?.reason).toMatch(/^“Storage”, “Contact” were changed both here and elsewhere/)
  save('three years', 'four years')
  const { merging } = draft.current.saving
  if (!merging) throw new Error('nothing is to be chosen')
  const rows = mergeRows(merging.began, merging.mine, merging.theirs)
  act(() => draft.current.settle(merging, mergedText(rows.map((row) => ({ ...row, choice: 'mine' })))))
  await waitFor(() => expect(draft.current.saving.merging?.reason).toMatch(/saved again/))
  const again = draft.current.saving.merging
  expect(again?.reason).toMatch(/“Storage” differs/)
  const left = again && mergeRows(again.began, again.mine, again.theirs)
  const choices = left?.map(({ heading, choice }) => [heading, choice])
  expect(choices).toContainEqual(['Storage', undefined])
  expect(choices).toContainEqual(['Contact', 'mine'])
})

test('what is shown to choose from is what the other one saved last', async () => {
  const { draft, write } = await open()
  save('two years', 'three years')
  write('two years', 'one year')
  await waitFor(() => expect(draft.current.clash).toBeTruthy())
  save('three years', 'three years or four')
  act(() => draft.current.clash?.onChoose())
  await waitFor(() => expect(draft.current.merging).toBeTruthy())
  const { merging } = draft.current
  expect(merging && written(merging.theirs)).toContain('three years or four')
  expect(merging?.reason).toMatch(/^“Storage” was changed both here and elsewhere/)
})

test('nothing is to be chosen against a file that cannot be shown, and what is written is saved once it can', async () => {
  const { draft, write } = await open()
  save('Write to us', '<b>Call</b> us')
  write('two years', 'one year')
  const unsaved = /^Not saved: its file was changed to what cannot be shown here/
  await waitFor(() => expect(draft.current.saving.words).toMatch(unsaved))
  expect(draft.current.saving.merging).toBeUndefined()
  save('<b>Call</b> us', 'Call us')
  await waitFor(() => expect(read()).toContain('one year'), { timeout: 20_000 })
  expect(read()).toContain('Call us')
})

test.each([
  ['discarded', 'restore'],
  ['published', 'start'],
])('words written in a draft that is %s meanwhile are saved once it is had again', async (end, api) => {
  const { draft, said, write } = await open()
  const checked = sealOf(readFileSync(path))
  if (end === 'discarded') discardDraft('content', 'acme/privacy', checked)
  else publishDraft('content', { policy: 'acme/privacy', day: '2026-11-22', checked })
  keepSave('content', 'acme/privacy', Buffer.from('The version that went out to Word.'), 'sent')
  write('two years', 'one year')
  await waitFor(() => expect(draft.current.saving.words).toBe('Not saved: the draft is gone'))
  expect(draft.current.gone?.api).toBe(api)
  expect(Object.values(localStorage).join()).toContain('one year')
  await act(() => draft.current.comeBack())
  await waitFor(() => expect(existsSync(path) && read()).toContain('one year'))
  await waitFor(() => expect(draft.current.saving.words).toMatch(/^Saved/))
  expect(draft.current.gone).toBeUndefined()
  expect(said.join()).not.toContain('Corrects')
})

test('a draft that cannot be had again says why, and once another window has, mine is saved', async () => {
  const { draft, write } = await open()
  discardDraft('content', 'acme/privacy', sealOf(readFileSync(path)))
  write('Write to us', 'Visit us')
  await waitFor(() => expect(draft.current.gone).toBeTruthy())
  renameSync('.saves', '.lost')
  // There is no page of a draft to be shown anew.
  expect(await act(() => draft.current.comeBack())).toBe(false)
  expect(draft.current.gone?.reason).toMatch(/^This earlier state is gone/)
  renameSync('.lost', '.saves')
  writeFileSync(path, source)
  expect(await act(() => draft.current.comeBack())).toBe(true)
  await waitFor(() => expect(read()).toContain('Visit us'))
  expect(draft.current.gone).toBeUndefined()
})

test('where the page fails at what the desk sends, it says so, and what is written next is saved', async () => {
  const { draft, write } = await open()
  const { fetch } = globalThis
  const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('fetch', async () => Response.json({ theirs: { document: {} } }, { status: 409 }))
  write('two years', 'one year')
  await waitFor(() => expect(draft.current.saving.words).toBe('Not saved: this page has failed. Reload it.'))
  expect(failed).toHaveBeenCalled()
  vi.stubGlobal('fetch', fetch)
  write('Write to us', 'Visit us')
  await waitFor(() => expect(read()).toContain('Visit us'))
  expect(read()).toContain('one year')
})

test('what is written while the desk is stopped is said to be kept in the browser, where it is', async () => {
  const { draft, write } = await open()
  const stopped = 'Not saved: the desk does not respond. Start it again.'
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  write('two years', 'one year')
  await waitFor(() => expect(draft.current.saving.words).toBe(`${stopped} What you write is kept in this browser.`))
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  write('Write to us', 'Visit us')
  await waitFor(() => expect(draft.current.saving.words).toBe(stopped))
  full.mockRestore()
})

test('what a page left behind is offered past what cannot be read, and what is saved by now', async () => {
  const { base, fields, document } = await enter()
  const began = { fields, document }
  const leave = (from: string, to: string, place: string) => {
    const text = { fields, document: JSON.parse(JSON.stringify(document).replace(from, to)) }
    localStorage.setItem(`desk:acme/privacy:${place}`, JSON.stringify({ base, began, text }))
  }
  localStorage.setItem('desk:acme/privacy:1', '{"text"')
  leave('', '', '2')
  leave('two years', 'one year', '3')
  const { draft } = await open()
  await waitFor(() => expect(draft.current.merging && written(draft.current.merging.mine)).toContain('one year'))
  leave('Write to us', 'Visit us', '4')
  act(() => {
    const { merging } = draft.current
    if (merging) draft.current.settle(merging, merging.mine)
  })
  await waitFor(() => expect(draft.current.merging && written(draft.current.merging.mine)).toContain('Visit us'))
  act(() => draft.current.putOff())
  // What was chosen first waits for no other choice.
  await waitFor(() => expect(read()).toContain('one year'))
})

test('what a page left behind waits for a file that cannot be shown to be put right', async () => {
  const { base, fields, document } = await enter()
  const text = { fields, document: JSON.parse(JSON.stringify(document).replace('two years', 'one year')) }
  localStorage.setItem('desk:acme/privacy:1', JSON.stringify({ base, began: { fields, document }, text }))
  save('Write to us', '<b>Call</b> us')
  const state = await (await fetch('/desk/api/draft/?policy=acme/privacy')).json()
  const { result } = renderHook(() => useDraft(state, false, () => {}))
  await waitFor(() => expect(result.current.saving.words).toMatch(/^Not saved: .* is kept in this browser/))
  expect(result.current.merging).toBeUndefined()
  expect(localStorage.getItem('desk:acme/privacy:1')).toContain('one year')
})

test('what is written beside a file that cannot be shown stays kept in one place as the page is shown anew', async () => {
  const state = await enter()
  const see = () => ({ ...state, problem: { reason: 'a tag', line: 9 } })
  const { result, rerender } = renderHook((own) => useDraft(own, true, () => {}), { initialProps: see() })
  const write = (title: string) => act(() => result.current.change({ fields: { ...state.fields, title } }))
  write('Our privacy')
  rerender(see())
  write('Your privacy')
  expect(Object.keys(localStorage)).toHaveLength(1)
})

/** What another window does: discards the draft, and starts another. */
function startAnother() {
  keepSave('content', 'acme/privacy', readFileSync(path), 'discarded')
  writeFileSync(path, source.replace('Write to us', 'Call us'))
}

test('what was written in a draft is not taken for deleted where that is discarded and another one is started', async () => {
  const { draft, write } = await open()
  write('two years', 'one year')
  await waitFor(() => expect(draft.current.saving.words).toMatch(/^Saved/))
  startAnother()
  write('Acme', 'Acme Tools')
  await waitFor(() => expect(draft.current.saving.merging?.reason).toMatch(/^This draft was discarded/))
  const { merging } = draft.current.saving
  const rows = merging && mergeRows(merging.began, merging.mine, merging.theirs)
  const own = rows?.filter(({ heading }) => /Storage|Contact/.test(heading))
  expect(own?.map(({ choice }) => choice)).toEqual(['mine', 'mine'])
})

test('a window in which all was saved shows the draft that was started after its own was discarded, and says so', async () => {
  const { said } = await seenAfter(startAnother)
  expect(said).toEqual([expect.stringMatching(/^This draft was discarded.*yours is kept below Earlier states\.$/)])
})

test('nobody is warned on leaving a draft that is gone, as what was written is kept', async () => {
  const { draft, write } = await open()
  const isWarned = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
  write('Write to us', 'Visit us')
  expect(isWarned()).toBe(true)
  discardDraft('content', 'acme/privacy', sealOf(readFileSync(path)))
  await waitFor(() => expect(draft.current.gone).toBeTruthy())
  expect(isWarned()).toBe(false)
})
