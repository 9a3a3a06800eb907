import { expect, test } from 'vitest'
import { factsIn } from '../../../lib/check/stated-facts'

const keysIn = (text: string, language: string) => factsIn(text, language).map(({ key }) => key)

test.each([
  ['en', 'From 25 May 2018, €1,000.50 or 20 per cent.'],
  ['en', 'From May 25th, 2018, €1,000.50 or 20%.'],
  ['de', 'Ab dem 25. Mai 2018 € 1.000,50 oder 20 Prozent.'],
  ['de-AT', 'Ab 25.05.2018 € 1 000,50 oder 20 %.'],
  ['fr', 'Le 25 mai 2018, € 1 000,50 ou 20 pour cent.'],
  ['es', 'El 25 de mayo de 2018, € 1.000,50 o 20 por ciento.'],
  ['ar', 'من ٢٥ مايو ٢٠١٨ يورو ١٬٠٠٠٫٥٠ أو ٢٠٪'],
  ['ja', '2018年5月25日、ユーロ1,000.50、20％'],
  ['ja', '2018 年 5 月 25 日、ユーロ1,000.50、20％'],
  ['zh-TW', '2018 年 5 月 25 日，EUR 1,000.50，20%'],
])('the facts of a text in %s are those that it states: %s', (language, text) => {
  expect(keysIn(text, language)).toEqual(['2018-05-25', 'EUR', '1000.50', '20', '%'])
})

test.each([
  ['en', 'You may object 3 times: see 4.2 and Article 6(1)(f).', ['3', '4.2', '6', '1']],
  ['de', 'Siehe Abschnitt 4.2 und Art. 6 Abs. 1 lit. f, 3 Mal.', ['4.2', '6', '1', '3']],
  ['en', 'Write to Data@Acme.example by 1 January, in March 2026.', ['data@acme.example', '00-01-01', '2026-03-00']],
  ['ja', 'お問い合わせはdata@acme.exampleまで。', ['data@acme.example']],
  ['th', 'ตั้งแต่วันที่ 13 มิถุนายน 2566', ['2023-06-13']],
  ['hi', '13 जून 2023 से', ['2023-06-13']],
  ['zh-TW', '版本\n\n2024 年 4 月', ['2024-04-00']],
  ['en', '5 dollars, 6 US dollars, 7 pounds', ['5', 'USD', '6', 'USD', '7', 'GBP']],
  ['fr', '5 dollars, aux États-Unis, en cent ans', ['5', 'USD']],
  ['es', '5 dólares, empresas estadounidenses', ['5', 'USD']],
  ['ar', '5 دولار في موقع أمريكي', ['5', 'USD']],
  ['de', 'Bis 1. Januar an data@acme.example, im März 2026.', ['00-01-01', 'data@acme.example', '2026-03-00']],
])('numbers, days and addresses of %s are told apart: %s', (language, text, keys) => {
  expect(keysIn(text, language)).toEqual(keys)
})

test('a fact is told as it is written, where it is written', () => {
  expect(factsIn('في ٣٠ يومًا', 'ar')).toEqual([{ text: '٣٠', key: '30', what: 'a number', index: 3 }])
})

test.each([
  ['en', 'Two years, or 12 months.'],
  ['de', 'Zwei Jahre oder zwölf Monate.'],
  ['fr', 'Deux ans, ou douze mois.'],
  ['es', 'Dos años o 12 meses.'],
])('numbers in words are numbers where they are asked for: %s', (language, text) => {
  expect(factsIn(text, language, true).map(({ key }) => key)).toEqual(['2', '12'])
  expect(factsIn('In zwei Fällen, dos, two.', 'ar', true)).toEqual([])
})
