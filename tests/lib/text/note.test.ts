import { expect, test } from 'vitest'
import { anchorsInNote, readNote } from '../../../lib/text/note'

test('a note is its words and the sections that it names', () => {
  expect(readNote('It is gone. See #data-retention, or #contact.')).toEqual([
    { text: 'It is gone. See ' },
    { anchor: 'data-retention' },
    { text: ', or ' },
    { anchor: 'contact' },
    { text: '.' },
  ])
  expect(readNote('#contact')).toEqual([{ anchor: 'contact' }])
})

test.each(['Plain words.', 'Number # 5.', 'https://acme.example/#contact', 'C#sharp'])(
  '%s names no section',
  (note) => {
    expect(readNote(note)).toEqual([{ text: note }])
    expect(anchorsInNote(note)).toEqual([])
  },
)
