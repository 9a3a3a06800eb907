import { expect, test } from 'vitest'
import { dropNumbers, repairSource } from '../../../lib/writing/repair'

test.each([
  ['a<br>b<BR/>c</br>', 'a<br />b<br />c'],
  ['a\n<br />\nb\n\n<br>\n\nc', 'a <br />\nb\n\n\nc'],
  ['`<br>` and \\<br>', '`<br>` and \\<br>'],
  ['One ` here<br>\n\nand ` there', 'One ` here<br />\n\nand ` there'],
  ['| For: <ul><li>one</li><li><b>two</b></li></ul> ever |', '| For: <br />- one<br />- **two**<br /> ever |'],
  ['| <ol><li>one</li><li>two</li></ol> | b |', '| 1. one<br />2. two | b |'],
  ['We keep:\n<ul>\n <li>one\n <li>two</ul>', 'We keep:\n- one\n- two'],
  ['We keep:\n\n<ul>\n <li>one</li>\n <li>two<br>2</li>\n</ul>', 'We keep:\n\n- one\n- two<br />2'],
  ['<ol><li><i>one</i></li></ol>\nthen', '1. *one*\n\n\nthen'],
  ['<ul><li>one<ul><li>two</li></ul></li></ul>', '- one\n  - two'],
  [
    '| <ul><li>one<table><tr><td>x</td></tr></table></li></ul> |',
    '| <ul><li>one<table><tr><td>x</td></tr></table></li></ul> |',
  ],
  ['| <ul><li>one<ul><li>two</li></ul></li></ul> |', '| <ul><li>one<ul><li>two</li></ul></li></ul> |'],
  ['<ul>stray<li>one</li></ul>', '<ul>stray<li>one</li></ul>'],
  ['<ul><li>&lt;b&gt; {x} _a_ 1 &amp; 2 *</li></ul>', '- \\<b> \\{x} \\_a\\_ 1 & 2 \\*'],
  ['A <b>bold </b>and <em>so</em> <a href="/x/" class="y">*us*</a>', 'A **bold** and *so* [*us*](/x/)'],
  ['<a href="https://a.example/b (c)">us</a><b></b>', '[us](<https://a.example/b (c)>)'],
  ['<b>One\n\nand two</b> <a id="x"></a> <sup>1</sup>', '<b>One\n\nand two</b> <a id="x"></a> <sup>1</sup>'],
  ['<h2 id="data">Our <b>data</b></h2>', '\n## Our **data** [#data]\n'],
  ['a\n<p>b</p>\n<div class="c">d</div>', 'a\n\n\nb\n\n\n\n\nd\n\n'],
  ['| <p>a</p> | b |', '| <p>a</p> | b |'],
  [
    '<https://a.example/b>, <https://a.example/c.> <me@a.example>.',
    'https://a.example/b, [https://a.example/c.](https://a.example/c.) me@a.example.',
  ],
  ['<!-- <b>x</b> --> `<b>y</b>` \\<b>', '<!-- <b>x</b> --> `<b>y</b>` \\<b>'],
  [
    '<table border="1">\n<thead><tr><th>A</th><th>B | C</th></tr></thead>\n<tr><td><p>1</p><p>2</p></td><td><a href="https://a.example" class="b">us</a></td></tr>\n</table>',
    '| A | B \\| C |\n| --- | --- |\n| 1<br />2 | [us](https://a.example) |',
  ],
  ['<table><tr><td>Who</td><td>Acme</td></tr></table>', '| | |\n| --- | --- |\n| Who | Acme |'],
  ['<table><tr><td colspan="2">a</td></tr></table>', '<table><tr><td colspan="2">a</td></tr></table>'],
  ['<table><tr><td><sup>a</sup></td></tr></table>', '<table><tr><td><sup>a</sup></td></tr></table>'],
  ['<table>lost<tr><td>a</td></tr></table>', '<table>lost<tr><td>a</td></tr></table>'],
])('the HTML of %j is Markdown, where that takes no person', (source, repaired) => {
  expect(repairSource(source)).toBe(repaired)
})

test.each([
  ['We keep\u2028your name', 'We keep<br />your name'],
  ['---\ntitle: A\u2028B\n---\n\n## One\u2028two', '---\ntitle: A B\n---\n\n## One two'],
  ['One\u2029\ntwo', 'One\ntwo'],
  ['na\u200Bme, \uFEFFus and Da\u00ADta', 'name, us and Data'],
  ['Call \u202A+1 555\u202C\u200E.', 'Call +1 555.'],
  ['Call \u202E321\u202C.', 'Call \u202E321\u202C.'],
  ['اتصل \u200E+1 555', 'اتصل \u200E+1 555'],
  ['Daten\u00ADschutz', 'Daten\u00ADschutz'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['##\u00A0Data\n\n-\u00A0one\n1.\u00A0two\n> *\u202Fthree', '## Data\n\n- one\n1. two\n> * three'],
  ['30\u00A0days', '30\u00A0days'],
])('the characters of %j are cleaned', (source, repaired) => {
  expect(repairSource(source)).toBe(repaired)
})

test('numbers that are those of the page are taken away', () => {
  expect(dropNumbers('# A\n\n## Preamble\n\n1. x\n\n## 2. Data [#data]\n\n### 2.1 From you\n\n## 3) Rights\n')).toBe(
    '# A\n\n## Preamble\n\n1. x\n\n## 2. Data [#data]\n\n### 2.1 From you\n\n## 3) Rights\n',
  )
  expect(dropNumbers('## Preamble\n\n1. x\n\n## 2. Data [#data]\n\n### 2.1  From you\n\n## 3) Rights\n')).toBe(
    '## Preamble\n\n1. x\n\n## Data [#data]\n\n### From you\n\n## Rights\n',
  )
})

test.each([
  '## 1. Data\n\nx\n\n## 3. Rights\n\nx\n',
  '## Article 1 – Data\n\nx\n',
  '## 3\\. Data\n\nx\n',
  '---\nnumbers: own\n---\n\n## 1. Data\n\nx\n',
  '## 30 days\n\nx\n',
])('any others are left as they are: %j', (source) => {
  expect(dropNumbers(source)).toBe(source)
})
