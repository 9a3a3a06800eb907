import { expect, test } from 'vitest'
import { partsOfSource } from '../../../lib/store-proof/source'

const start = '---\ntitle: Privacy policy\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n'

test('a source is its short version, its opening and its sections, in words alone', () => {
  const source = `${start}We are *Acme*.\n\n## Data [#data, was #old]\n\nSee [names](#names).\n\n### Names\n\n| What | How long |\n| --- | --- |\n| Your name | a year |\n`
  expect(partsOfSource(source)).toEqual([
    { name: 'the short version', words: 'Who: Acme.' },
    { name: 'the opening', words: 'We are Acme.' },
    { name: 'the section “Data”', words: 'See names.' },
    { name: 'the section “Names”', words: 'What How long Your name a year' },
  ])
})

test('a source with errors has no parts', () => {
  expect(partsOfSource(`${start}{broken`)).toBeUndefined()
})
