import { expect, test } from 'vitest'
import { readingOf, touched as touchedBy } from '../../../lib/editorial/touched'
import { redline } from '../../../lib/redline/redline'
import type { Text } from '../../../lib/text/text'
import { textOf } from '../redline/texts'

function touched(older: Text, newer: Text, language = 'en') {
  return touchedBy(redline(older, newer), readingOf(newer, ['Acme Tools', 'Other'], language))
}

function wordsTouched(older: string, newer: string, language = 'en'): string[] {
  const found = touched(textOf(older), textOf(newer), language)
  return found.flatMap(({ words }) => words.map(({ text, what }) => `${text}: ${what}`))
}

const number = 'a number'
const duty = 'a word of duty or permission'
const negation = 'a negation'
const name = 'a name'
const limit = 'a limit or condition'
const data = 'a word on what is done with data'
const consent = 'a word on consent'
const added = 'a statement that was added'
const removed = 'a statement that was removed'

test.each([
  ['Kept for 30 days here.', 'Kept for 60 days here.', [`30: ${number}`, `60: ${number}`]],
  ['Kept for 1,000 days here.', 'Kept for 1,500 days here.', [`1,000: ${number}`, `1,500: ${number}`]],
  ['5. We keep it.\n6. We do.', '6. We keep it.\n7. We do.', [`5: ${number}`, `6: ${number}`, `7: ${number}`]],
  ['(a) our bank,\n(b) our host.', '(a) our bank,\n(c) our host.', [`(b): ${number}`, `(c): ${number}`]],
  ['Kept for two years with us.', 'Kept for ten years with us.', [`two: ${number}`, `ten: ${number}`]],
  ['Kept for 30 days here.', 'Kept for 30 months here.', ['days: a period', 'months: a period']],
  ['It starts in March for us.', 'It starts in May for us.', ['March: a date', 'May: a date']],
  ['It costs €5 to you all.', 'It costs £5 to you all.', [`€5: ${number}`, `£5: ${number}`]],
  ['It is free for you all.', 'It is open for you all.', ['free: an amount']],
  ['Not for minors at our place.', 'Not for adults at our place.', ['minors: an age', 'adults: an age']],
  [
    'Write to `a@b.example` about it.',
    'Write to `c@b.example` about it.',
    ['a@b.example: an e-mail address', 'c@b.example: an e-mail address'],
  ],
  ['We sell your data to them.', 'We never sell your data to them.', [`never: ${negation}`]],
  ['We do sell your data to them.', 'We don’t sell your data to them.', [`not: ${negation}`]],
  ['We keep it unless you ask us.', 'We keep it until you ask us.', [`unless: ${negation}`, `until: ${limit}`]],
  ['We will delete all of it.', 'We may delete all of it.', [`will: ${duty}`, `may: ${duty}`]],
  ['You can ask us for it.', 'You must ask us for it.', [`can: ${duty}`, `must: ${duty}`]],
  ['We use Stripe to be paid.', 'We use Adyen to be paid.', [`Stripe: ${name}`, `Adyen: ${name}`]],
  [
    '| Who | Where |\n| --- | --- |\n| Hosting | Peru |\n| Mail | Peru, Chile |',
    '| Who | Where |\n| --- | --- |\n| Hosting | Peru, Chile |\n| Mail | Peru, Chile |',
    [`Chile: ${name}`],
  ],
  ['Stripe takes what you pay us.', 'Adyen takes what you pay us.', [`Stripe: ${name}`, `Adyen: ${name}`]],
  ['We delete your data when you ask.', 'We sell your data when you ask.', [`delete: ${data}`, `sell: ${data}`]],
  ['We do it only when you ask us.', 'We do it when you ask us.', [`only: ${limit}`]],
  ['You opt in to all of it here.', 'You are in on all of it here.', [`opt: ${consent}`]],
  ['You are allowed to refuse it.', 'You are required to refuse it.', [`allowed: ${duty}`, `required: ${duty}`]],
  ['Kept for at least 30 days.', 'Kept for at most 30 days.', [`least: ${limit}`, `most: ${limit}`]],
  ['Kept for a decade with us.', 'Kept indefinitely with us.', ['decade: a period', 'indefinitely: a period']],
  ['Kept for ½ a day here.', 'Kept for ¾ a day here.', [`½: ${number}`, `¾: ${number}`]],
  [
    'We ask for your name.',
    'We ask for your name.\n\nWe record your voice on the phone.',
    [`We record your voice on the phone.: ${added}`],
  ],
  [
    'We ask for your name. We record your voice on the phone.',
    'We ask for your name.',
    [`We record your voice on the phone.: ${removed}`],
  ],
  [
    '| A |\n| --- |\n| For:<br />- names<br />- towns |',
    '| A |\n| --- |\n| For:<br />- names<br />- towns<br />- fingerprints |',
    [`fingerprints: ${added}`],
  ],
  [
    '| A |\n| --- |\n| Kept for<br />30 days<br />here. |',
    '| A |\n| --- |\n| Kept for<br />60 days<br />here. |',
    [`30: ${number}`, `60: ${number}`],
  ],
  ['Acme Tools<br />1 Long Road', 'Acme Tools, 1 Long Road', []],
  ['- names\n- towns', '- names\n- towns\n- fingerprints', [`fingerprints: ${added}`]],
  ['- names\n- billing information', '- names', [`billing information: ${removed}`]],
  ['Ask Acme about your data now.', 'Ask us about your data now.', [`Acme: ${name}`]],
])('from "%s" to "%s" touches %j', (older, newer, found) => {
  expect(wordsTouched(older, newer).sort()).toEqual([...found].sort())
})

