import { expect, test } from 'vitest'
import { readText } from '../../../lib/content/read'
import { marked } from '../../marked'

const short = '<InShort>\n\n- Acme.\n\n</InShort>\n\n'

function outlineOf(body: string) {
  const read = readText(marked(short + body).file)
  if (!read) throw new Error('not read')
  return read.outline
}

test('sections are outlined with their anchors, lines, and the words below them', () => {
  const { headings, start } = outlineOf('## Data [#d, was #old]\n\nOne two.\n\n### Kinds\n\nThree.\n\n## Rights\n\n')
  expect(start).toEqual({ line: 1, column: 1 })
  expect(headings).toEqual([
    { number: '1', anchor: 'd', aliases: ['old'], title: 'Data', depth: 2, line: 7, words: 3 },
    { number: '1.1', anchor: 'kinds', aliases: [], title: 'Kinds', depth: 3, line: 11, words: 1 },
    { number: '2', anchor: 'rights', aliases: [], title: 'Rights', depth: 2, line: 15, words: 0 },
  ])
})

test.each([
  ['Write to us@Acme.example.', ['us@acme.example']],
  ['Write to [us](mailto:us@acme.example?subject=x).', ['us@acme.example']],
  ['Пишите на почта@пример.рф.', ['почта@пример.рф']],
  ['See https://acme.example.', []],
])('%s names the addresses %j', (body, addresses) => {
  expect(outlineOf(body).emails.map(({ text }) => text)).toEqual(expect.arrayContaining(addresses))
  expect(outlineOf(body).emails.length > 0).toBe(addresses.length > 0)
})

test.each([
  ['It is not for children under 13.', ['13']],
  ['We know nothing of people under the age of 16, or below 18.', ['16', '18']],
  ['It takes under 15 minutes, and costs under 20 euros.', []],
  ['Fewer than under 100 people.', []],
])('%s names the ages %j', (body, ages) => {
  expect(outlineOf(body).childAges.map(({ text }) => text)).toEqual(ages)
})

test.each([
  ['Call [us](tel:+4930123456).', true],
  ['Call +49 30 123 456.', true],
  ['Write to 212 1st Ave, Hampton, IL 61256.', true],
  ['拨打021-58930331与我们联系。', true],
  ['Tél. : 01 23 45 67 89', true],
  ['Telefon 030 1234567 oder 0800/1234567', true],
  ['Acme SAS, 12 bis, rue de la Paix, 75001 Paris', true],
  ['北京市朝阳区长安路12号', true],
  ['〒100-0001 東京都千代田区', true],
  ['107031, г. Москва, ул. Ленина, д. 5', true],
  ['IP 01.02.03.04, 2010-2012, 04-07-2025, OJ 2016/679, 0001-123456-1.', false],
  ['Since 4 May 2025, we keep 3 names.', false],
  ['Contact our team.', false],
])('%s has another contact: %j', (body, has) => {
  expect(outlineOf(body).otherContacts.length > 0).toBe(has)
})
