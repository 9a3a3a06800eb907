import { expect, test } from 'vitest'
import { plainly } from '../../../lib/text/typography'

test.each([
  ['30\u00A0days', '30 days'],
  ['don’t “data” – …', `don't "data" - ...`],
  [`don't "data" -- ...`, `don't "data" - ...`],
  ['„Daten“ und «données»', '"Daten" und "données"'],
  ['\u200Fالبيانات\u200E', 'البيانات'],
  ['U\u0308bermittlung', 'Übermittlung'],
  ['e‑mail', 'e-mail'],
  ['30² m', '30² m'],
])('%s reads as %s', (text, plain) => {
  expect(plainly(text)).toBe(plain)
})
