import { expect, test } from 'vitest'
import { roundTrip } from '../../../app/keystatic/round-trip'

test('a text with line breaks that the editor would lose is not opened, and the message says where they are', () => {
  const source =
    '---\ntitle: A\nsummary: B\nchange: material\n---\n\n<InShort>\n\nAcme.\n\n</InShort>\n\n`<br />` and<br />\n'
  expect(roundTrip(source, 'editor')).toBe(
    'The editor cannot show line breaks, such as the <br /> on line 13. Edit this text as a file.',
  )
})