test.each([
  ['We may call. We must write.', 'We must call. We may write.', [`may: ${duty}`, `must: ${duty}`]],
  ['Mail: 30 weeks. Logs: 60 weeks.', 'Mail: 60 weeks. Logs: 30 weeks.', [`30: ${number}`, `60: ${number}`]],
  ['Stripe has it first, Adyen then.', 'Adyen has it first, Stripe then.', [`Stripe: ${name}`]],
  ['5. November starts it.', '6. November starts it.', [`5: ${number}`, `6: ${number}`]],
])('words that change places between sentences of "%s" are touched', (older, newer, found) => {
  expect(wordsTouched(older, newer)).toEqual(expect.arrayContaining(found))
})

const period = 'a period'

test.each([
  ['de', 'Wir löschen Ihren Namen nicht.', 'Wir löschen Ihren Namen.', [`nicht: ${negation}`]],
  ['de', 'Wir dürfen Sie anrufen.', 'Wir müssen Sie anrufen.', [`dürfen: ${duty}`, `müssen: ${duty}`]],
  ['de', 'Gespeichert für zwei Jahre.', 'Gespeichert für drei Jahre.', [`zwei: ${number}`, `drei: ${number}`]],
  ['de', 'Wir geben vierzig Tage.', 'Wir geben fünfzehn Tage.', [`vierzig: ${number}`, `fünfzehn: ${number}`]],
  ['de-AT', 'Gespeichert für 3 Tage.', 'Gespeichert für 3 Monate.', [`Tage: ${period}`, `Monate: ${period}`]],
  ['de', 'Wir tun es nur auf Wunsch.', 'Wir tun es auf Wunsch.', [`nur: ${limit}`]],
  [
    'de',
    'Dem haben Sie zugestimmt, als Sie kamen.',
    'Dem haben Sie entsprochen, als Sie kamen.',
    [`zugestimmt: ${consent}`],
  ],
  ['de', 'Wir löschen alle Ihre Daten.', 'Wir verkaufen alle Ihre Daten.', [`löschen: ${data}`, `verkaufen: ${data}`]],
  ['fr', 'Nous ne gardons pas votre nom ici.', 'Nous gardons votre nom ici.', [`ne: ${negation}`, `pas: ${negation}`]],
  ['fr', 'Vous pouvez nous écrire ici.', 'Vous devez nous écrire ici.', [`pouvez: ${duty}`, `devez: ${duty}`]],
  ['fr', 'Gardé pendant deux mois.', 'Gardé pendant deux ans.', [`mois: ${period}`, `ans: ${period}`]],
  ['fr', 'Gardé pendant treize mois.', 'Gardé pendant seize mois.', [`treize: ${number}`, `seize: ${number}`]],
  ['fr', 'Nous le faisons uniquement ici.', 'Nous le faisons ici.', [`uniquement: ${limit}`]],
  ['fr', 'Nous partageons vos données.', 'Nous vendons vos données.', [`partageons: ${data}`, `vendons: ${data}`]],
  ['fr', 'Nous le gardons en France.', 'Nous le gardons en France et au Pérou.', [`Pérou: ${name}`]],
  ['fr', 'Elle est chez nous ici.', 'Celle-ci est chez nous ici.', []],
  ['es', 'Lo guarda Stripe aquí.', 'Lo guarda Adyen aquí.', [`Stripe: ${name}`, `Adyen: ${name}`]],
  ['es', 'No guardamos su nombre aquí.', 'Guardamos su nombre aquí.', [`No: ${negation}`]],
  ['es', 'Usted puede escribir aquí.', 'Usted debe escribir aquí.', [`puede: ${duty}`, `debe: ${duty}`]],
  ['es', 'Se guarda durante tres meses.', 'Se guarda durante tres años.', [`meses: ${period}`, `años: ${period}`]],
  ['es', 'Hay veinticuatro horas.', 'Hay setenta horas.', [`veinticuatro: ${number}`, `setenta: ${number}`]],
  ['ar', 'نحتفظ بها لمدة ٣٠ يوما.', 'نحتفظ بها لمدة ٩٠ يوما.', [`٣٠: ${number}`, `٩٠: ${number}`]],
  ['ja', '３０日間保存します。', '９０日間保存します。', [`３０: ${number}`, `９０: ${number}`]],
  ['zh', '保存三十天。', '保存六十天。', [`三十: ${number}`, `六十: ${number}`]],
  ['ja', '十三歳未満の方は二か月以内に。', '十六歳未満の方は二か月以内に。', [`十三: ${number}`, `十六: ${number}`]],
  ['es', 'Lo hacemos solo aquí.', 'Lo hacemos aquí.', [`solo: ${limit}`]],
  ['es', 'Compartimos sus datos aquí.', 'Vendemos sus datos aquí.', [`Compartimos: ${data}`, `Vendemos: ${data}`]],
])('in %s, the change from “%s” to “%s” touches %j', (language, older, newer, words) => {
  expect(wordsTouched(older, newer, language)).toEqual(words)
})

