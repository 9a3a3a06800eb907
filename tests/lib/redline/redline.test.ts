import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksToHtml, headingToHtml, redlineToHtml } from '../../../lib/redline/html'
import { headingRuns, sectionLabel } from '../../../lib/redline/label'
import { isSame, isUntouched, redline } from '../../../lib/redline/redline'
import { sumUp } from '../../../lib/redline/sum'
import { newerText } from '../../../lib/redline/words'
import { allSections } from '../../../lib/text/text'
import { partsOf, sideOf, textOf, texts } from './texts'

function marks(older: string, newer: string): string {
  return blocksToHtml(redline(textOf(older), textOf(newer)).opening)
}

function sections(older: string, newer: string): string[] {
  return allSections(redline(textOf(older), textOf(newer)).sections).map((section) => {
    return `${section.anchor}: ${sectionLabel(section)}${section.heir ? `, see ${section.heir.anchor}` : ''}`
  })
}

test('taking out what was added leaves the older text, taking out what was removed the newer', () => {
  fc.assert(
    fc.property(texts, texts, (older, newer) => {
      const compared = redline(older, newer)
      expect(sideOf(compared, 'older')).toEqual(partsOf(older))
      expect(sideOf(compared, 'newer')).toEqual(partsOf(newer))
    }),
    { numRuns: 25 },
  )
})

