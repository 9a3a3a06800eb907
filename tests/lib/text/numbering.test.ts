import { expect, test } from 'vitest'
import { ownNumbers } from '../../../lib/text/numbering'

function numbersIn(titles: string[], numbering: 'page' | 'own' = 'page') {
  const headings = titles.map((title) => ({ title, depth: 2 }))
  return ownNumbers(headings, numbering).map((own) => own && [own.mark, own.number, own.title])
}

test.each([
  ['3. Data', '3.', '3', 'Data'],
  ['3) data', '3)', '3', 'data'],
  ['3.Data', '3.', '3', 'Data'],
  ['1 Data', '1', '1', 'Data'],
  ['3 – Data', '3 –', '3', 'Data'],
  ['3: Data', '3:', '3', 'Data'],
  ['1.1 From you', '1.1', '1.1', 'From you'],
  ['1.2.3. From you', '1.2.3.', '1.2.3', 'From you'],
  ['§ 2 Zweck', '§ 2', '§ 2', 'Zweck'],
  ['§2. Zweck', '§2.', '§2', 'Zweck'],
  ['Article 3 – Rights', 'Article 3 –', 'Article 3', 'Rights'],
  ['Article 1 (Purpose)', 'Article 1', 'Article 1', '(Purpose)'],
  ['Article 3: Rights', 'Article 3:', 'Article 3', 'Rights'],
  ['Abschnitt 4. Dauer', 'Abschnitt 4.', 'Abschnitt 4', 'Dauer'],
  ['SECTION 2 - CONSENT', 'SECTION 2 -', 'SECTION 2', 'CONSENT'],
  ['Part II – Who', 'Part II –', 'Part II', 'Who'],
  ['IV. Contact', 'IV.', 'IV', 'Contact'],
  ['I Contact', 'I', 'I', 'Contact'],
  ['A. Scope', 'A.', 'A', 'Scope'],
  ['b) Scope', 'b)', 'b', 'Scope'],
  ['(a) Scope', '(a)', '(a)', 'Scope'],
  ['5.2 رخصة', '5.2', '5.2', 'رخصة'],
  ['3.目的', '3.', '3', '目的'],
  ['١. مقدمة', '١.', '١', 'مقدمة'],
  ['२. डेटा', '२.', '२', 'डेटा'],
  ['제3조 (목적)', '제3조', '제3조', '(목적)'],
  ['第二条 定义', '第二条', '第二条', '定义'],
  ['三、定义', '三、', '三', '定义'],
  ['가. 목적', '가.', '가', '목적'],
  ['א. כללי', 'א.', 'א', 'כללי'],
  ['PASAL 1 DATA PRIBADI', 'PASAL 1', 'PASAL 1', 'DATA PRIBADI'],
  ['Artikel 1 DEFINITIES', 'Artikel 1', 'Artikel 1', 'DEFINITIES'],
  ['Článek 1 OSOBNÍ ÚDAJE', 'Článek 1', 'Článek 1', 'OSOBNÍ ÚDAJE'],
  ['§ 1 DATEN', '§ 1', '§ 1', 'DATEN'],
  ['Članak 1 Podaci', 'Članak 1', 'Članak 1', 'Podaci'],
  ['1. člen (Osebni podatki)', '1. člen', '1. člen', '(Osebni podatki)'],
  ['1. člen – Osebni podatki', '1. člen –', '1. člen', 'Osebni podatki'],
  ['5. May we share them?', '5.', '5', 'May we share them?'],
  ['۱۔ ڈیٹا', '۱۔', '۱', 'ڈیٹا'],
  ['2.) Data', '2.)', '2', 'Data'],
  ['1- Datuak', '1-', '1', 'Datuak'],
  ['المادة 1 (البيانات)', 'المادة 1', 'المادة 1', '(البيانات)'],
  ['มาตรา 1 (ข้อมูล)', 'มาตรา 1', 'มาตรา 1', '(ข้อมูล)'],
  ['Artikulo 1 (Mga Datos)', 'Artikulo 1', 'Artikulo 1', '(Mga Datos)'],
  ['Madde 3 – Veriler', 'Madde 3 –', 'Madde 3', 'Veriler'],
  ['ข้อ 1 ขอบเขต', 'ข้อ 1', 'ข้อ 1', 'ขอบเขต'],
  ['المادة 2: البيانات', 'المادة 2:', 'المادة 2', 'البيانات'],
])('%s begins with a number', (heading, mark, number, title) => {
  expect(numbersIn([heading])).toEqual([[mark, number, title]])
})

test.each([
  '30 days',
  '30 Days of history',
  '2019 in review',
  '2019. In that year',
  '1. Mai 2026',
  '5. November',
  '1 जनवरी 2026',
  '1. 5. 2026',
  '13 – 17 year olds',
  'Article 6 GDPR',
  'Article 6 UK GDPR',
  'Article 27 Representative',
  'Section 5 of the Act',
  '2.5 million users',
  '3.',
  'I agree',
  'In short',
  'U.S. residents',
  'J. R. Smith',
  'E-mail',
  '30 日間の履歴',
  '제3조에 따른 권리',
  '7 Rights that you have',
])('%s does not', (heading) => {
  expect(numbersIn([heading])).toEqual([undefined])
})

test('the name of a section may stand behind its number', () => {
  expect(numbersIn(['Uvod', '4. člen Pravice', '5. člen Stik']).map((own) => own?.[1])).toEqual([
    undefined,
    '4. člen',
    '5. člen',
  ])
})

test('what could be words of a title is a number beside the next one, and where the version has its own', () => {
  expect(numbersIn(['Preamble', '7 Rights', '8 Contact']).map((own) => own?.[1])).toEqual([undefined, '7', '8'])
  expect(numbersIn(['مقدمة', 'المادة ١ البيانات', 'المادة ٢ الحقوق'])[2]).toEqual(['المادة ٢', 'المادة ٢', 'الحقوق'])
  expect(numbersIn(['7 Rights'], 'own')).toEqual([['7', '7', 'Rights']])
})
