import { expect, test } from 'vitest'
import { mailtoUrl } from '../../../lib/languages/mailto'

test.each([
  ['privacy@acme.example', 'mailto:privacy@acme.example'],
  ['privacy+eu@acme.example', 'mailto:privacy%2Beu@acme.example'],
  ['a%0D%0Abcc:x@acme.example', 'mailto:a%250D%250Abcc%3Ax@acme.example'],
  ['a@acme.example?bcc=x@acme.example', 'mailto:a@acme.example%3Fbcc%3Dx%40acme.example'],
])('a link to %s is %s', (email, url) => {
  expect(mailtoUrl(email)).toBe(url)
})
