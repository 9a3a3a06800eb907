import { expect, test } from 'vitest'
import { messagesOf } from '../../marked'
import { checkTexts, sourceOf } from '../check-texts'

/** What is said of words of strength where a draft changes a text. */
function foundIn(older: string, newer: string, language = 'en', change = 'material'): string[] {
  const texts = { '2025-05-04.mdx': sourceOf(older), 'draft.mdx': sourceOf(newer, change) }
  const { files } = checkTexts({ ...texts, 'policy.yaml': `language: ${language}\n` }, '2026-11-22')
  return files.flatMap((file) =>
    messagesOf({ messages: file.messages.filter(({ ruleId }) => ruleId === 'strength') } as typeof file),
  )
}

const end =
  '; such words make what a policy promises stronger or weaker: if that is meant, leave it so, and if not, write what is'

test('"may" that is gone from three sections is told three times, each at its heading', () => {
  const older =
    '## Data\n\nWe may keep it.\n\n## Sharing\n\nWe may share it, and we may not.\n\n## Rights\n\nYou may object.'
  const newer = '## Data\n\nWe keep it.\n\n## Sharing\n\nWe share it, and do not.\n\n## Rights\n\nYou must object.'
  expect(foundIn(older, newer)).toEqual([
    `13:1 in "Data", "may" is gone${end}`,
    `17:1 in "Sharing", "may" (2 times) are gone${end}`,
    `21:1 in "Rights", "may" is gone, and "must" is new${end}`,
  ])
})

test.each([
  ['material', 2],
  ["''", 2],
  ['editorial', 0],
])('where the kind of change is %s, %i places with words of strength are told', (change, count) => {
  const found = foundIn('We may.\n\n## Data\n\nWe may.', 'We must.\n\n## Data\n\nWe must.', 'en', change)
  expect(found.map((one) => one.slice(0, 4))).toEqual(['13:1', '15:1'].slice(0, count))
})

test.each([
  ['In short', '9:1', sourceOf('x').replace('Acme.', 'We may.'), sourceOf('x').replace('Acme.', 'We must.')],
  [
    'the opening',
    '7:1',
    sourceOf('x').replace('<InShort>', 'We may.\n\n$&'),
    sourceOf('x').replace('<InShort>', 'We must.\n\n$&'),
  ],
  ['the opening', '4:1', sourceOf('We may.'), sourceOf('## Data')],
  ['In short', '10:1', sourceOf('x'), sourceOf('x').replace('Acme.', 'Acme.\n- Kept where needed.'), '"where" is new'],
])('what is told of %s stands at %s', (title, place, older, newer, told = '"may" is gone') => {
  const { files } = checkTexts({ '2025-05-04.mdx': older, 'draft.mdx': newer }, '2026-11-22')
  const found = files.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'strength').map(String))
  expect(found).toEqual([expect.stringContaining(`:${place}: in "${title}", ${told}`)])
})

test('words that change places are told, and not those of sentences that do', () => {
  const older = '## Data\n\nWe may write to you. We must call you.'
  expect(foundIn(older, '## Data\n\nWe must write to you. We may call you.')).toEqual([
    `13:1 in "Data", "may" and "must" went to other sentences${end}`,
  ])
  expect(foundIn(older, '## Data\n\nWe must call you.\n\nWe may write to you.')).toEqual([])
})

test.each([
  ['other words', '## Data\n\nWe may keep your name.', '## Data\n\nWe may keep your address.'],
  ['parts of addresses', '## Data\n\nAsk a@acme.test.', '## Data\n\nAsk no-reply@acme.example, or acme.example.'],
  ['the order of sentences', '## Data\n\nWe may keep it. You must ask.', '## Data\n\nYou must ask. We may keep it.'],
  ['a section that is new', '## Data\n\nx', '## Data\n\nx\n\n## Rights\n\nYou may object.'],
  ['"can" for a vague "may"', '## Data\n\nYou may object, and may ask.', '## Data\n\nYou can object, and can ask.'],
  ['the order of sections', '## A\n\nWe may.\n\n## B\n\nYou must.', '## B\n\nYou must.\n\n## A\n\nWe may.'],
])('%s are no matter of strength', (_, older, newer) => {
  expect(foundIn(older, newer)).toEqual([])
})

test.each([
  [
    'en',
    'We use reasonable measures, including locks, where the law requires them.',
    'We use measures: locks.',
    '"reasonable", "including" and "where" are gone',
  ],
  ['en', 'We don’t sell it.', 'We sell it.', '"not" is gone'],
  ['de', 'Wir können Daten angemessen schützen.', 'Wir schützen Daten.', '"können" and "angemessen" are gone'],
  [
    'de',
    'Wir nutzen Schlösser, insbesondere neue.',
    'Wir nutzen Schlösser, sofern neue.',
    '"insbesondere" is gone, and "sofern" is new',
  ],
  ['fr', 'Nous pouvons le garder.', 'Nous ne le gardons pas.', '"pouvons" is gone, and "ne" and "pas" are new'],
  ['es', 'Podemos guardarlo, por ejemplo aquí.', 'Lo guardamos aquí.', '"podemos" and "por ejemplo" are gone'],
])('in %s, “%s” that becomes “%s” is told', (language, older, newer, told) => {
  expect(foundIn(`## A\n\n${older}`, `## A\n\n${newer}`, language)).toEqual([`13:1 in "A", ${told}${end}`])
})

test('in a language whose words are not known, nothing is told of them', () => {
  expect(foundIn('## A\n\nMůžeme vám psát.', '## A\n\nNemůžeme vám psát.', 'cs')).toEqual([])
})