test.each([
  ['de', 'Wir speichern Ihre Angaben hier.', 'Wir bewahren Ihre Angaben hier auf.'],
  ['fr', 'Nous gardons votre nom ici.', 'Nous conservons votre nom ici.'],
  ['es', 'Guardamos su nombre aquí.', 'Conservamos su nombre aquí.'],
  ['zh', '如有任何疑问，请发至us@acme.example联系。', '如有疑问，请发送至us@acme.example联系。'],
  ['zh', '我们一般使用它。', '我们十分需要它。'],
  ['ja', 'https://acme.example/helpをご覧ください。', 'https://acme.example/helpを参照ください。'],
])('in %s, other words may change', (language, older, newer) => {
  expect(wordsTouched(older, newer, language)).toEqual([])
})

test('in a language whose words are not known, numbers, dates, addresses and links are held, and no words', () => {
  const german = (text: string) => `Wir speichern Ihre Daten für Sie und geben sie nicht weiter. ${text}`
  const touches = (older: string, newer: string) => wordsTouched(german(older), german(newer))
  expect(touches('Das dauert drei Tage.', 'Das dauert vier Monate.')).toEqual([])
  expect(touches('Das dauert 3 Tage.', 'Das dauert 4 Tage.')).toEqual([`3: ${number}`, `4: ${number}`])
  expect(touches('Ab 5. März so.', 'Ab 5. Mai so.')).toEqual(['März: a date', 'Mai: a date'])
  expect(touches('Zu `a@b.example` damit.', 'Zu `c@b.example` damit.')).toHaveLength(2)
  expect(touches('Siehe [hier](https://a.example).', 'Siehe [hier](https://b.example).')).toHaveLength(2)
})

