import { expect, test } from 'vitest'
import { checkCompany } from '../../../lib/content/facts'
import { marked, messagesOf } from '../../marked'

const about = 'name: Acme\nabout: A maker of tools.\n'
const good = `${about}accent: "#1d5c4f"\naccentDark: "#8fd3c1"\n`

test.each([
  [
    'a colour that is pale on a light page',
    `${about}accentDark: "#8fd3c1"\naccent : ▶"#8fd3c1"\n`,
    '`accent` has a contrast of 1.51 with the page, and readers need 4.5; write a darker colour',
  ],
  [
    'a colour that is dark on a dark page',
    `${about}accent: "#1d5c4f"\naccentDark: ▶"#1d5c4f"\n`,
    '`accentDark` has a contrast of 2.05 with the page, and readers need 4.5; write a lighter colour',
  ],
  [
    'no line on who they are',
    `▶${good.replace(/about.*\n/, '')}`,
    '`about` is missing; write `about: …`, one line on who they are',
  ],
])('a company with %s is told where and what to write instead', (_, sample, message) => {
  const { file, place } = marked(sample)
  checkCompany(file)
  expect(messagesOf(file)).toEqual([`${place} ${message}`])
})

test.each([
  ['gdpr, apple', '`profiles` is "gdpr, apple", which is no list; write it as [gdpr, apple]'],
  ['[gdpr, aple]', '`profiles` has "aple"; did you mean `apple`?'],
  ['[gdpr, lgpd-brazil]', '`profiles` has "lgpd-brazil"; write some of gdpr, ccpa, caloppa, google-play, apple'],
])('laws written as %s are told what to write instead', (written, message) => {
  const { file } = marked(`${good}profiles: ${written}\n`)
  checkCompany(file)
  expect(messagesOf(file)).toEqual([expect.stringContaining(message)])
})

test('what binds the texts of a company is answered', () => {
  const { file } = marked(`${good}noticeDays: 30\n`)
  expect(checkCompany(file)).toMatchObject({ name: 'Acme', noticeDays: 30, profiles: [] })
  expect(checkCompany(marked(good).file)).toMatchObject({ name: 'Acme', noticeDays: undefined })
})
