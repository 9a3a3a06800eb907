import { expect, test } from 'vitest'
import { cleanPaste } from '../../../../components/desk/text/paste'
import { pasted } from './pasted'

/** An item as Word writes it, which breaks the lines of a style anywhere. */
const word = (level: number, sign: string, text: string, font = 'Calibri') =>
  `<p class=MsoListParagraph style='margin-left:${36 * level}pt;mso-list:l0\nlevel${level} lfo1'><![if !supportLists]><span style='font-family:${font}'><span style='mso-list:\nIgnore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

/** A comment as Word writes it behind the text. */
const comment = (words: string) =>
  `<div style='mso-element:comment'><div class=msocomtxt><span style='mso-comment-author:"A L"'><p class=MsoCommentText><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<a href="#_msoanchor_1" class=msocomoff>[AL1]</a></span></span>${words}<o:p></o:p></p></span></div></div>`

/** An item as Word for the web writes it. */
const web = (level: number, list: string, number: number, text: string) =>
  `<div class="ListContainerWrapper SCXW1"><${list}><li data-aria-posinset="${number}" data-aria-level="${level}" role="listitem"><p class="Paragraph"><span class="TextRun">${text}</span><span class="EOP"> </span></p></li></${list.slice(0, 2)}></div>`

test.each([
  [
    'lists of Word for the web',
    web(1, 'ol', 1, 'One') +
      web(2, 'ol style="list-style-type:lower-alpha"', 1, 'Two') +
      web(2, 'ol style="list-style-type:lower-alpha"', 2, 'Three') +
      web(3, 'ul', 1, 'Four') +
      web(1, 'ol', 2, 'Five'),
    '1. One\n   - a. Two\n   - b. Three\n     - Four\n2. Five\n',
  ],
  [
    'headings within bold words',
    '<div><strong><span><h1>One</h1></span></strong></div><div>x</div><div><b><em><h2>Two</h2></em></b></div>',
    '## One\n\nx\n\n### Two\n',
  ],
  ['marks that a page draws around words', '<p>We say <q>yes <b>now</b></q>.</p>', 'We say "yes **now**".\n'],
  [
    'headings of Word for the web',
    '<div><p role="heading" aria-level="1">One</p></div><div><p>x</p></div><div><p role="heading" aria-level="2">Two</p></div>',
    '## One\n\nx\n\n### Two\n',
  ],
  [
    'lists of Word',
    word(1, '·', 'One') +
      word(1, '·', '<b>Two</b>') +
      word(2, 'o', 'Three') +
      word(2, 'o', 'Four') +
      word(1, '·', 'Five'),
    '- One\n- **Two**\n  - Three\n  - Four\n- Five\n',
  ],
  [
    'numbers of Word',
    word(1, '3.', 'One') + word(1, '4.', 'Two') + word(2, '·', 'Three'),
    '3. One\n4. Two\n   - Three\n',
  ],
  [
    'letters of Word',
    `<p>We:</p>${word(1, '(a)', 'One')}${word(2, '(i)', 'Two')}${word(2, '(ii)', 'Three')}${word(1, '(b)', 'Four')}`,
    'We:\n\n(a) One\n    (i) Two\n    (ii) Three\n(b) Four\n',
  ],
  [
    'letters below numbers of Word',
    `${word(1, '1.', 'One')}${word(2, 'a)', 'Two')}${word(2, 'b)', 'Three')}${word(3, 'i.', 'Four')}${word(1, '2.', 'Five')}${word(2, 'a)', 'Six')}`,
    '1. One\n   a) Two\n   b) Three\n       i. Four\n2. Five\n   - a) Six\n',
  ],
  [
    'symbols of Word',
    word(1, 'I.', 'One') + word(1, 'II.', 'Two') + word(2, 'v', 'Three', 'Wingdings'),
    '- I. One\n- II. Two\n  - Three\n',
  ],
  ['words in marks', word(1, 'Article\n1', 'One') + word(2, '§ 3', 'Two'), '- Article 1 One\n  - § 3 Two\n'],
  [
    'parts of a list of Word',
    `${word(2, 'b)', 'One')}${word(1, '3.', 'Two')}<p class=MsoListParagraph>More</p>${word(1, '4.', 'Three')}`,
    '- b) One\n\n3. Two\n\n   More\n4. Three\n',
  ],
  [
    'raised and lowered numbers',
    '<p>10<sup>−2</sup>, H<sub>2</sub>O, x<span style="vertical-align:super">2</span></p>',
    '10⁻², H₂O, x²\n',
  ],
  [
    'words in the colours of Google Docs',
    '<p><span style="color:#333;background-color:transparent">a</span> <a href="https://a.example/"><span style="color:#15c;text-decoration:underline">b</span></a></p>',
    'a [b](https://a.example/)\n',
  ],
  ['lists of Word that begin anew', word(1, '1.', 'One') + word(1, '1.', 'Two'), '1. One\n\n1) Two\n'],
  [
    'lists of Word without styles',
    '<p class="MsoListParagraph">·&nbsp;&nbsp;&nbsp; One</p><p class="MsoListParagraph">·&nbsp;&nbsp; Two</p>',
    '- One\n- Two\n',
  ],
  [
    'signs of Word that are numbers in circles',
    `<p class="MsoListParagraph"><span style='mso-list:Ignore'>①</span>One</p><p class="MsoListParagraph"><span style='mso-list:Ignore'>②</span>Two</p>`,
    '- ① One\n- ② Two\n',
  ],
  [
    'lines that web pages fold or define',
    '<details><summary>One</summary>Two</details><dl><dt>Three</dt><dt>Four</dt><dd>Five</dd></dl>',
    'One\n\nTwo\n\nThree\n\nFour\n\nFive\n',
  ],
  [
    'lists of Google Docs',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><ul><li style="list-style-type:disc"><p><span style="font-weight:700">One</span><span> two</span></p></li><ul><li><p>Three</p></li></ul></ul></b>',
    '- **One** two\n  - Three\n',
  ],
  [
    'letters of Google Docs',
    '<ol><li style="list-style-type:lower-alpha"><p>One</p></li><li style="list-style-type:lower-alpha"><p>Two</p></li></ol>',
    'a. One\nb. Two\n',
  ],
  [
    'levels of Google Docs that are skipped',
    '<ol><li><p>One</p></li><ol><ol><li style="list-style-type:lower-roman"><p>Two</p></li><li style="list-style-type:lower-roman"><p>Three</p></li></ol></ol></ol>',
    '1. One\n   i. Two\n   ii. Three\n',
  ],
  [
    'levels of LibreOffice',
    '<ol><li><p>One</p><li><p>Two</p></ol><ol type="a"><ol type="a"><li><p>Three</p><li><p>Four</p></ol></ol><ul><ul><ul><li><p>Five</p></ul></ul></ul>',
    '1. One\n2. Two\n   - a. Three\n   - b. Four\n     - Five\n',
  ],
  ['letters of LibreOffice', '<ol type="i"><li><p>One</p></li><li><p>Two</p></li></ol>', 'i. One\nii. Two\n'],
  [
    'numbers that leave some out',
    '<ol start="5"><li>One<ol><li>Two</li><li value="4">Three</li></ol></li><li value="9">Four<li>Five</ol>',
    '5. One\n   1. Two\n   4) Three\n\n9) Four\n10) Five\n',
  ],
  ['letters that leave some out', '<ol type="a"><li value="3">One</li><li value="6">Two</li></ol>', 'c. One\nf. Two\n'],
  ['numbers of items', '<ol><li value="3">One</li><li value="4">Two</li></ol>', '3. One\n4. Two\n'],
  [
    'styles',
    '<p><span style="font-weight:bold;font-style:italic">a</span> <i style="font-style:normal">b</i></p>',
    '**_a_** b\n',
  ],
  [
    'tables',
    '<table><tr><td><b>A</b></td><td style="text-align:right">B</td></tr><tr><td><p>a</p><p>b</p></td><td><ul><li>c</li><li>d</li></ul></td></tr></table>',
    '| A | B |\n| --- | --: |\n| a<br />b | - c<br />- d |\n',
  ],
  [
    'tables of pages',
    '<table><caption>Cookies</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td><h3>a</h3></td></tr></tbody></table>',
    'Cookies\n\n| A | B |\n| --- | --- |\n| **a** | |\n',
  ],
  [
    'letters of lists in cells',
    '<table><tr><th>A</th></tr><tr><td>x<ol type="a"><li><p>b</p></li><li>c<ol type="i"><li>d</li></ol></li></ol></td></tr></table>',
    '| A |\n| --- |\n| x<br />a. b<br />b. c<br />i. d |\n',
  ],
  [
    'attributes that other pages have',
    '<h2 data-anchor="a b" data-aliases="{}" data-mark="1">A</h2><p>x</p>',
    '## A\n\nx\n',
  ],
  [
    'addresses of Google that cannot be read',
    '<p><a href="https://www.google.com/url?q=https://a.example/%&sa=D">a</a></p>',
    '[a](https://a.example/%)\n',
  ],
  ['a frame', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', 'a\n\nb\n'],
  [
    'links',
    '<p><a href="https://a.example" title="x">a</a> <a href="https://www.google.com/url?q=https://b.example/%3Fc&sa=D">b</a> <a name="_Ref1">c</a></p>',
    '[a](https://a.example) [b](https://b.example/?c) c\n',
  ],
  [
    'links that were copied from what the desk shows',
    '<p><a href="http://localhost:3000/desk/api/frame/#data">a</a> <a href="http://127.0.0.1:3000/#data">b</a> <a href="http://localhost:3000/acme/app/#data">c</a> <a href="http://localhost:3000/desk/acme/app/#data">d</a> <a href="http://localhost:4000/x">e</a></p>',
    '[a](#data) [b](/#data) [c](/acme/app/#data) [d](http://localhost:3000/desk/acme/app/#data) [e](http://localhost:4000/x)\n',
  ],
  ['lines and spaces', '<p>a&nbsp;&nbsp; b<br>c\n d</p><p>&nbsp;</p><div>e</div>', 'a b\\\nc d\n\ne\n'],
  ['words with signs that nobody sees', '<p>a limited\u200Bword, a\u00ADb</p>', 'a limitedword, ab\n'],
  ['words that look like marks', '<p>_ga_* and 1. <code>a_b</code></p><p># x</p>', '\\_ga_* and 1. `a_b`\n\n\\# x\n'],
  [
    'what was copied here',
    '<h2 data-desk-anchor="&quot;data&quot;" data-desk-aliases="[&quot;old&quot;]" data-pm-slice="0 0 []">Data</h2><ul class="marked"><li><p>(a) x</p></li><li><p>(b) y</p></li></ul>',
    '## Data [#data, was #old]\n\n(a) x\n(b) y\n',
  ],
])('%s are kept, and no word is lost', (_what, html, text) => {
  expect(pasted(html)).toEqual({ text, lost: [], title: undefined, missing: [] })
})

const notCentred = 'These words are not centred any more: “a”.'

test.each([
  ['a picture', '<p>a <img></p>', 'a\n', 'Pictures are left out: say in words what they show.'],
  [
    'a picture with a description',
    '<p>a <picture><img alt="Cat"></picture></p>',
    'a\n',
    'Pictures are left out: say in words what they show. One was described as “Cat”.',
  ],
  ['a line across the page', '<p>a</p><hr>', 'a\n', 'Lines across the page are left out.'],
  [
    'hidden words',
    "<p>a <span style='display:none;mso-hide:all'>b c</span></p>",
    'a\n',
    'Hidden words are left out: “b c”.',
  ],
  [
    'a link within Word',
    '<p>See <a href="#_Toc123">section 4</a>.</p>',
    'See section 4.\n',
    'A link to a place of the other document is left out, and its words are kept: “section 4”.',
  ],
  ['struck-out words', '<p>a <s>b c</s></p>', 'a\n', 'Words that were struck out are left out: “b c”.'],
  ['raised words', '<p>1<sup>st</sup></p>', '1st\n', 'These words stand on the line now: “st”.'],
  ['underlined words', '<p>a <u>b c</u></p>', 'a b c\n', 'These words are not underlined any more: “b c”.'],
  ['coloured words', '<p>a <font color=red>b</font> c</p>', 'a b c\n', 'These words have lost their colour: “b”.'],
  ['centred words', '<p style="text-align: center">a</p><p>b</p>', 'a\n\nb\n', notCentred],
  ['words centred by an attribute', '<div align=center><p>a</p></div><p>b</p>', 'a\n\nb\n', notCentred],
  ['words centred by a tag', '<center>a</center><p>b</p>', 'a\n\nb\n', notCentred],
  [
    'words centred in a cell',
    '<div align=center><table align=center><tr><th>A<th align=center>B<th>C<tr><td><p align=center>a</p><td align=center>b<td>c</table></div>',
    '| A | B | C |\n| --- | :-: | --- |\n| a | b | c |\n',
    notCentred,
  ],
  [
    'words set as they were typed',
    '<pre>a  b\nc</pre><pre> </pre>',
    'a  b\\\nc\n',
    'These words are plain text now, in which spaces make no columns: “a b c”.',
  ],
  [
    'marked words',
    '<p>a b <span style="background:yellow">c</span></p>',
    'a b c\n',
    'These words have lost their colour: “c”.',
  ],
  [
    'footnotes of LibreOffice',
    '<p>a<a href="#sdendnote1sym">1</a>.</p><div><p><a href="#sdendnote1anc">1</a>Note</p></div>',
    'a1.\n\n1 Note\n',
    'Footnotes stand as words now: say in the text what they say, and delete their numbers.',
  ],
  [
    'footnotes',
    '<p>a<a href="#_ftn1">[1]</a></p>',
    'a[1]\n',
    'Footnotes stand as words now: say in the text what they say, and delete their numbers.',
  ],
  [
    'comments of Word',
    `<p>We <a style='mso-comment-reference:AL_1'>keep</a><span class=MsoCommentReference><span style='font-size:8pt'><a class=msocomanchor href="file:///C:/a.htm#_msocom_1">[AL1]</a>&nbsp;</span></span> it.</p><div style='mso-element:comment-list'><hr class=msocomoff>${comment('Is this so?')}${comment('Ask the board, which meets again in May, whether it is to be kept that long.')}</div>`,
    'We keep it.\n',
    'Comments are left out: “Is this so?”, “Ask the board, which meets again in May, whether it is to be kept that long.”.',
  ],
  [
    'marks of comments alone',
    '<p>a<a class="msocomanchor" id="_anchor_1">[AL1]</a> b</p>',
    'a b\n',
    'Comments are left out: their words were not copied.',
  ],
  [
    'comments without styles of their own',
    '<p>a<a href="#_msocom_1">[1]</a></p><div style="mso-element:comment-list"><div style="mso-element:comment"><p><a href="#_msoanchor_1">[1]</a>b</p></div></div>',
    'a\n',
    'Comments are left out: “b”.',
  ],
  [
    'merged cells',
    '<table><tr><th colspan=2>A</th><th>B</th></tr><tr><td rowspan=2>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
    '| A | | B |\n| --- | --- | --- |\n| a | b | c |\n| | d | e |\n',
    'Merged cells are parted: the words stand in the first cell, and the others are empty.',
  ],
  [
    'cells that span more columns than there are',
    '<table><tr><th colspan=100>A</th></tr><tr><td>a</td><td>b</td></tr></table>',
    '| A | |\n| --- | --- |\n| a | b |\n',
    'Merged cells are parted: the words stand in the first cell, and the others are empty.',
  ],
  [
    'links to code',
    '<p><a href="javascript:x()">a</a></p>',
    'a\n',
    'A link to “javascript:x()” is left out, and its words are kept: “a”.',
  ],
  [
    'numbers before headings of Word',
    `<h1><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>What</h1><p class=MsoNormal>a<o:p>&nbsp;</o:p></p><h2><b>Why</b></h2><h1>Who</h1>`,
    '## What\n\na\n\n### Why\n\n## Who\n',
    'The page numbers headings itself, so what numbered them is left out: “1.”.',
  ],
  [
    'names before headings of Word',
    `<h1><span style='mso-list:Ignore'>Article 5<span>&nbsp;&nbsp;</span></span>What</h1><p>a</p>`,
    '## What\n\na\n',
    'The page numbers headings itself, so what numbered them is left out: “Article 5”.',
  ],
  [
    'a link without words',
    '<p>a<a href="javascript:x()"> </a>b</p>',
    'a b\n',
    'A link to “javascript:x()” is left out, as it has no words.',
  ],
  [
    'a table without a head',
    '<table><tr><td>A</td><td>B</td></tr><tr><td>a</td><td>b</td></tr></table>',
    '| A | B |\n| --- | --- |\n| a | b |\n',
    'Each table has a head, which is its first row: “A B”.',
  ],
  [
    'a table within a table',
    '<table><tr><th>A</th><th>B</th></tr><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
    '| A | B |\n| --- | --- |\n| a | b<br />c |\n',
    'A table within a table stands as lines now.',
  ],
])('what is said of %s', (_what, html, text, said) => {
  expect(pasted(html)).toEqual({ text, lost: [said], title: undefined, missing: [] })
})

test('in a cell there are lines and lists alone, unless there is room for the cells that are pasted', () => {
  const blocks = '<h2>a</h2><blockquote><p>b</p></blockquote><ul class="marked"><li>(a) c</li></ul><ul><li>d</li></ul>'
  expect(cleanPaste(blocks, 1)).toMatchObject({
    html: '<p>a</p><p>b</p><div>(a) c</div><ul><li>d</li></ul>',
    lost: ['Within a table, headings are words: “a”.'],
  })
  const table = '<table><tr><td>a</td><td>b</td></tr></table>'
  const merged = table.replace('<td>', '<td colspan="2">')
  const lost = [expect.stringContaining('A table stands as lines within a cell')]
  for (const room of [1, Infinity])
    expect(cleanPaste(`<p>c</p>${merged}`, room)).toMatchObject({ html: '<p>c</p><div>a</div><div>b</div>', lost })
  expect(cleanPaste(table, 1)).toMatchObject({ html: '<div>a</div><div>b</div>', lost })
  expect(cleanPaste('<table><tr><td><p>a</p><p>b</p></td></tr></table>', 1).lost).toEqual([])
  expect(cleanPaste(table, 2).html).toContain('<table>')
})