test.each([
  ['https://a.example/old', 'https://a.example/new', 1, 0],
  ['https://a.example', 'http://www.a.example/en', 1, 0],
  ['#a', '#b', 1, 0],
  ['https://a.example', 'https://b.example', 0, 2],
  ['mailto:a@a.example', 'mailto:b@a.example', 0, 2],
])('a link from %s to %s is %i to weigh, and %i to leave', (older, newer, weighed, left) => {
  const linked = (href: string) => textOf(`See [the help page](${href}) here.`)
  const found = touched(linked(older), linked(newer))
  expect([found.flatMap(({ links }) => links).length, found.flatMap(({ words }) => words).length]).toEqual([
    weighed,
    left,
  ])
})

test.each([
  ['See [this](https://a.example).', 'See [this](https://b.example).', ['https://a.example', 'https://b.example']],
  ['See [this](https://a.example) now.', 'See this now.', ['https://a.example']],
  [
    '- See [this](https://a.example).\n- See that.\n- Ask us.',
    '- See that.\n- Ask us.\n- See [this](https://b.example).',
    ['https://a.example', 'https://b.example'],
  ],
  [
    'See [this](https://a.example) and [that](https://b.example).',
    'See [this](https://b.example) and [that](https://a.example).',
    ['https://a.example', 'https://b.example'],
  ],
])('from "%s" to "%s" touches the target of a link', (older, newer, targets) => {
  expect(wordsTouched(older, newer).sort()).toEqual(targets.map((target) => `${target}: the target of a link`))
})

test.each([
  ['a synonym', 'We store your data safely.', 'We hold your data safely.'],
  ['another order', 'We ask for your name and your street.', 'We ask for your street and your name.'],
  ['a sign', 'You ask, and we answer.', 'You ask and we answer.'],
  ['emphasis', 'We sell your data.', 'We **sell** your data.'],
  ['the words of a link', 'See [this page](https://a.example).', 'See [that page](https://a.example).'],
  [
    'a word that opens a sentence and is written small in another section',
    'Ask us your questions.\n\n## Contact\n\nWrite to us with them.',
    'Ask us your questions.\n\n## Contact\n\nQuestions? Write to us with them.',
  ],
  ['another word that opens a sentence', 'When you order, we ask.', 'Whenever you order, we ask.'],
  ['another request that opens a sentence', 'Ask us about it.', 'Write to us about it.'],
  [
    'a word that opens a sentence and stands elsewhere too',
    'Data is kept. We keep data.',
    'Our data is kept. We keep data.',
  ],
  ['a curly apostrophe', "We don't keep it for long.", 'We don’t keep it for long.'],
  ['a short form', 'We do not keep it for long.', 'We don’t keep it for long.'],
  ['bold on a protected word', 'We never keep it for 30 days.', 'We **never** keep it for **30 days**.'],
  ['a comma after a number', 'In 2025, we kept it here.', 'In 2025 we kept it here.'],
  ['a word of thanks', 'We read all that you write.', 'We read all that you write. Thank you.'],
  ['a name that stands elsewhere', 'Under the GDPR you have rights.', 'You have rights under the GDPR.'],
  ['capitals', 'Ask our Data Protection Officer here.', 'Ask our data protection officer here.'],
  ['a letter that was missing', 'We wil keep it for long.', 'We wll keep it for long.'],
  ['a paragraph that became a list', 'We keep names, and 30 towns.', '- We keep names\n- and 30 towns.'],
  ['a paragraph that was divided', 'We keep names. We keep towns.', 'We keep names.\n\nWe keep towns.'],
  ['items in another order', '- names for 30 days\n- towns', '- towns\n- names for 30 days'],
  ['typography', `Kept for "30 days" -- we don't sell`, 'Kept for “30\u00A0days” – we don’t sell'],
  ['a word next to a number', 'We keep it for about 30 days.', 'We keep it for some 30 days.'],
])('%s is editorial', (_, older, newer) => {
  expect(wordsTouched(older, newer)).toEqual([])
})