test('a text is untouched beside itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const compared = redline(text, text)
      expect(compared.sections.filter((section) => !isUntouched(section))).toEqual([])
      expect(redlineToHtml(compared)).toBe('')
      expect(isSame(compared)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('a section of a title that others have too goes on in its place when one comes between', () => {
  const part = (title: string, anchor: string) => `## ${title}\n\nx\n\n### More [#${anchor}]\n\nOf ${title}.\n\n`
  const older = textOf(part('Search', 'more') + part('Ads', 'more-1'))
  const newer = textOf(part('Search', 'more') + part('Mail', 'more-1') + part('Ads', 'more-2'))
  expect(sumUp(redline(older, newer))).toBe('2 sections added, 2 renumbered, 5 words in, 0 out')
  expect(sumUp(redline(newer, older))).toBe('2 sections removed, 2 renumbered, 0 words in, 5 out')
})

test('a link leads to the same section under another of its anchors', () => {
  const text = (link: string, heading: string) =>
    textOf(`See [it](#${link}).\n\n## ${heading}\n\nWe keep what you tell us.\n`)
  expect(isSame(redline(text('data', 'Data'), text('données', 'Data [#données, was #data]')))).toBe(true)
  expect(isSame(redline(text('old', 'Data [was #old]'), text('data', 'Data')))).toBe(true)
  expect(isSame(redline(text('data', 'Data'), text('old', 'Data [was #old]')))).toBe(true)
  expect(isSame(redline(text('data', 'Data'), text('top', 'Data')))).toBe(false)
})

test.each([
  ['other signs', 'We "keep" it.', 'We “keep” it.'],
  [
    'sections in another order',
    '## Data\n\nWe keep it.\n\n## Rights\n\nAsk.\n',
    '## Rights\n\nAsk.\n\n## Data\n\nWe keep it.\n',
  ],
  ['another number', '## 1. Data\n\nWe keep it.\n', '## 2. Data\n\nWe keep it.\n'],
  ['a list in a quotation', '- We keep it.\n- We use it.\n', '> - We keep it.\n> - We use it.\n'],
])('a text with %s is not the same', (_, older, newer) => {
  expect(isSame(redline(textOf(older), textOf(newer)))).toBe(false)
})

test.each([
  [
    'a word',
    'We keep it for 30 days.',
    'We keep it for 60 days.',
    '<p>We keep it for <del>30</del><ins> 60</ins> days.</p>',
  ],
  ['a word more', 'We keep it.', 'We never keep it.', '<p>We <ins>never </ins>keep it.</p>'],
  [
    'words between commas',
    'We test and use it.',
    'We test, train, and use it.',
    '<p>We test<ins>, train,</ins> and use it.</p>',
  ],
  [
    'what went between commas, beside another change',
    'We keep it here, however, if you ask us now for it.',
    'We keep it here if you ask us later for it.',
    '<p>We keep it here<del>, however,</del> if you ask us <del>now</del><ins> later</ins> for it.</p>',
  ],
  [
    'the head of a column that stands over another now',
    '| | What |\n| --- | --- |\n| Ask | what we have of yours |\n| Go | whenever you like |',
    '| What | |\n| --- | --- |\n| Ask | what we have of yours |\n| Leave | whenever you like |',
    '<table><thead><tr><th><ins>What</ins></th><th><del>What</del></th></tr></thead><tbody><tr><td>Ask</td><td>what we have of yours</td></tr><tr><td><del>Go</del><ins> Leave</ins></td><td>whenever you like</td></tr></tbody></table>',
  ],
  [
    'what begins a cell that was rewritten',
    '| A | B |\n| --- | --- |\n| x | Be told of what we have of yours, and of how we use it. |',
    '| A | B |\n| --- | --- |\n| x | Be told |',
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>x</td><td>Be told<del> of what we have of yours, and of how we use it.</del></td></tr></tbody></table>',
  ],
  [
    'a sentence with words of the one after it',
    'If you have questions, ask us at any time, as often as you like, by post or on the phone.',
    'We have to know who you are. If we cannot, you have to show us. If you have questions, ask us at any time, as often as you like, by post or on the phone.',
    '<p><ins>We have to know who you are. If we cannot, you have to show us. </ins>If you have questions, ask us at any time, as often as you like, by post or on the phone.</p>',
  ],
  ['a sign', 'You can ask, and go.', 'You can ask and go.', '<p>You can ask<del>,</del> and go.</p>'],
  [
    'words with little between them, as one phrase',
    'Write to our office in Berlin or to our friends at home.',
    'Write to our shops of Paris or to our friends at home.',
    '<p>Write to our <del>office in Berlin</del><ins> shops of Paris</ins> or to our friends at home.</p>',
  ],
  [
    'where a link leads',
    'See [the list](https://a.example) of them.',
    'See [the list](https://b.example) of them.',
    '<p>See <a href="https://b.example">the list</a><small> (address changed from https://a.example to https://b.example)</small> of them.</p>',
  ],
  [
    'a word of a link',
    'See [the long list](https://a.example) of them.',
    'See [the short list](https://a.example) of them.',
    '<p>See <a href="https://a.example">the <del>long</del><ins> short</ins> list</a> of them.</p>',
  ],
  [
    'emphasis',
    'We never sell it.',
    'We **never** sell it.',
    '<p>We <strong><span class="type">never</span></strong> sell it.</p>',
  ],
  [
    'a list in a cell',
    '| A | B |\n| --- | --- |\n| For:<br />- one<br />- two | a day |\n| x | Four plain words here |',
    '| A | B |\n| --- | --- |\n| For:<br />- one<br />- two<br />- three | a day |\n| x | Four plain words here<br />- one |',
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>For:<ul><li>one</li><li>two</li><li><ins>three</ins></li></ul></td><td>a day</td></tr><tr><td>x</td><td>Four plain words here<ul><li><ins>one</ins></li></ul></td></tr></tbody></table>',
  ],
  [
    'the name of a row',
    '| | |\n| --- | --- |\n| Keep | a day |',
    '| | |\n| --- | --- |\n| Store | a day |',
    '<table><tbody><tr><th scope="row"><del>Keep</del><ins> Store</ins></th><td>a day</td></tr></tbody></table>',
  ],
  [
    'a line break',
    'One\\\ntwo three four.',
    'One two three four.',
    '<p>One<del><br></del><ins class="type"> </ins>two three four.</p>',
  ],
  [
    'a paragraph that is more than half rewritten',
    'We store your name for ten years.',
    'Names are deleted after an hour.',
    '<p><del>We store your name for ten years.</del></p><p><ins>Names are deleted after an hour.</ins></p>',
  ],
  [
    'a paragraph between two others',
    'We ask for your name.\n\nWe ask for nothing else.',
    'We ask for your name.\n\nYou may refuse.\n\nWe ask for nothing else.',
    '<p>We ask for your name.</p><p><ins>You may refuse.</ins></p><p>We ask for nothing else.</p>',
  ],
  ['what is written as a tag', 'A \\<b> B.', 'A \\<i> B.', '<p>A &#x3C;<del>b</del><ins> i</ins>> B.</p>'],
])('%s is marked', (_, older, newer, html) => {
  expect(marks(older, newer)).toBe(html)
})

/** Marks of the ends of blocks and moves, as readers hear them. */
function heard(older: string, newer: string): string {
  const html = marks(older, newer).replaceAll(/<span role="img" aria-label="([^"]*)"[^>]*>¶<\/span>/g, '¶ $1')
  return html.replaceAll(/<(ins|del) class="(type|moved)">/g, '<$1 $2>')
}

const [keep, share, ask] = ['We keep it for a year.', 'We share it with nobody.', 'You may ask us to delete it.']
const table = (...rows: string[]) => rows.toSpliced(1, 0, '| --- | --- | --- |').join('\n')

test.each([
  [
    'a paragraph that became two',
    `${keep} ${share} ${ask}`,
    `${keep} ${share}\n\n${ask}`,
    `<p>${keep} ${share}<del type> </del><ins>¶ new paragraph</ins></p><p>${ask}</p>`,
  ],
  [
    'a list that is quoted',
    `- ${keep}`,
    `> - ${keep}`,
    `<blockquote><ul><li><ins>¶ now a quotation</ins>${keep}</li></ul></blockquote>`,
  ],
  [
    'a paragraph that became a list',
    `${keep} ${share} ${ask}`,
    `- ${keep}\n- ${share}\n- ${ask}`,
    `<ul><li><ins>¶ now a list item</ins>${keep}<del type> </del><ins>¶ new list item</ins></li><li>${share}<del type> </del><ins>¶ new list item</ins></li><li>${ask}</li></ul>`,
  ],
  [
    'a list that became a paragraph',
    `1. ${keep}\n2. ${share}`,
    `${keep} ${share}`,
    `<p><ins>¶ now a paragraph</ins>${keep}<del>¶ joined with the numbered item after it</del><ins type> </ins>${share}</p>`,
  ],
  [
    'an item that was divided, with a word of it changed',
    `- ${keep} ${share}\n- ${ask}`,
    `- ${keep}\n- We share it with everybody.\n- ${ask}`,
    `<ul><li>${keep}<del type> </del><ins>¶ new list item</ins></li><li>We share it with <del>nobody</del><ins> everybody</ins>.</li><li>${ask}</li></ul>`,
  ],
  [
    'an item that got a list of its own',
    '- We keep names\n- We keep towns',
    '- We keep names\n  - first\n- We keep towns',
    '<ul><li>We keep names<ul><li><ins>first</ins></li></ul></li><li>We keep towns</li></ul>',
  ],
  [
    'a sentence that moved within its paragraph',
    `${keep} ${share} ${ask}`,
    `${ask} ${keep} ${share}`,
    `<p><ins moved>${ask} </ins><small> (moved from below)</small>${keep} ${share}<del moved> ${ask}</del><small> (moved up)</small></p>`,
  ],
  [
    'a sentence that goes before one that begins as it does',
    'We ask you. We go.',
    'We go.',
    '<p><del>We ask you. </del>We go.</p>',
  ],
  [
    'a sentence that comes between two that begin as it does',
    'We ask you. We go.',
    'We ask you. We tell you. We go.',
    '<p>We ask you. <ins>We tell you. </ins>We go.</p>',
  ],
  [
    'a column between others',
    table('| What | Long | Who |', '| Name | a day | us |', '| Town | a year | all |'),
    '| What | Why | Long | Who |\n| --- | --- | --- | --- |\n| Name | Mail | a day | us |\n| Town | Post | two years | all |',
    '<table><thead><tr><th>What</th><th><ins>Why</ins></th><th>Long</th><th>Who</th></tr></thead><tbody><tr><td>Name</td><td><ins>Mail</ins></td><td>a day</td><td>us</td></tr><tr><td>Town</td><td><ins>Post</ins></td><td><del>a year</del><ins> two years</ins></td><td>all</td></tr></tbody></table>',
  ],
  [
    'a column that went beside a row that came',
    table('| What | Why | Long |', '| Name | Mail | a day |'),
    '| What | Long |\n| --- | --- |\n| Street | ever |\n| Name | a day |',
    '<table><thead><tr><th>What</th><th><del>Why</del></th><th>Long</th></tr></thead><tbody><tr><td><ins>Street</ins></td><td></td><td><ins>ever</ins></td></tr><tr><td>Name</td><td><del>Mail</del></td><td>a day</td></tr></tbody></table>',
  ],
  [
    'a row that changed in all but its first cell',
    table('| What | Why | Long |', '| Name | Mail | a day |', '| Town | Post | a year |'),
    table('| What | Why | Long |', '| Name | Letters | ever |', '| Town | Post | a year |'),
    '<table><thead><tr><th>What</th><th>Why</th><th>Long</th></tr></thead><tbody><tr><td>Name</td><td><del>Mail</del><ins> Letters</ins></td><td><del>a day</del><ins> ever</ins></td></tr><tr><td>Town</td><td>Post</td><td>a year</td></tr></tbody></table>',
  ],
  [
    'a row that moved',
    '| What | Long |\n| --- | --- |\n| Name | a day |\n| Town | a year |',
    '| What | Long |\n| --- | --- |\n| Town | a year |\n| Name | a day |',
    '<table><thead><tr><th>What</th><th>Long</th></tr></thead><tbody><tr><td><del moved>Name</del><small> (moved down)</small></td><td><del moved>a day</del></td></tr><tr><td>Town</td><td>a year</td></tr><tr><td><ins moved>Name</ins><small> (moved from above)</small></td><td><ins moved>a day</ins></td></tr></tbody></table>',
  ],
  [
    'words that moved to another cell of their row',
    '| | A | B |\n| --- | --- | --- |\n| x | all that you tell us | y |\n| z | z | z |',
    '| | A | B |\n| --- | --- | --- |\n| x | y | all that you tell us |\n| z | z | z |',
    '<table><thead><tr><th></th><th>A</th><th>B</th></tr></thead><tbody><tr><td>x</td><td><del moved>all that you tell us</del><small> (moved right)</small><ins>y</ins></td><td><del>y</del><ins moved> all that you tell us</ins><small> (moved from the left)</small></td></tr><tr><td>z</td><td>z</td><td>z</td></tr></tbody></table>',
  ],
  [
    'a column that moved',
    table('| What | Why | Long |', '| Name | Mail | a day |'),
    table('| What | Long | Why |', '| Name | a day | Mail |'),
    '<table><thead><tr><th>What</th><th><del moved>Why</del><small> (moved right)</small></th><th>Long</th><th><ins moved>Why</ins><small> (moved from the left)</small></th></tr></thead><tbody><tr><td>Name</td><td><del moved>Mail</del></td><td>a day</td><td><ins moved>Mail</ins></td></tr></tbody></table>',
  ],
  [
    'an item of an inner list that left it',
    '- We keep names:\n  - first\n- We keep towns',
    '- We keep names:\n- first\n- We keep towns',
    '<ul><li>We keep names:</li><li><ins>¶ now a list item</ins>first</li><li>We keep towns</li></ul>',
  ],
  [
    'an item that moved with its inner list',
    '- names\n  - first\n- towns\n- streets',
    '- towns\n- streets\n- names\n  - first',
    '<ul><li><del moved>names</del><small> (moved down)</small><ul><li><del moved>first</del><small> (moved down)</small></li></ul></li><li>towns</li><li>streets</li><li><ins moved>names</ins><small> (moved from above)</small><ul><li><ins moved>first</ins><small> (moved from above)</small></li></ul></li></ul>',
  ],
  [
    'an item that moved and of which words changed',
    '- the pages that you open\n- your name\n- your messages to us',
    '- your name\n- your messages to us\n- all the pages that you open',
    '<ul><li><del moved>the pages that you open</del><small> (moved down)</small></li><li>your name</li><li>your messages to us</li><li><ins>all </ins><ins moved>the pages that you open</ins><small> (moved from above)</small></li></ul>',
  ],
  [
    'typography',
    `We don't say "data" -- ever... for 30 days`,
    'We don’t say “data” – ever… for 30\u00A0days',
    `<p>We <del type>don't</del><ins type>don’t</ins> say <del type>"</del><ins type>“</ins>data<del type>"</del><ins type>”</ins> <del type>--</del><ins type>–</ins> ever<del type>...</del><ins type>…</ins> for 30<del type> </del><ins type>\u00A0</ins>days</p>`,
  ],
  [
    'where a link leads in which a word changed',
    'See [the long list](https://a.example) of **them**.',
    'See [the short list](https://b.example) of **them**.',
    '<p>See <a href="https://b.example">the </a><a href="https://a.example" class="gone"><del>long</del></a><a href="https://b.example"><ins> short</ins> list</a><small> (address changed from https://a.example to https://b.example)</small> of <strong>them</strong>.</p>',
  ],
  [
    'words that are no link any more before new ones that are',
    'See [the list](https://a.example) of them.',
    'See the list for [towns](https://a.example) of them.',
    '<p>See the list<small> (no longer a link to https://a.example)</small> <ins>for </ins><a href="https://a.example"><ins>towns</ins></a><ins type> </ins>of them.</p>',
  ],
  [
    'words that became a link in which a word changed',
    'See the long list.',
    'See [the short list](https://a.example).',
    '<p>See <a href="https://a.example">the </a><del>long</del><a href="https://a.example"><ins> short</ins> list</a><small> (now a link to https://a.example)</small>.</p>',
  ],
  [
    'the number of an item',
    '5. November is the day.',
    '6. November is the day.',
    '<ol><li class="renumbered" value="6"><del>5. </del><ins>6. </ins>November is the day.</li></ol>',
  ],
  [
    'an item that went, and the numbers after it',
    '1. names\n2. towns\n3. streets',
    '1. names\n2. streets',
    '<ol><li>names</li><li><del>towns</del></li><li class="renumbered" value="2"><del>3. </del><ins>2. </ins>streets</li></ol>',
  ],
])('%s is shown as such', (_, older, newer, html) => {
  expect(heard(older, newer)).toBe(html)
})

test.each([
  [
    'a paragraph',
    `${keep} ${share}`,
    `${keep} ${share}`,
    [`<del moved>${keep} ${share}</del>`, `<ins moved>${keep} ${share}</ins>`],
  ],
  [
    'a sentence of which a word changed',
    'We keep your name and your street in our office.',
    'We keep your name and your town in our office.',
    [
      '<del moved>We keep your name and your </del><del>street</del><del moved> in our office.</del>',
      '<ins moved>We keep your name and your </ins><ins>town</ins><ins moved> in our office.</ins>',
    ],
  ],
  [
    'a sentence of which a link leads elsewhere',
    'You will find more in [our list](https://a.example) of what we keep.',
    'You will find more in [our list](https://b.example) of what we keep.',
    [
      '<del moved>You will find more in </del><a href="https://a.example" class="gone"><del>our list</del></a><del moved> of what we keep.</del>',
      '<ins moved>You will find more in </ins><a href="https://b.example"><ins>our list</ins></a><ins moved> of what we keep.</ins>',
    ],
  ],
])('%s that moved to another section names the sections', (_, before, after, [gone, come]) => {
  const written = (one: string, two: string) => textOf(`## A\n\nFirst.${one}\n\n## B\n\nSecond.${two}`)
  const { sections } = redline(written(`\n\n${before}`, ''), written('', `\n\n${after}`))
  expect(sections.map(({ blocks }) => blocksToHtml(blocks).replaceAll(/ class="moved"/g, ' moved'))).toEqual([
    `<p>First.</p><p>${gone}<small> (moved to <a href="#b">section 2</a>)</small></p>`,
    `<p>Second.</p><p>${come}<small> (moved from <a href="#a">section 1</a>)</small></p>`,
  ])
})

test.each([
  ['text below a heading', '## A\n\nOne.', '## A\n\nTwo.', ['a: changed']],
  ['a space and emphasis', '## A\n\nOne two.', '## A\n\nOne\u00A0**two.**', ['a: only typography changed']],
  ['a renamed heading that keeps its anchor', '## A\n\nOne.', '## Letters [#a]\n\nOne.', ['a: renamed']],
  ['a renamed heading with a former anchor', '## A\n\nOne.', '## B [was #a]\n\nOne.', ['b: renamed']],
  ['a heading renamed twice', '## B [was #a]\n\nOne.', '## C [was #a]\n\nTwo.', ['c: renamed and changed']],
  [
    'a section whose links lead to a new one that says something else',
    '## A\n\nWe keep letters for ten years.',
    '## Banks [was #a]\n\nPayments pass through two of them.',
    ['a: removed, see banks', 'banks: added'],
  ],
  ['a section that came', '## A\n\nOne.', '## A\n\nOne.\n\n## B\n\nTwo.', ['a: unchanged', 'b: added']],
  ['a section that went', '## A\n\nOne.\n\n## B\n\nTwo.', '## A\n\nOne.', ['a: unchanged', 'b: removed']],
  [
    'a first section that went',
    '## A\n\nOne.\n\n## B\n\nTwo.',
    '## B\n\nTwo.',
    ['a: removed', 'b: unchanged, was section 2'],
  ],
  [
    'a section that was renamed, changed and moved down',
    '## A\n\n1.\n\n## B\n\n2.\n\n## C\n\n3.',
    '## B\n\n2.\n\n## C\n\n3.\n\n## New [#a]\n\n4.',
    ['b: unchanged, was section 2', 'c: unchanged, was section 3', 'a: renamed, changed and moved, was section 1'],
  ],
  [
    'a section that moved below another',
    '## A\n\n1.\n\n## B\n\n2.',
    '## A\n\n1.\n\n### B\n\n2.',
    ['a: unchanged', 'b: moved, was section 2'],
  ],
  [
    'two sections that became one',
    '## A\n\nOne.\n\n## B\n\nTwo.',
    '## Both [#a, was #b]\n\nOne. Two.',
    ['a: renamed and changed', 'b: removed, see a'],
  ],
  [
    'a section that went with those below it, but for one',
    '## A\n\n1.\n\n### A1\n\n2.\n\n### A2\n\n3.\n\n## B\n\n4.',
    '## B\n\n4.\n\n### A2\n\n3.',
    ['a: removed', 'a1: removed', 'b: unchanged, was section 2', 'a2: moved, was section 1.2'],
  ],
])('%s is told', (_, older, newer, changes) => {
  expect(sections(older, newer)).toEqual(changes)
})

test('a renamed heading shows both titles', () => {
  const [older, newer] = [textOf('## Data we keep\n\nx'), textOf('## Data we store [was #data-we-keep]\n\nx')]
  expect(redline(older, newer).sections.map(headingToHtml)).toEqual(['1. Data we <del>keep</del><ins> store</ins>'])
})

test('a redline in short has the parts that changed, each below its title', () => {
  const older = textOf('## A\n\nOne.\n\n## B\n\nTwo.', 'Short.')
  const newer = textOf('## A\n\nOne.\n\n## B\n\nThree.', 'Long.')
  expect(redlineToHtml(redline(older, newer))).toBe(
    '<p><del>Short.</del></p><p><ins>Long.</ins></p><h3>2. B (changed)</h3><p><del>Two.</del></p><p><ins>Three.</ins></p>',
  )
})

test('a letter of an item is a word, and items show no other mark', () => {
  expect(marks('(a) our bank,\n(b) our host.', '(a) our bank,\n(c) our host.')).toMatch(
    /^<ul class="marked"><li>\(a\) our bank,<\/li><li>\(<del>b<\/del><ins> ?c<\/ins>\) our host/,
  )
})

test('lists in lists in lists are compared in time', () => {
  const nested = (word: string) =>
    Array.from({ length: 16 }, (_, depth) => `${'  '.repeat(depth)}- ${word} ${depth}`).join('\n')
  expect(marks(nested('one'), nested('two')).match(/<ins>/g)?.length).toBeGreaterThan(0)
})

test('more than a thousand items that all changed are shown, before and after', () => {
  const items = (word: string) => Array.from({ length: 1100 }, (_, index) => `- ${word} ${index} of many`).join('\n')
  const html = marks(items('alpha'), items('beta'))
  expect(html.match(/<del>/g)).toHaveLength(1100)
  expect(html.match(/<ins>/g)).toHaveLength(1100)
})

test.each([
  [
    '当社は名前を30日保存します。',
    '当社は名前を14日保存します。',
    '当社は名前を<del>30</del><ins> 14</ins>日保存します。',
  ],
  ['เราเก็บชื่อของคุณไว้', 'เราเก็บที่อยู่ของคุณไว้', 'เราเก็บ<del>ชื่อ</del><ins> ที่อยู่</ins>ของคุณไว้'],
  ['نحتفظ باسمك عامًا.', 'نحتفظ باسمك شهرًا.', 'نحتفظ باسمك <del>عامًا</del><ins> شهرًا</ins>.'],
])('words of a script without spaces, or from right to left, are compared one by one: %s', (older, newer, html) => {
  expect(marks(older, newer)).toBe(`<p>${html}</p>`)
})

test('a Japanese sentence that moved within its paragraph is found as one', () => {
  const [one, two] = [
    '当社はお客様の名前を三十日間だけ保存します。',
    '広告のためにお客様の情報を利用することはありません。',
  ]
  expect(marks(one + two, two + one)).toContain('class="moved"')
})

test('a section with numbers of its own says its former number, without a word of its title', () => {
  const text = (body: string) => textOf(body, 'Acme.', '---\nnumbers: own\n---\n\n')
  const { sections: all } = redline(text('## § 2 Zweck\n\nx'), text('## § 1 Neu\n\ny\n\n## § 3 Zweck\n\nx'))
  expect(all.map((section) => [newerText(headingRuns(section)), sectionLabel(section)])).toEqual([
    ['§ 1 Neu', 'added'],
    ['§ 3 Zweck', 'unchanged, was § 2'],
  ])
})
