import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyDocument } from '../../../../components/desk/apply-document'
import { anchors } from '../../../../components/desk/text/anchors'
import { handleOf } from '../../../../components/desk/text/handle'
import { openText } from '../../../../lib/desk/document/text'
import { type GoneSection, stillGone } from '../../../../lib/desk/draft/gone-sections'
import { edit, keyIn, select, written as writtenIn } from './typing'

const source = 'One\n\n## Data [#data, was #old]\n\nTwo\n\n## Rights\n\nThree\n'
const published = new Set(['data', 'old', 'rights'])

let editor: Editor
let gone: GoneSection[]
let back: string[]

beforeEach(() => {
  vi.useFakeTimers()
  gone = []
  back = []
  editor = edit(source, published)
  editor.registerPlugin(
    anchors({
      titleOf: (one) => (published.has(one) ? `${one}, as published` : undefined),
      onGone: (one) => gone.push(one),
      onBack: (some) => back.push(...some),
      numbering: () => undefined,
    }),
  )
})

afterEach(() => {
  editor.destroy()
  vi.useRealTimers()
})

/** Where the heading of a section stands. */
function placeOf(title: string): { from: number; to: number } {
  let range = { from: 0, to: 0 }
  editor.state.doc.forEach((node, from) => {
    if (node.textContent === title) range = { from, to: from + node.nodeSize }
  })
  return range
}

const written = () => writtenIn(editor)
const handle = () => handleOf(editor, 0, undefined)

test('a section that is deleted is told once, with all of its published anchors', () => {
  editor.commands.deleteRange(placeOf('Data'))
  expect(gone).toEqual([{ anchor: 'data', anchors: ['data', 'old'], title: 'Data', canBeKept: true }])
  editor.commands.insertContentAt(1, 'x')
  editor.commands.deleteRange(placeOf('Rights'))
  expect(gone.map(({ anchor }) => anchor)).toEqual(['data', 'rights'])
})

test('a section whose words were deleted before it is told by the title that it was published with', () => {
  const { from, to } = placeOf('Data')
  editor.commands.deleteRange({ from: from + 1, to: to - 1 })
  joinBackward('')
  expect(gone).toEqual([{ anchor: 'data', anchors: ['data', 'old'], title: 'data, as published', canBeKept: true }])
})

test('sections that are deleted are brought back, with all of their anchors', () => {
  editor.commands.deleteRange({ from: placeOf('Data').from, to: editor.state.doc.content.size })
  expect(gone.map(({ anchor }) => anchor)).toEqual(['data', 'rights'])
  expect(stillGone(gone, handle().sections())).toEqual(gone)
  handle().bringBack('data')
  expect(written()).toBe(source)
  expect(stillGone(gone, handle().sections())).toEqual([])
})

test('a heading with the words that give an anchor takes the place of the one that had it', () => {
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Rights' }] }
  editor.commands.insertContentAt(placeOf('Rights'), heading)
  expect(written()).toBe(source)
  expect(gone).toEqual([])
})

test('a copy has no anchors, wherever it is put', () => {
  const { from, to } = placeOf('Data')
  const copy = editor.state.doc.slice(from, to).content.toJSON()
  editor.commands.insertContentAt(0, copy)
  expect(written()).toBe(`## Data\n\n${source}`)
  editor.commands.insertContentAt(editor.state.doc.content.size, copy)
  expect(written()).toBe(`## Data\n\n${source}\n## Data\n`)
  expect(gone).toEqual([])
})

test('a section that is cut is told when it was not pasted again', () => {
  const cut = () => {
    const { from, to } = placeOf('Data')
    const content = editor.state.doc.slice(from, to).content.toJSON()
    editor.commands.setNodeSelection(from)
    editor.view.dom.dispatchEvent(new Event('cut'))
    return content
  }
  const content = cut()
  editor.commands.insertContentAt(editor.state.doc.content.size, content)
  vi.advanceTimersByTime(60_000)
  expect(gone).toEqual([])
  expect(written()).toBe('One\n\nTwo\n\n## Rights\n\nThree\n\n## Data [#data, was #old]\n')
  cut()
  expect(gone).toEqual([])
  vi.advanceTimersByTime(60_000)
  // What was written since would be undone with it.
  expect(gone).toMatchObject([{ anchor: 'data', canBeKept: false }])
})

test('a section that is deleted is told at once, also where nothing was selected to be cut before', () => {
  editor.commands.setTextSelection(2)
  editor.view.dom.dispatchEvent(new Event('cut'))
  editor.commands.deleteRange(placeOf('Data'))
  expect(gone).toMatchObject([{ anchor: 'data', canBeKept: true }])
})

test('a heading that is divided keeps its anchors in its first part, and room above it changes nothing', () => {
  editor.commands.setTextSelection(placeOf('Data').from + 3)
  keyIn(editor, 'Enter')
  expect(written()).toContain('## Da [#data, was #old]\n\n## ta\n')
  editor.commands.setTextSelection(placeOf('Rights').from + 1)
  keyIn(editor, 'Enter')
  editor.commands.insertContentAt(placeOf('Rights').from - 1, 'New')
  expect(written()).toContain('New\n\n## Rights\n')
  expect(gone).toEqual([])
})

test.each([
  ['a section is deleted', () => editor.commands.deleteRange(placeOf('Data'))],
  ['a section is joined with the one before', () => joinBackward('Rights')],
  [
    'a heading becomes words',
    () => {
      select(editor, '|Data')
      editor.commands.setParagraph()
    },
  ],
  [
    'something is pasted over all',
    () => {
      editor.commands.selectAll()
      editor.view.pasteHTML('<h2>New</h2><p>x</p>', new Event('paste') as ClipboardEvent)
    },
  ],
  [
    'another text takes its place, as by a fix',
    () => applyDocument(handle(), openText('One\n\n## Rights\n\nFour\n', published)),
  ],
])('undo gives back the text and its anchors when %s', (_what, act) => {
  const before = editor.getJSON()
  act()
  expect(written()).not.toBe(source)
  editor.commands.undo()
  expect(editor.getJSON()).toEqual(before)
  expect(stillGone(gone, handle().sections())).toEqual([])
})

test('a section that is brought back is told with its anchors, and the one to which they were led loses them', () => {
  editor.commands.deleteRange(placeOf('Data'))
  handle().leadTo(['data', 'old'], 'rights', true)
  const led = written()
  expect(led).toContain('## Rights [was #data, #old]')
  editor.commands.undo()
  expect([written(), back.slice(-2)]).toEqual([source, ['data', 'old']])
  gone = []
  editor.commands.redo()
  expect([written(), gone]).toEqual([led, []])
})

test('of a section that is there still, only the anchors that it has no more are told, by the title that they had', () => {
  editor.commands.deleteRange(placeOf('Data'))
  handle().leadTo(['data', 'old'], 'rights')
  gone = []
  editor.commands.undo()
  expect(gone).toMatchObject([{ anchor: 'data', anchors: ['data', 'old'], title: 'data, as published' }])
})

function joinBackward(title: string): void {
  editor.commands.setTextSelection(placeOf(title).from + 1)
  editor.commands.joinTextblockBackward()
}