test.each([
  ['comes', '## A\n\nx', '## A\n\nx\n\n## Mail\n\nWe write.', 'Mail: a section that was added'],
  ['goes', '## A\n\nx\n\n## Mail\n\nWe write.', '## A\n\nx', 'Mail: a section that was removed'],
  ['moves', '## A\n\nx\n\n## B\n\ny', '## A\n\nx\n\n### B\n\ny', 'B: a section that was moved'],
  [
    'loses a statement to another',
    '## A\n\nWe keep it for a year.\n\nx\n\n## B\n\ny',
    '## A\n\nx\n\n## B\n\ny\n\nWe keep it for a year.',
    'We keep it for a year.: a statement that was moved to another section',
  ],
])('a section that %s is no editorial change', (_, older, newer, found) => {
  expect(wordsTouched(older, newer)).toEqual([found])
})

test('a heading may be put otherwise', () => {
  expect(wordsTouched('## Storage\n\nx', '## Keeping data [#storage]\n\nx')).toEqual([])
  expect(wordsTouched('## Data Retention\n\nx', '## Data retention\n\nx')).toEqual([])
})

test('the section is named, also one that went, and a title counts', () => {
  const older = textOf('## Kept for 30 days\n\nx\n\n## Our data\n\nWe never sell it.')
  const newer = textOf('## Kept for 60 days [#kept-for-30-days]\n\nx')
  expect(touched(older, newer).map(({ anchor, title, words }) => [anchor, title, words.length])).toEqual([
    ['kept-for-30-days', 'Kept for 60 days', 2],
    ['our-data', 'Our data', 1],
  ])
})

test('the number that a section has of its own counts', () => {
  const text = (heading: string) => textOf(`## ${heading}\n\nx`, 'Acme.', '---\nnumbers: own\n---\n\n')
  expect(touched(text('Article 3 – Data'), text('Article 5 – Data'))[0]?.words).toEqual([
    { text: 'Article 3', what: number },
    { text: 'Article 5', what: number },
  ])
  expect(touched(text('Article 3 – Data'), text('Article 3: Data'))).toEqual([])
})

test('the short version, list items and cells count', () => {
  const change = (older: string, newer: string) => touched(textOf('x', older), textOf('x', newer))
  expect(change('We keep it 30 days.', 'We keep it 60 days.')[0]?.title).toBe('In short')
  expect(wordsTouched('- kept for 30 days\n- sold', '- kept for 60 days\n- sold')).toHaveLength(2)
  const table = (days: number) => `| What | Long |\n| --- | --- |\n| Name | ${days} days |`
  expect(wordsTouched(table(30), table(60))).toHaveLength(2)
})

test('a section with many items is read before the test times out', () => {
  const items = Array.from({ length: 1000 }, (_, index) => `- ${'we keep all of your names '.repeat(4)}${index}`)
  const [older, newer] = [textOf(items.join('\n')), textOf(items.join('\n').replace(' 7', ' 8'))]
  expect(touched(older, newer)).toHaveLength(1)
})
