import { expect, test } from 'vitest'
import { lookAlikeAddress, lookAlikes } from '../../../lib/source/look-alike'

test('each word with a letter that only looks like ours is found, at the letter', () => {
  expect(lookAlikes('Acme, Kl\u0430ntra and \uFF21cme')).toEqual([
    {
      offset: 8,
      reason: 'in "Kl\u0430ntra", "\u0430" is a Cyrillic letter that only looks like one of ours; type the word again',
    },
    {
      offset: 18,
      reason: 'in "\uFF21cme", "\uFF21" is a full-width letter that only looks like one of ours; type the word again',
    },
  ])
})

test.each([
  ['м\u0061ркетинг', 1, 'a', 'Cyrillic'],
  ['К\u0041РТА', 1, 'A', 'Cyrillic'],
  ['\u0063ервис', 0, 'c', 'Cyrillic'],
  ['опер\u0061ции', 4, 'a', 'Cyrillic'],
  ['Πρ\u006Fσωπικά', 2, 'o', 'Greek'],
])('in %s, the letter of ours is the strange one', (word, offset, sign, script) => {
  const reason = `in "${word}", "${sign}" is a Latin letter that only looks like a ${script} one; type the word again`
  expect(lookAlikes(word)).toEqual([{ offset, reason }])
})

test.each(['SMSками', 'PCами', 'IT-специалисты', 'e-mail-адрес', 'Cookie-файлы', 'iСфера'])(
  '%s has none that is strange',
  (word) => expect(lookAlikes(word)).toEqual([]),
)

test.each([
  ['https://\u0430cme.example/privacy', '\u0430cme'],
  ['https://xn--cme-5cd.example', '\u0430cme'],
  ['https://acme\u0416.example', 'acme\u0436'],
  ['mailto:us@\u0430cme.example?subject=x', '\u0430cme'],
  ['mailto:us@%D0%B0cme.example', '\u0430cme'],
  ['mailto:\u0430cme@acme.example', '\u0430cme'],
])('%s has a name in letters of several scripts', (url, label) => {
  expect(lookAlikeAddress(url)).toBe(
    `"${label}" in this address mixes the letters of several scripts, which look alike; type the address again`,
  )
})

test.each(
  'https://acme.example/\u0430cme https://акме.example https://münchen.example https://データcom.example us@acme.example tel:+431234 /acme/privacy/#data'.split(
    ' ',
  ),
)('%s has none', (url) => {
  expect(lookAlikeAddress(url)).toBeUndefined()
})
