import { zipSync } from 'fflate'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readText } from '../../../lib/content/read'
import { readHtml } from '../../../lib/intake/html'
import { importFile } from '../../../lib/intake/import'
import { joinTitles } from '../../../lib/intake/join-titles'
import { pageOfMarkdown } from '../../../lib/intake/markdown'
import { pageOfText } from '../../../lib/intake/plain-text'
import { countNotes } from '../../../lib/source/reading'

const prose = 'We keep what you tell us for as long as you have an account with us, and no longer than that.'
const p = `<p>${prose}</p>`
const more = p + p
const each = (html: (one: string) => string, ...all: string[]) => all.map(html).join('')

const titles = ['1. A', '2. B', '3. C', '4. D']
const chinese = '为了确保能够向您提供服务，我们主要会基于如下维度处理您的个人信息。'.repeat(5)
const consentTools = ['CybotCookiebotDialog', 'onetrust-consent-sdk', 'didomi-host', 'cmplz-cookiebanner-container']
const item = (level: number, start: number, html: string) =>
  `<ol class="lst-k_1-${level} k-${level}" start="${start}"><li>${html}</li></ol>`

function taken(text: string | Uint8Array, name: string, updated?: string) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return importFile(bytes, name, { title: 'Privacy', updated, fields: { summary: 'First.', change: 'material' } })
}

/** The text of a draft, below its fields and its short version. */
function body(source: string): string {
  return source.replace(/^---\n[\s\S]*?\n---\n\n(?:<InShort>\n\n<\/InShort>\n\n)?/, '').trim()
}

test.each([
  ['a list with letters', `<p>(a) ${prose}</p><p>(b) ${prose}</p>`, `(a) ${prose}\n(b) ${prose}`],
  [
    'a link of Google Docs',
    `<p><a href="https://www.google.com/url?q=https://a.example/x&sa=D">site</a></p>`,
    '[site](https://a.example/x)',
  ],
  [
    'an address that a quotation mark follows',
    `<p>“https://a.example/x”, <b>then</b> ‘https://b.example’<br>more</p>`,
    '“https://a.example/x”, **then** ‘https://b.example’<br />more',
  ],
  [
    'an address that a fixed space follows',
    '<p>At https://a.example/x&nbsp;(ours)</p>',
    'At https://a.example/x\u00A0(ours)',
  ],
  [
    'a language that readers choose',
    '<style>/* a */ .off, .gone {display:none} [data-lang=de] .en, .de:hover .en {display:none} .mark {font-weight:700}</style><p><span class="en">In <span class="mark">full</span></span><span class="off"> x</span><span class="gone"> y</span></p>',
    'In **full**',
    'hidden words: x y',
  ],
  ['a line with a bullet', `<p>○ <b>All</b> of it.</p><p>x</p>`, '○ **All** of it.\n\nx'],
  ['a link within the site', `<p><a href="/terms">terms</a></p>`, '[terms](https://acme.example/terms)'],
  [
    'addresses with two schemes, and a web address of an e-mail address',
    '<p>a@b.example <a href="mailto:mailto:a@b.example">mail</a>, <a href="http://a@b.example/">a@b.example</a></p>',
    'a@b.example [mail](mailto:a@b.example), a@b.example',
  ],
  ['an e-mail address', `<p><a href="mailto:a@b.example">a@b.example</a></p>`, 'a@b.example'],
  [
    'addresses that are no links',
    `<p>("Acme"), <b>at</b> a@b.example or www.acme.example.</p><p>www.acme.example</p>`,
    '("Acme"), **at** a@b.example or www.acme.example.\n\nwww.acme.example',
  ],
  [
    'an e-mail address behind a space, and links to it',
    '<p><a href="mailto: a@b.example">a@b.example</a> <a href="mailto: a@b.example">us</a></p>',
    'a@b.example [us](mailto:a@b.example)',
  ],
  ['an address in lines', `<p>Acme<br>1 Long Road</p>`, 'Acme<br />1 Long Road'],
  [
    'paragraphs and cells that show nothing',
    '<p>&nbsp;</p><p>x&nbsp;</p><p><b>&nbsp;</b><span dir="ltr">&nbsp;</span></p><table><tr><th>A</th><th>B</th></tr><tr><td>&nbsp;</td><td>y</td></tr><tr><td>&nbsp;</td><td>　</td></tr></table>',
    'x \n\n| A | B |\n| --- | --- |\n| | y |',
  ],
  ['bold and italic with spaces', `<p><b>Who </b>we<i> are</i></p>`, '**Who** we *are*'],
  ['signs of Markdown', `<p>{x} &lt;b&gt; 5 * 3 * 2</p>`, '\\{x} \\<b> 5 * 3 * 2'],
  [
    'a caption',
    '<table><caption>Uses</caption><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>y</td></tr></table>',
    'Uses\n\n| A | B |\n| --- | --- |\n| x | y |',
  ],
  [
    'numbers in circles',
    `${more}${['①', '②'].map((sign) => `<p class="MsoListParagraph"><span style="mso-list:Ignore">${sign}<span>&nbsp; </span></span>x</p>`).join('')}`,
    `${prose}\n\n${prose}\n\n① x\n\n② x`,
  ],
  [
    'a heading in a quote',
    `${more}<blockquote><h3>Note</h3><p>x</p></blockquote>`,
    `${prose}\n\n${prose}\n\n> **Note**\n>\n> x`,
  ],
  ['a number that goes on', '<p>Since</p><ol start="9"><li>June 2021</li></ol>', 'Since\n\n9\\. June 2021'],
  [
    'lists with letters in their marks',
    '<ol type="A"><li>one<ol type="i"><li>x</li><li>y</li></ol></li><li><p>two</p></li><li value="7">three</li></ol>',
    'A. one\n    i. x\n    ii. y\nB. two\nG. three',
  ],
  [
    'a number that is set',
    '<ol start="5"><li>five</li><li>six</li><li value="9">nine</li></ol>',
    '5. five\n6. six\n\n9\\. nine',
  ],
  [
    'the number behind an item that is struck out',
    '<ol><li>one</li><li><s>two</s></li><li>three</li></ol><ol type="a"><li><s>one</s></li><li>two</li></ol>',
    '1. one\n\n3\\. three\n\nb. two',
  ],
  [
    'the letters of a list of Google Docs',
    '<style>ol.k-0{list-style-type:none}.k-0>li:before{content:"(" counter(c-0,lower-latin) ") "}</style><ol class="k-0" start="2"><li><span>one</span></li><li>two</li></ol>',
    '(b) one\n(c) two',
  ],
  [
    'an only letter below an item',
    '<ul><li>one<ol type="a"><li>two</li></ol></li><li>three</li></ul>',
    '- one\n  - a. two\n- three',
  ],
  ['numbers that count down', '<ol reversed><li>two</li><li>one</li></ol>', '2\\. two\n\n1. one'],
  [
    'numbers and letters in a cell',
    '<table><tr><th>A</th><th>B</th></tr><tr><td><ol start="3"><li>x</li><li>y</li></ol></td><td><ol type="a"><li>x</li><li>y</li></ol></td></tr></table>',
    '| A | B |\n| --- | --- |\n| 3. x<br />4. y | a. x<br />b. y |',
  ],
  ['raised and lowered numbers', '<p>10 m<sup>2</sup> of CO<sub>2</sub></p>', '10 m² of CO₂'],
  ['what a script would move', '<div hidden id="S:0"><p>Who we are.</p></div>', 'Who we are.'],
  [
    'what an element has in its shadow',
    '<policy-text><template shadowrootmode="open"><p>Who <b-b><template shadowrootmode="closed">we</template></b-b> are.</p></template></policy-text><template>x</template>',
    'Who we are.',
  ],
  [
    'what an element has in a slot of its shadow',
    '<policy-text><template shadowrootmode="open"><h2>Who</h2><slot>Loading</slot></template><p>We.</p></policy-text>',
    '## Who\n\nWe.',
  ],
  [
    'the last of lettered paragraphs, which alone has a style of Word',
    `<p>(a) x</p><p>(b) y</p><p class="MsoListParagraphCxSpLast">(c)&nbsp;&nbsp; z</p>`,
    '(a) x\n(b) y\n(c) z',
  ],
  [
    'a list in a cell',
    `<table><tr><th>A</th><th>B</th></tr><tr><td>x</td><td><ul><li>one</li><li>two</li></ul></td></tr></table>`,
    '| A | B |\n| --- | --- |\n| x | - one<br />- two |',
  ],
  [
    'merged cells',
    `<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">x</td><td>1</td></tr><tr><td>2</td></tr></table>`,
    '| A | B |\n| --- | --- |\n| x | 1 |\n| | 2 |',
  ],
  [
    'cells that take all rows below them',
    `<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="0">x</td><td>1</td></tr><tr><td>2</td></tr></table>`,
    '| A | B |\n| --- | --- |\n| x | 1 |\n| | 2 |',
  ],
  [
    'lists in lists without an item between them',
    '<ul><li>one</li><ul><li>two</li><ul><li>three</li></ul></ul><li>four</li></ul>',
    '- one\n  - two\n    - three\n- four',
  ],
  [
    'words with empty lines between them',
    '<div><b>Who we are<br><br></b>Acme.<br>London.<br><br><br>We keep data.</div>',
    '**Who we are**\n\nAcme.<br />London.\n\nWe keep data.',
  ],
  ['headings by their role', '<div role="heading" aria-level="3">Data</div><p>x</p>', '## Data\n\nx'],
  [
    'headings that have the role too',
    '<h2>Data</h2><p>x</p><h3 role="heading">Uses</h3><p>y</p>',
    '## Data\n\nx\n\n### Uses\n\ny',
  ],
  [
    'what stands in a list beside its items',
    '<ul>We keep:<li>one</li>or two<p>And:</p><div><li>three</li></div></ul>',
    'We keep:\n\n- one\n\n  or two\n\n  And:\n\n- three',
  ],
  ['a list behind an empty one', '<ul></ul><ul>We keep:<li>one</li></ul>', 'We keep:\n\n- one'],
  [
    'lists with other marks than those of their names',
    each((list) => `${list}<li>1.1 One</li><li>1.2 Two</li></ol>`, '<ol style="list-style: none">', '<ol>') +
      each(
        (list) => `${list}<li>x</li><li>y</li></${list.slice(1, 3)}>`,
        '<ol class="list-none">',
        '<ul class="list-decimal">',
        '<ol style="list-style-type:disc">',
        '<ul style="list-style-type:lower-roman">',
        '<ol style="list-style-type:lower-greek">',
        '<ol style="list-style-type:hebrew" start="15">',
        '<ol type="a" start="0">',
      ),
    '1.1 One\n1.2 Two\n\n1.1 One\n1.2 Two\n\n- x\n- y\n\n1. x\n2. y\n\n- x\n- y\n\ni. x\nii. y\n\nα. x\nβ. y\n\nטו. x\n\nטז. y\n\n0\\. x\n\na. y',
  ],
  [
    'lists whose marks the last style gives, and items of which one has none',
    '<style>.a{list-style:none}.b{list-style:lower-alpha}</style>' +
      each(
        (list) => `${list}<li>x</li><li>y</li></${list.slice(1, 3)}>`,
        '<ol class="a" style="list-style: decimal">',
        '<ol class="a b">',
        '<ol><li style="list-style:none">w</li>',
      ),
    '1. x\n2. y\n\na. x\nb. y\n\n1) w\n2) x\n3) y',
  ],
  [
    'items that begin with amounts',
    '<ol><li>1.5 million</li><li>2.5 million</li></ol>',
    '1. 1.5 million\n2. 2.5 million',
  ],
  [
    'a list that a page counts by itself',
    '<style>.plain{list-style:none}.step::before{content:counter(step) ". "}</style><ol class="plain"><li class="step">x</li><li class="step">y</li></ol>',
    '1. x\n2. y',
  ],
  [
    'lists that a page counts with those around them,',
    `<style>.terms ol{counter-reset:item;list-style:none}.terms li::before{content:counters(item, '.') ' ';counter-increment:item}</style><div class="terms"><ol><li>one<ol><li>x</li><li>y</li></ol></li><li>two<ol><li>z</li></ol></li></ol></div><p>v</p><ol><li>one<ol><li>w</li></ol></li></ol>`,
    '1. one\n   1.1 x\n   1.2 y\n2. two\n   - 2.1 z\n\nv\n\n1. one\n   1. w',
  ],
  [
    'items whose depth and kind an editor has noted,',
    '<ul><li>one</li><li class="ql-indent-1">two</li><li class="ql-indent-2">three</li><li>four</li></ul><ol><li data-list="ordered">five</li><li class="ql-indent-1" data-list="ordered">six</li><li class="ql-indent-1" data-list="ordered">or</li><li data-list="bullet">seven</li><li data-list="ordered">eight</li></ol><ol><li data-list="bullet">nine</li></ol><ol><li data-list="checked">ten</li></ol>',
    '- one\n  - two\n    - three\n- four\n\n1. five\n   a. six\n   b. or\n\n- seven\n\n2\\. eight\n\n- nine\n\n* ten',
  ],
  [
    'items that bring bullets of their own',
    '<ul><li><span>•</span><span><b>Name</b> of yours</span></li><li>- Age <br>•</li><li>-5 degrees</li></ul><ol><li>– one</li><li>– two</li></ol>',
    '- **Name** of yours\n- Age<br />•\n- -5 degrees\n\n1. one\n2. two',
  ],
  ['a list in lists without any item', '<ul><ul><li>one</li><li>two</li></ul></ul>', '- one\n- two'],
  [
    'a list of one item with paragraphs',
    '<dl><dt>Name</dt><dd><p>One.</p><p>Two.</p></dd></dl>',
    '- Name\n\n  One.\n\n  Two.',
  ],
  [
    'terms that share what they mean',
    '<dl><dt>A</dt><dd>One.</dd><dt>B</dt><dt>C</dt><dd>Two.</dd></dl>',
    '- A\n\n  One.\n\n- - B\n  - C\n\n  Two.',
  ],
  [
    'a table by its roles',
    '<div role="table"><div role="rowgroup"><div role="row"><span role="columnheader">Name</span><span role="columnheader">Days</span></div></div><div><div role="row"><div><span role="cell">_ga</span></div><span role="cell">30</span></div></div></div><div role="grid">Not <span role="row"><span role="gridcell">one</span></span></div>',
    '| Name | Days |\n| --- | --- |\n| _ga | 30 |\n\nNot one',
  ],
  [
    'merged cells of a table by its roles',
    '<div role="table"><div role="row"><span role="cell">A</span><span role="cell">B</span></div><div role="row"><span role="cell" aria-colspan="2">x</span></div><div role="row"><span role="cell">y</span><span role="cell">z</span></div></div>',
    '| | |\n| --- | --- |\n| A | B |\n| x | |\n| y | z |',
  ],
  [
    'a heading in a cell below a head',
    '<table><tr><th>A</th><th>B</th></tr><tr><td><h3>Name</h3><p>x</p></td><td>y</td></tr></table>',
    '| A | B |\n| --- | --- |\n| **Name**<br />x | y |',
  ],
  ['a paragraph whose number leads to it', '<p id="p1"><a href="#p1">1</a> We keep data.</p>', '1 We keep data.'],
  [
    'an address that Cloudflare hides',
    '<p>Write to <a href="/cdn-cgi/l/email-protection" data-cfemail="2a4b6a48044f52">[email&#160;protected]</a> or <a href="/cdn-cgi/l/email-protection#2a4b6a4804524f">us</a>.</p>',
    'Write to a@b.ex or [us](mailto:a@b.xe).',
  ],
  [
    'a footnote',
    `<p>Data<sup><a href="#n1" id="r1">1</a></sup> here.</p><ol><li id="n1">Of people. <a href="#r1">↩</a></li></ol>`,
    'Data (Of people.) here.',
  ],
  [
    'a link in percent signs to a part that has its letters',
    '<p>See <a href="#donn%C3%A9es">it</a>.</p><div id="données"><h2>Data</h2></div>',
    'See [it](#data).\n\n## Data [was #données]',
  ],
  [
    'an anchor around a few words and a heading',
    each((id) => `<section id="${id}"><p>0 · ${id}</p><h2>Of ${id}</h2>${p}</section>`, 'a', 'b') +
      `<section id="c"><p>More: ${prose}</p><h2>More</h2></section>`,
    '0 · a\n\n## Of a [was #a]\n\n…\n\n0 · b\n\n## Of b [was #b, #c]\n\n…\n\nMore: …\n\n## More',
  ],
  [
    'an anchor around a heading, whatever without words stands before that,',
    each(
      (id) =>
        `<div id="${id}"><a id="${id}.0"></a><img src="x"><h2>Of ${id}</h2><a href="#a">this</a> <a href="#b">that</a></div>`,
      'a',
      'b',
    ),
    '## Of a [was #a, #a.0]\n\n[this](#of-a) [that](#of-b)\n\n## Of b [was #b, #b.0]\n\n[this](#of-a) [that](#of-b)',
  ],
  [
    'headings with numbers beside them',
    `<h2><span><span>1</span><span>Data</span></span></h2>${p}<h2><b>2.</b>Uses</h2>${p}<h2><b>3</b><b>.</b> Days</h2>${p}<h2>CO<sub>2</sub>and you</h2>${p}<h2><b>3</b>G networks</h2>${p}<h2><b>2</b>nd party</h2>`,
    '## 1 Data\n\n…\n\n## 2. Uses\n\n…\n\n## 3. Days\n\n…\n\n## CO₂and you\n\n…\n\n## 3G networks\n\n…\n\n## 2nd party',
  ],
  ['a heading that links to itself', '<h2 id="x">One<a href="#x" title="Permanent link">¶</a></h2>', '## One [was #x]'],
  [
    'signs that alone are bold',
    '<a href="https://a.example/">us</a><b>.</b> <i>We</i><b>:</b>',
    '[us](https://a.example/). *We*:',
  ],
  [
    'short lines with letters from A',
    `<p>A. Data</p>${p}<p>B. Uses</p>${p}<p>C. Contact</p>`,
    '## A. Data\n\n…\n\n## B. Uses\n\n…\n\n## C. Contact',
  ],
  [
    'a list of numbered lines that have text below further down',
    each((line) => `<p>${line}</p>`, '1. A', '2. B', '3. C') +
      each((line) => `${p}<p>${line}</p>`, '1. A', '2. B', '3. C'),
    '1. A\n2. B\n3. C\n\n…\n\n## A\n\n…\n\n## B\n\n…\n\n## C',
  ],
  [
    'an address in bold between headings in bold',
    `<p><b>Data</b></p>${p}<p><b>E-mail: us@acme.example</b></p>${p}<p><b>Days</b></p>`,
    '## Data\n\n…\n\n**E-mail: us@acme.example**\n\n…\n\n## Days',
  ],
  [
    'a line in a script without capitals',
    `${p}<p>تشفير (SSL)</p>${p}<p>عدم بيع (SSL)</p>`,
    '…\n\nتشفير (SSL)\n\n…\n\nعدم بيع (SSL)',
  ],
  [
    'a line in bold above a sentence in its paragraph, but not above an address,',
    `<p>${each((one) => `<b>${one}</b><br>${prose}<br>`, '1. A', '1.1 B', '2. C', '3. D')}<b>Acme Ltd</b><br>1 Long Road</p>`,
    '## A\n\n…\n\n### B\n\n…\n\n## C\n\n…\n\n## D\n\n…<br />**Acme Ltd**<br />1 Long Road',
  ],
  [
    'lines in bold with numbers of two levels in Hindi',
    each((one) => `<p><b>${one}</b></p>${p}`, '१. जानकारी', '१.१ नाम', '१.२ पता', '२. अधिकार'),
    '## १. जानकारी\n\n…\n\n### १.१ नाम\n\n…\n\n### १.२ पता\n\n…\n\n## २. अधिकार\n\n…',
  ],
  [
    'a line in bold above a sentence of Chinese',
    `<p>${each((one) => `<b>${one}</b><br>${chinese.slice(0, 33)}<br>`, '一. 取得', '二. 利用', '三. 安全')}</p>`,
    each((one) => `## ${one}\n\n${chinese.slice(0, 33)}\n\n`, '一. 取得', '二. 利用', '三. 安全').trim(),
  ],
  [
    'numbers in brackets by themselves',
    each((one) => `<p>${one}</p>${p}`, '(1)', '(2)', '(3)'),
    '(1)\n\n…\n\n(2)\n\n…\n\n(3)\n\n…',
  ],
  [
    'a bold line whose number goes on that of a heading',
    `<h2>1. A</h2>${p}${each((one) => `<p><b>${one}</b></p>${p}`, 'Day', 'Era', 'For', '2. C.')}<p><b>End</b></p>`,
    '## 1. A\n\n…\n\n### Day\n\n…\n\n### Era\n\n…\n\n### For\n\n…\n\n## 2. C.\n\n…\n\n### End',
  ],
  [
    'a bold line whose number goes on that of numbered ones',
    each((one) => `<p><b>${one}</b></p>${p}`, '1. A', '2. B', '3. C', '4. D.', 'End'),
    '## 1. A\n\n…\n\n## 2. B\n\n…\n\n## 3. C\n\n…\n\n## 4. D.\n\n…\n\n### End\n\n…',
  ],
  [
    'bold lines whose numbers go on that of a heading',
    `<h1>Privacy</h1>${p}<h2>1. A</h2>${p}${each((one) => `<p><b>${one}</b></p>${p}`, 'Day', '2. B', 'Era', '3. C', '4. D')}`,
    '…\n\n## 1. A\n\n…\n\n### Day\n\n…\n\n## 2. B\n\n…\n\n### Era\n\n…\n\n## 3. C\n\n…\n\n## 4. D\n\n…',
  ],
  [
    'bold lines that are numbered from 1 within sections,',
    `<h2>1. Aims</h2>${p}${each((one) => `<p><b>${one}</b></p>${p}`, ...titles)}<h2>2. Uses</h2>${p}${each((one) => `<p><b>${one}</b></p>${p}`, '1. E', '2. F', '3. G', '4. H')}`,
    `## 1. Aims\n\n…\n\n${each((one) => `### ${one}\n\n…\n\n`, ...titles)}## 2. Uses\n\n…\n\n### 1. E\n\n…\n\n### 2. F\n\n…\n\n### 3. G\n\n…\n\n### 4. H\n\n…`,
  ],
  [
    'numbered lines above sentences between bold ones',
    `<p><b>Aims</b></p>${each((one) => `<p>${one}<br>${prose}</p>`, '1. A', '2. B', '3. C')}<p><b>Days</b></p>`,
    '## Aims\n\n1. A<br />…\n2. B<br />…\n3. C<br />…\n\n## Days',
  ],
  [
    'numbered lines above sentences, from 1 in each section,',
    each(
      (title) => `<p><b>${title}</b></p>${each((one) => `<p>${one}<br>${prose}</p>`, '1. A', '2. B')}`,
      'Aims',
      'Uses',
    ),
    '## Aims\n\n1. A<br />…\n2. B<br />…\n\n## Uses\n\n1. A<br />…\n2. B<br />…',
  ],
  [
    'what is bold before numbered lines',
    `<p><b>Before</b></p>${p}${each((one) => `<p><b>${one}</b></p>${p}`, '1. A', '2. B', '3. C')}`,
    '## Before\n\n…\n\n## 1. A\n\n…\n\n## 2. B\n\n…\n\n## 3. C\n\n…',
  ],
  [
    'a list of contents in bold',
    `${each((one) => `<p><b>${one}</b></p>`, 'Who we are', 'What we keep', 'Why', 'Who')}${p}<p><b>What</b></p>`,
    '**Who we are**\n\n**What we keep**\n\n**Why**\n\n## Who\n\n…\n\n## What',
  ],
  [
    'a list of contents right above sections, with bold lines whose number is not bold,',
    each((one) => `<p>${one}</p>`, '一、 收集', '二、 保存', '三、 联系') +
      each(
        (one) => `<p>${one}</p><p>（一） <b>说明</b></p>${p}<p>2. 其他</p>${p}`,
        '一、 收集',
        '二、 保存',
        '三、 联系',
      ),
    '一、 收集\n\n二、 保存\n\n三、 联系\n\n## 一、 收集\n\n### （一） 说明\n\n…\n\n2\\. 其他\n\n…\n\n## 二、 保存\n\n### （一） 说明 [#一-说明-1]\n\n…\n\n2\\. 其他\n\n…\n\n## 三、 联系\n\n### （一） 说明 [#一-说明-2]\n\n…\n\n2\\. 其他\n\n…',
  ],
  [
    'headings that are items of lists of Google Docs',
    `<style>.k-0>li:before{content:"" counter(c-0,decimal) ". "}.k-1>li:before{content:"" counter(c-0,decimal) "." counter(c-1,decimal) ". "}</style>${item(0, 1, '<h2>One</h2>')}${p}${item(0, 2, '<h2>Two</h2>')}${item(1, 1, '<h3>Three</h3>')}${p}${item(1, 2, 'x')}${item(1, 3, 'y')}${item(0, 3, '<h2>Four</h2>')}`,
    '## One\n\n…\n\n## Two\n\n### Three\n\n…\n\n2.2. x\n2.3. y\n\n## Four',
  ],
  [
    'headings in items that a page counts with those around them,',
    `<style>ol{counter-reset:n}li:before{content:counters(n,".") ". "}</style><ol><li><h2>One</h2><ol><li><h3>Two</h3>${p}</li></ol></li><li><h2>Three</h2>${p}</li></ol>`,
    '## One\n\n### Two\n\n…\n\n## Three\n\n…',
  ],
  [
    'headings in items, with numbers of their own,',
    `<ol>${each((one) => `<li id="x"><div><h2>${one}</h2>${p}</div></li>`, 'Introduction', '1. Data', '1.1 Uses')}</ol>`,
    '## Introduction\n\n…\n\n## 1. Data\n\n…\n\n## 1.1 Uses\n\n…',
  ],
  [
    'headings in items that are counted',
    `<ol><li><h2>Data</h2>${p}</li><li><h2>Uses</h2>${p}</li></ol>`,
    '## Data\n\n…\n\n## Uses\n\n…',
  ],
  ['a list of headings alone', '<ul><li><h4>one</h4></li><li><h4>two</h4></li></ul>', '- **one**\n- **two**'],
  [
    'a heading that says the title, with another of its level at once,',
    `<p>Legal</p><h1>Privacy</h1><h1>Privacy policy</h1><h2>Who</h2>${more}`,
    'Legal\n\n## Privacy policy\n\n### Who',
  ],
  [
    'the titles of panels without headings',
    `<details><summary><span>Who <i>we</i> are<div></div></span></summary>${p}</details><div role="button" aria-controls="two" aria-expanded="false"><a>What we keep</a></div><div><div id="two" role="region">${p}</div></div>`,
    '## Who we are\n\n…\n\n## What we keep\n\n…',
  ],
  [
    'links in the title of a panel',
    `<details><summary><div>Details</div><div>H<sub>2</sub>O: <a href="https://a.example/list">our list</a>.</div></summary>${p}</details>`,
    '**Details H₂O: [our list](https://a.example/list).**\n\n…',
  ],
  [
    'words side by side',
    '<div class="flex gap-2"><span>Name</span><span>Ann</span></div><div style="display: grid"><span>Days</span><b>30</b></div><p>Foo<b>bar</b> (<a href="https://a.example" class="flex">it<svg></svg></a>).</p><p style="display:flex"><b>Who</b>: you</p>',
    'Name Ann\n\nDays **30**\n\nFoo**bar** ([it](https://a.example)).\n\n**Who**: you',
  ],
  [
    'what a page shows as lines, and does so on some screens alone,',
    '<style>.a{display:block;margin:0}@media (max-width:9em){.b{display:block}}</style><div><span class="a">One</span><span class="a"><b class="b">Two</b> and <span class="b">three</span></span></div><p>Four<span style="display: block">Five</span></p>',
    'One\n\n**Two** and three\n\nFour\n\nFive',
  ],
  [
    'the empty lines and headings of Webflow',
    '<h2>One</h2><p>‍</p><p>Write to a@b.example‍.</p><h2>‍</h2><p>👩‍💻 می‌خواهم</p>',
    '## One\n\nWrite to a@b.example.\n\n👩‍💻 می‌خواهم',
  ],
  [
    'a no-break space behind a sign that was typed',
    '<p>*&nbsp;But for your name.</p><p>Do so:<br>1.&nbsp;Write</p>',
    '\\* But for your name.\n\nDo so:<br />1. Write',
  ],
  [
    'items without a list, and headings that open what stands below them,',
    `<div>${p}<li>one</li> <li>two</li></div><menu><li>three</li></menu><details><summary><h3>Data</h3></summary>${p}</details><details><summary>More</summary>${prose}</details>`,
    '…\n\n- one\n- two\n\n* three\n\n## Data\n\n…\n\n**More**\n\n…',
  ],
  [
    'addresses with spaces',
    '<p><a href="https://a.example/x y">A</a> <a href="mailto:a@b.example?subject=Hi there">B</a> <a href="tel:+49 30 123456">C</a></p>',
    '[A](https://a.example/x%20y) [B](mailto:a@b.example?subject=Hi%20there) [C](tel:+4930123456)',
  ],
  [
    'signs within words that nobody sees',
    '<p>foo&#8203;bar, a&shy;b and Daten&shy;schutz</p>',
    'foobar, ab and Daten\u00ADschutz',
  ],
  [
    'a look in a layer',
    '<style>@layer base{.b{font-weight:700}}</style><p>We <span class="b">never</span> sell it.</p>',
    'We **never** sell it.',
  ],
  [
    'a footnote by a section',
    '<h2>Who</h2><p>We<sup><a href="#f" id="b">1</a></sup>.</p><ol><li id="f">Note. <a href="#b">↩</a></li></ol>',
    '## Who\n\nWe (Note.).',
  ],
  ['a title without text at the end', `<main><h1>P</h1>${more}<h2>Contact</h2></main>`, '…\n\n…\n\n## Contact'],
  [
    'a text in a site',
    `<title>Privacy – Acme</title><body><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav><div class="cookie-banner">${p}</div><div><h1>Privacy notice</h1><ul>${each((one) => `<li><a href="#${one}">${one}</a></li>`, 'A', 'B', 'C', 'D')}</ul>${each((one) => `<h2 id="${one}">${one}</h2>${p}`, 'A', 'B', 'C', 'D')}</div><footer>© Acme</footer><script>alert(1)</script>`,
    '## A [was #A]\n\n…\n\n## B [was #B]\n\n…\n\n## C [was #C]\n\n…\n\n## D [was #D]\n\n…',
    'the site around it: Home Shop … © Acme',
    'a list of contents, which the page makes itself: A B C D',
  ],
  [
    'a text of a generator',
    `<div><strong><span><span><bdt></bdt><h1>PRIVACY</h1></span></span></strong></div><div id="toc"><strong><span><h2>CONTENTS</h2></span></strong></div><br>${each((one) => `<div><a href="#s${one[0]}">${one}</a></div>\n`, ...titles)}${each((one) => `<div id="s${one[0]}"><strong><span><h2>${one}</h2></span></strong></div><div><span><em><b>In Short:</b> ${prose}</em> See <a href="#s1">A</a>.</span></div><br>`, ...titles)}`,
    titles.map((one) => `## ${one.slice(3)} [was #s${one[0]}]\n\n***In Short:** …* See [A](#a).`).join('\n\n'),
    'a list of contents, which the page makes itself: CONTENTS 1. A 2. B 3. C 4. D',
  ],
  [
    'a text of MediaWiki or Confluence',
    `<div id="siteNotice">Donate</div><div class="noprint">From Wiki</div><div class="page-metadata">By Ann</div><h2><span id="Data">Data</span><span class="mw-editsection">[<a href="/w/index.php?title=x">edit</a>]</span></h2>${p}<div id="catlinks">Category: <a href="/x">Rules</a></div>`,
    '## Data\n\n…',
    'the site around it: Donate From Wiki By Ann [edit] Category: Rules',
  ],
  [
    'a text beside what asks for consent, however much that says,',
    each((id) => `<div id="${id}"><div><h2>A</h2>${p}<h2>B</h2>${p}<h2>C</h2>${p}</div></div>`, ...consentTools),
    '',
    'the site around it: A … B … C … A … B … C … A … B … C … A … B … C …',
  ],
  [
    'what programs for consent name of the text',
    `<body class="didomi-popup-open"><h1>P</h1>${more}<p><a class="iubenda-cs-preferences-link" href="#">Choose</a>.</p></body>`,
    '…\n\n…\n\nChoose.',
  ],
  [
    'a section on consent',
    `<h2>One</h2>${p}<section id="consent"><h2>Your consent</h2></section><div class="consent-banner"><p>We set cookies.</p></div>`,
    '## One\n\n…\n\n## Your consent [was #consent]',
    'the site around it: We set cookies.',
  ],
  [
    'a remark beside the text, and what is only named as a menu,',
    `<main><article><h1>P</h1>${p}<aside>${p}</aside><div class="navigation-block">${p}</div><h3>Two</h3><span class="nav-item">Three</span><div class="nav-item"><a href="/a">One</a> <a href="/b">Two</a> <a href="/c">Four</a></div></article><aside>${p}</aside></main>`,
    '…\n\n…\n\n…\n\n## Two\n\nThree',
    'the site around it: One Two Four …',
  ],
  [
    'a text among whose paragraphs something is named as of the site',
    `${p}<aside class="newsletter"><p>Get our news by e-mail.</p></aside>`,
    '…',
    'the site around it: Get our news by e-mail.',
  ],
  [
    'what a class names after the list of contents beside it',
    `<main><article><h1>P</h1><nav><ul>${each((one) => `<li><a href="#${one}">${one}</a></li>`, 'a', 'b', 'c', 'd')}</ul></nav>${each((one) => `<div class="toc-visible"><h2>${one}</h2>${p}</div>`, 'a', 'b', 'c', 'd')}</article></main>`,
    '## a\n\n…\n\n## b\n\n…\n\n## c\n\n…\n\n## d\n\n…',
    'a list of contents, which the page makes itself: a b c d',
  ],
  [
    'prose in Chinese, whose words no spaces part,',
    `<body><div class="app sidebar-interactive"><h1>隐私</h1>${each((one) => `<h2>${one}</h2><div>${chinese}</div>`, '数据', '用途', '联系')}</div><p>© Acme</p>`,
    `## 数据\n\n${chinese}\n\n## 用途\n\n${chinese}\n\n## 联系\n\n${chinese}`,
    'the site around it: © Acme',
  ],
  [
    'a text among which words are hidden',
    `<div>${p}<p hidden>Of old, ${prose}</p></div><button aria-controls="undefined">x</button>${p}<div><p hidden>${prose}</p></div>`,
    '…\n\nx\n\n…',
    'hidden words: Of old, … …',
  ],
  [
    'a text beside what screen readers say, comments of readers and titles of links',
    `<main><h1>P</h1><p>${prose} <a href="/terms">terms<span class="screen-reader-text"> (opens)</span></a></p><h2>Contact</h2>${p}<div class="comments-area"><h2>Comments</h2><p>Sign in to leave a comment here below.</p></div><div><h4>About</h4></div><ul class="menu">${each((one) => `<li><a href="/${one}">${one}</a></li>`, 'a', 'b', 'c')}</ul><div><h4>Help</h4></div></main>`,
    '… [terms](https://acme.example/terms)\n\n## Contact\n\n…',
    'the site around it: (opens) Comments Sign in to leave a comment here below. a b c About Help',
  ],
  [
    'a text with hidden words',
    `<p>Our text<i style="visibility:hidden"> not seen</i>.</p><div style="display:none">Nor <b>this</b></div>`,
    'Our text.',
    'hidden words: not seen Nor this',
  ],
  [
    'what opens in a frame for menus, and one with links',
    `<main><h1>P</h1>${more}<h2>Who</h2><nav><p>${prose}</p></nav></main><nav><a href="/a">All that we make for you and all that you may ask of us</a></nav><nav>${each((one) => `<a href="/${one}">${one}</a><p>All that your team needs to make good things soon</p>`, 'a', 'b', 'c')}</nav>`,
    '…\n\n…\n\n## Who\n\n…',
    `the site around it: All that we make for you and all that you may ask of us ${each((one) => `${one} All that your team needs to make good things soon `, 'a', 'b', 'c').trim()}`,
  ],
  [
    'an article of Zendesk',
    `<article><header><h1>P</h1><div class="article-author"><a href="/u">Ann</a></div><button class="article-subscribe">Follow</button></header>${more}</article>`,
    '',
    'the site around it: Ann Follow',
  ],
  ['a menu in a header', '<header role="banner"><nav>One two</nav></header>', '', 'the site around it: One two'],
  [
    'a text below the name of its site',
    `<div><h2>Acme</h2><p></p></div><h1>Privacy</h1>${p}<h2>Who</h2>${more}`,
    '…\n\n## Who',
    'the site around it: Acme',
  ],
  [
    'a title with its day above the text',
    `<header role="banner"><p>Acme of 1999</p></header><div><h1>Acme</h1> 0800 12345</div><section><p>Legal</p><h1>Privacy</h1><p>Last updated: 3 May 2026</p></section><main><h2>Who</h2>${more}</main><div><h1>News of 2026</h1></div>`,
    'Legal\n\nLast updated: 3 May 2026\n\n## Who',
    'the site around it: Acme of 1999 Acme 0800 12345 News of 2026',
  ],
  [
    'a title below that of the site',
    `<header role="banner"><h1>Help of Acme</h1></header><main><h1>Privacy</h1><h2>Who</h2>${more}</main>`,
    '## Who',
    'the site around it: Help of Acme',
  ],
])('%s of a page is taken over', (_, html, markdown, ...leftOut) => {
  const page = html.includes('<h1') ? html : `<h1>Privacy</h1>${html}${more}`
  const { source, words, notes, asides } = taken(`<base href="https://acme.example/privacy">${page}`, 'page.html')
  const short = (text: string) =>
    text
      .replaceAll(prose, '…')
      .replaceAll(/[ \n]+/g, ' ')
      .trim()
  expect(
    body(source)
      .replaceAll(prose, '…')
      .replace(/(?:^|\n\n)…\n\n…$/, ''),
  ).toBe(markdown.replaceAll(prose, '…'))
  expect(asides.map(({ what, text }) => `${what}: ${short(text)}`)).toEqual(leftOut)
  expect(notes.join()).not.toContain('could not be kept')
  expect(words.missing.filter((word) => !/^[1↩]$/.test(word))).toEqual([])
})

test('anchors of every kind become former ones, and links lead to the section', () => {
  const html = `<h1>P</h1><h2 id="h1">One</h2>${more}<a name="old"></a><h2>Two</h2>${more}<div id="s3"><h2>Three</h2><p>See <a href="#h1">one</a>, <a href="#s3">three</a> and <a href="#gone">four</a>.</p></div>`
  const { source, notes } = taken(html, 'page.html')
  expect(source.match(/^## .*/gm)).toEqual(['## One [was #h1]', '## Two [was #old]', '## Three [was #s3]'])
  expect(source).toContain('See [one](#one), [three](#three) and four.')
  expect(notes).toContain('The link “four” led to #gone, which the file does not have; its words stand')
})

test.each([
  ['# P', '1. Data', '1-data', '## Data [was #1-data]'],
  ['# P', 'A. Data', 'a-data', '## A. Data [was #a-data]'],
  ['# P\n\n### Before', '1. Data', '1-data', '## 1. Data [was #1-data]'],
  ['# P\n\n<a name="s1"></a>', '§ 1 Data', 's1', '## § 1 Data [was #s1]'],
])('links lead to a section whose heading has a number: %s, %s', (before, title, anchor, heading) => {
  const text = `${before}\n\n### ${title}\n\n${prose} See [it](#${anchor}).\n\n${prose}`
  const { source, notes } = taken(text, 'a.md')
  expect(source.match(/^## .*Data.*/m)?.[0]).toBe(heading)
  expect(source).toContain('See [it](#data).')
  expect(notes.join()).not.toContain('led to')
})

test('anchors of words that are taken for headings lead to them', () => {
  const section = (anchor: string, title: string) =>
    `<div id="${anchor}"><span><b>${title}</b></span></div><div>${prose}</div>`
  const links = ['a', 'b', 'c', 'd', 'e'].map((anchor) => `<a href="#${anchor}">${anchor}</a>`).join(', ')
  const html = `<div><b>Last updated July 30, 2022</b></div><p id="e">${prose} See ${links}.</p>${section('a', '1. Data')}${section('b', '2. Uses')}<p id="d">${prose}</p>${section('c', '3. Contact')}`
  const { source } = taken(html, 'page.html')
  expect(source.match(/^##.*/gm)).toEqual(['## Data [was #a, #e]', '## Uses [was #b, #d]', '## Contact [was #c]'])
  expect(source).toContain('[a](#data), [b](#uses), [c](#contact), [d](#uses), [e](#data)')
})

test('lists within one another in a cell are one, which is said', () => {
  const list = '<ul><li>one<ol start="3"><li>two</li></ol></li></ul>'
  const html = `<table><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>${list}</td></tr></table>`
  const { source, notes } = taken(`<h1>P</h1>${html}${more}`, 'page.html')
  expect(source).toContain('| x | - one<br />3. two |')
  expect(notes).toContain('Lists within one another in a cell are one now (“one two…”)')
})

test('numbers of a list whose items have marks of their own are left out, which is said unless the page hides them', () => {
  const notesOf = (list: string) =>
    taken(`<h1>P</h1>${list}<li>(a) x</li><li>(b) y</li></ol>${more}`, 'page.html').notes
  expect(notesOf('<ol>')).toEqual(['The numbers of a list were left out, as its items have marks (“(a) x (b) y…”)'])
  expect(notesOf('<ol style="list-style: none">')).toEqual([])
})

test('thousands of marks on nothing do not hold up the desk', () => {
  const xhtml = `<?xml version="1.0"?><html><body><p>a${'<i/>'.repeat(5_000)} <b> </b>b</p>${more}</body></html>`
  expect(body(taken(xhtml, 'page.html').source)).toBe(`a b\n\n${prose}\n\n${prose}`)
})

test('cells of Markdown beyond those of the head are kept', () => {
  const { source } = taken(`# P\n\n${prose} ${prose}\n\n| A | B |\n| --- | ---: |\n| 1 | 2 | 3 |\n| 4 |\n`, 'a.md')
  expect(body(source)).toContain('| A | B | |\n| --- | --: | --- |\n| 1 | 2 | 3 |\n| 4 | | |')
})

test('a table in a cell of one with heads stands there in lines, which is said', () => {
  const inner = '<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>'
  const table = `<table><tr><th>Kind<th>Use</tr><tr><td>Names<td>${inner}</tr><tr><td>Mail<td>none</tr></table>`
  const { source, notes } = taken(`<h1>P</h1>${more}${table}`, 'page.html')
  expect(body(source)).toContain('| Kind | Use |\n| --- | --- |\n| Names | a<br />b<br />c<br />d |\n| Mail | none |')
  expect(notes).toContain('A table in a cell stands in lines (“a b c d…”)')
})

test('a footnote with a list stands in one line, and one that nothing refers to is named', () => {
  const text = `# P\n\n${prose} All[^a] of it.\n\n[^a]: Such as:\n\n    - names\n    - *days*\n\n    Or more.\n\n[^b]: Or none.\n`
  const { source, notes, words } = taken(text, 'a.md')
  expect(body(source)).toBe(`${prose} All (Such as: names *days* Or more.) of it.`)
  expect(notes).toContain('A footnote that nothing refers to was left out: “Or none.”')
  expect(words.missing).toEqual([])
})

test('a footnote with a star stands in brackets where it is referred to', () => {
  const page = `<h1>P</h1>${more}<p>All<a href="#n" name="r"><sup>*</sup></a> of it.</p><p id="n"><a href="#r">*</a> Or most.</p>`
  expect(body(taken(page, 'page.html').source)).toMatch(/\n\nAll \(Or most\.\) of it\.$/)
})

test('a table of a page is not wider than anyone reads', () => {
  const rows = `<tr>${'<td colspan="100" rowspan="65000">x</td>'.repeat(3)}</tr>`.repeat(50)
  const { source, notes } = taken(`<h1>P</h1><table><caption>C</caption>${rows}</table>${more}`, 'page.html')
  expect(notes).toContain('Merged cells of a table were split (“x x x x x x x x x x x x x x x x x x x x …”)')
  expect(source.match(/^\| x.*$/gm)).toEqual(Array.from({ length: 50 }, () => '| x | x | x |'))
})

test.each([
  ['kramdown', '# Privacy\n\n* TOC\n{:toc}\n\n## One {#first}\n\n{: .note}\n'],
  [
    'MDX of Docusaurus',
    '---\ntitle: Privacy\n---\n\nimport X from "./x"\n\n## One {#first}\n\n:::note\n\n:::\n\n<X kind="a" />\n',
  ],
  ['Google Docs', '# **Privacy**\n\n## **One** {#first}\n'],
])('%s is read as Markdown', (_, start) => {
  const { source, title, words } = taken(`${start}\n${prose}[^1]\n\n- ${prose}\n\n[^1]: A note.\n`, 'privacy.md')
  expect(title).toBe('Privacy')
  expect(body(source)).toBe(`## One [was #first]\n\n${prose} (A note.)\n\n- ${prose}`)
  expect(words.missing.filter((word) => word !== '1')).toEqual([])
})

test.each([
  [
    'a line of prose that begins as code does',
    'You may\nexport your data at any time, or\nimport from a “file” of yours.',
  ],
  ['a paragraph that begins as code does', 'import from others what you like,\nand export default settings of yours.'],
  ['words in angle brackets', 'Write to <Data Protection Officer> of <Acme Ltd>, <your town>, or <title>.'],
  ['words in angle brackets within a tag', '<div>\nWrite to <Acme Ltd>.\n</div>'],
  ['what only begins as a remark', '<!-- We tell <Acme Ltd>.'],
])('%s of Markdown stands, word for word', (_, text) => {
  const { source, words, notes } = taken(`# One\n\n${prose} ${prose}\n\n${text}\n`, 'a.md')
  const plain = text
    .replaceAll(/<\/?div>/g, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
  expect(body(source).replaceAll('\\', '').replaceAll('&#x69;', 'i').replaceAll(/\s+/g, ' ')).toContain(plain)
  expect(words.missing).toEqual([])
  expect(notes.join()).not.toContain('left out')
})

test.each([
  [
    'import { A,\n  B } from "./x"\nimport "./y.css";',
    'Code of the page was left out: import { A, B } from "./x" import "./y.css";',
  ],
  ['export const meta = {\n  title: "P",\n}', 'Code of the page was left out: export const meta = { title: "P", }'],
  ['export default Page', 'Code of the page was left out: export default Page'],
  ['<Tabs lazy>\n\n</Tabs>', '`<Tabs lazy>`, a part that the former site made, was left out; its words stand'],
  ['<!-- `A` <!-- b -->', 'A remark that readers do not see was left out'],
])('%j of Markdown is left out, which is said word for word', (text, note) => {
  const { source, notes } = taken(`# One\n\n${text}\n\n${prose} ${prose}\n`, 'a.mdx')
  expect(body(source)).toBe(`${prose} ${prose}`)
  expect(notes).toContain(note)
})

test.each([
  ['in a list', (n: number, title: string) => `${n}. **${title}**\n\n   ${prose}\n`],
  ['in paragraphs', (n: number, title: string) => `SECTION ${n} - ${title}\n\n${prose}\n`],
  ['in Chinese', (n: number, title: string) => `${'一二三'[n - 1]}、${title}适用范围\n\n${prose}\n`],
  ['in formal Chinese', (n: number, title: string) => `${'壹貳參'[n - 1]}、${title}適用範圍\n\n${prose}\n`],
  ['in Hindi', (n: number, title: string) => `${'१२३'[n - 1]}. जानकारी ${title}\n\n${prose}\n`],
  ['in Thai', (n: number, title: string) => `${'๑๒๓'[n - 1]}. ข้อมูล ${title}\n\n${prose}\n`],
  ['as articles in Japanese', (n: number, title: string) => `第${n}条（${title}）\n\n${prose}\n`],
  ['in Arabic', (n: number, title: string) => `${'١٢٣'[n - 1]}. مقدمة ${title}\n\n${prose}\n`],
  ['and of which one ends so', (n: number, title: string) => `${n}\\. ${title}${n === 2 ? '.' : ''}\n\n${prose}\n`],
])('short lines that are numbered %s are sections', (_, line) => {
  const titles = ['Data', 'Uses', 'Contact']
  const text = titles.map((title, index) => line(index + 1, title)).join('\n')
  const { source, words } = taken(`**Terms of Acme**\n\n${text}\n**A part**\n\n${prose}\n`, 'a.md')
  expect(source.match(/^(?:##+ |title).*(?:Data|Uses|Contact|Terms|part)/gm)).toHaveLength(5)
  expect(source).toMatch(/^title: Terms of Acme$/m)
  expect(source).toContain('### A part')
  expect(words.missing).toEqual([])
})

test.each([
  ['capitals within a text that has bold headings', `**Data**\n\n${prose}\n\nACME LTD\n\n**Uses**`, 2],
  ['a list', `1. Your name\n2. Your address\n3. Your age\n\n${prose}`],
  ['numbers that leave one out', ['1', '2', '4'].map((n) => `${n}\\. Data\n\n${prose}`).join('\n\n')],
  ['numbered sentences', ['1', '2', '3'].map((n) => `${n}\\. We keep data.\n\n${prose}`).join('\n\n')],
  ['bold sentences of Chinese', `**我们不会公开披露您的个人信息。**\n\n${prose}\n\n**……**\n\n**${'我们'.repeat(20)}**`],
])('%s: no headings', (_, text, count = 0) => {
  expect(body(taken(`${text}\n\n${prose}\n`, 'a.md').source).match(/^#/gm) ?? []).toHaveLength(count)
})

test.each([
  [
    'by the style of the page',
    '<style>html,\nbody { margin: 0 }\nbody {\n\tline-height: 1.5;\n\twhite-space: pre-wrap;\n}</style>',
    '',
  ],
  ['by a class', '<style>.lines{white-space:pre-line}</style>', ' class="lines"'],
  ['by a class of Tailwind', '', ' class="whitespace-pre-line"'],
  ['by a style', '', ' style="white-space: break-spaces"'],
])('the ends of lines that a page shows stay, %s', (_, head, attributes) => {
  const page = `<html><head>${head}</head><body><div>${more}\n<div${attributes}>① names\n   ② <b>days</b>\n\nWe keep\nthem.</div>\n<p style="white-space: normal">So\nlong.</p></div></body></html>`
  expect(body(taken(page, 'a.html').source)).toBe(
    `${prose}\n\n${prose}\n\n① names<br />② **days**\n\nWe keep<br />them.\n\nSo long.`,
  )
})

test('a page of Notion has its headings and lists', () => {
  const leaf = (text: string, below = '') =>
    `<div><div style="display: flex"><div contenteditable="false" data-content-editable-leaf="true" style="white-space: pre-wrap">${text}</div></div>${below}</div>`
  const block = (kind: string, inner: string) => `<div class="notion-selectable notion-${kind}-block">${inner}</div>\n`
  const item = (kind: string, sign: string, text: string, below?: string) => {
    const mark = `<div class="pseudoSelection"><div class="pseudoBefore" style="--pseudoBefore--content: &quot;${sign}&quot;;">${sign}</div></div>`
    return block(`${kind}_list`, `<div style="display: flex">${mark}${leaf(text, below)}</div>`)
  }
  const inner = item('numbered', 'a.', 'first') + item('numbered', 'b.', 'last')
  const page = `<h1>Privacy</h1>${block('sub_header', leaf('Data'))}${block('text', leaf(`${prose}\nAnd more.`))}${item('bulleted', '•', 'names')}${item('bulleted', '•', 'days')}${item('numbered', '3.', 'ask', inner)}${item('numbered', '4.', 'wait')}${block('sub_sub_header', '<h4>Days</h4>')}${more}`
  const { source, words } = taken(page, 'a.html')
  expect(body(source)).toBe(
    `## Data\n\n${prose}<br />And more.\n\n- names\n- days\n\n3. ask\n   a. first\n   b. last\n4. wait\n\n### Days\n\n${prose}\n\n${prose}`,
  )
  expect(words.missing).toEqual([])
})

test.each([
  [['§ 1 Dane', '§ 2 Prawa', '§ 3 Kontakt']],
  [['Madde 1 Veriler', 'Madde 2 Haklar', 'Madde 3 İletişim']],
  [['ข้อ 1 ข้อมูล', 'ข้อ 2 สิทธิ', 'ข้อ 3 ติดต่อ']],
  [['제1조(목적)', '제2조(권리)', '제3조(문의)']],
])('short lines such as %s are sections', (titles) => {
  const { source } = taken(titles.map((one) => `<p>${one}</p>${more}`).join(''), 'a.html')
  expect(source.match(/^## .*$/gm)).toEqual(titles.map((one) => `## ${one}`))
  expect(source).toContain('numbers: own')
})

test('titles in bold at the start of their paragraphs are sections, but not below headings', () => {
  const text = each((one) => `**${one}** ${prose}\n\n`, '1. Data.', '2. Uses.', '3. Rights:')
  expect(body(taken(text, 'a.md').source)).toBe(
    each((one) => `## ${one}\n\n${prose}\n\n`, 'Data.', 'Uses.', 'Rights:').trim(),
  )
  expect(body(taken(`## A\n\n${text}## B\n\n${prose}`, 'a.md').source)).toContain(`**3. Rights:** ${prose}`)
})

test('a link that would run something is said to be none', () => {
  const { source, notes } = taken(`${more}<p><a href="javascript:history.back()">Back</a></p>`, 'page.html')
  expect(source).toContain('\n\nBack\n')
  expect(notes.join()).toContain('“Back” led to javascript:history.back(), where no link of a policy can lead')
})

test('sections below a first one without a number are found by theirs', () => {
  const sections = each((one) => `${one}\n\n${prose}\n\n`, '2. Data', '3. Uses', '4. Rights')
  const { source } = taken(`# P\n\nWho we are\n\n${prose}\n\n${sections}`, 'a.md')
  expect(source.match(/^## .*/gm)).toEqual(['## 2. Data', '## 3. Uses', '## 4. Rights'])
})

test('more paragraphs than a text can have are refused at once', () => {
  expect(() => taken('1. Ab\n\n'.repeat(16_000), 'a.txt')).toThrow('more than 8000 paragraphs')
})

test('a numbered line in bold is a section though it ends as a sentence does', () => {
  const bold = each((one) => `<p><b>${one}</b></p>${p}`, '1. Данные.', '2. Права.', '3. СВЯЗЬ')
  const counted = `<ol start="4"><li><b>Срок.</b></li></ol>${p}`
  expect(taken(`<h1>P</h1>${bold}${counted}`, 'a.html').source.match(/^## .*/gm)).toEqual([
    '## Данные.',
    '## Права.',
    '## СВЯЗЬ',
    '## Срок.',
  ])
})

test('the first of several numbered sections is no title', () => {
  const sections = each((one) => `<h1>${one}</h1>${p}`, '1. Data', '2. Uses')
  expect(taken(`<title>Our policy</title>${sections}`, 'a.html').title).toBe('Our policy')
  expect(taken(sections, 'a.html').title).toBe('Privacy')
})

test('spaces within the marks of a bold line of Markdown are no signs', () => {
  const text = `${prose}\n\n** Data **\n\n${prose}\n\n** Uses **\n\n${prose}`
  expect(taken(text, 'a.md').source.match(/^## .*/gm)).toEqual(['## Data', '## Uses'])
})

test('lines in capitals are sections of a text that has no others', () => {
  const { source, notes } = taken(`Terms of Acme\n\nDATA\n\n${prose}\n\nUSES\n\n${prose}\n\n[INSERT]\n`, 'a.md')
  expect(source.match(/^## .*/gm)).toEqual(['## DATA', '## USES'])
  expect(notes).toContain('“DATA” is taken for a heading, as it is short and in capitals')
})

test.each([
  ['bold', '**PRIVACY**', '**Data**'],
  ['a heading', '# Privacy', '# Data'],
])('a line at the top that says what the policy is called is its title, be it %s', (_, top, section) => {
  const { source, title } = taken(`${top}\n\n${prose}\n\n${section}\n\n${prose}\n\n${section}\n\n${prose}\n`, 'a.md')
  expect([title.toLowerCase(), body(source).match(/^## \w+/gm)]).toEqual(['privacy', ['## Data', '## Data']])
})

test('a heading directly above the first section is the title, and a day in bold is neither', () => {
  const text = `**PRIVACY POLICY**\n\n**1. Data**\n\n**Last updated: 3 May 2026**\n\n${prose}\n\n**2. Uses**\n\n${prose}\n`
  const { source, title } = taken(text, 'a.md')
  expect(title).toBe('PRIVACY POLICY')
  expect(source.match(/^## .*/gm)).toEqual(['## Data', '## Uses'])
  expect(taken(`## Policy\n\n## Data\n\n${prose}\n\n## Uses\n\n${prose}\n`, 'a.md').title).toBe('Policy')
})

test.each([
  [
    'a table with wide columns',
    `| A | B |\n| --- | --- |\n${`| x${' '.repeat(3000)}| y${' '.repeat(3000)}|\n`.repeat(200)}`,
  ],
  ...['{% ', '<A {', '<!-- ', '{:toc\n', '{:'].map((part) => [
    `${JSON.stringify(part)} without end`,
    part.repeat(160_000 / part.length),
  ]),
  ...['# ', '::: a', ' {.a', '# a {#'].map((part) => [
    `a gap behind ${part}`,
    `${part}${' '.repeat(80_000)}x${'a#'.repeat(40_000)}`,
  ]),
])('%s in Markdown does not hold up the desk', (_, text = '') => {
  try {
    pageOfMarkdown(text)
  } catch (refused) {
    expect(String(refused)).toContain('signs of markup')
  }
})

test('Markdown that would take too long to read is refused in plain words', () => {
  expect(() => taken(`# One\n\n${prose} ${prose}\n\n${'a* '.repeat(20_000)}`, 'a.md')).toThrow(
    'a.md: At “a* a* a* a* a* a* a* a* a* a* a* a* a* a”: this paragraph has more than 1000 signs of markup',
  )
})

test.each([
  ['a frame that never ends', 'a.html', `<noscript><iframe/></noscript><p>${prose} ${prose}</p>`, ''],
  [
    'a page in XML, whose elements end at once',
    'page.xhtml',
    `<?xml version="1.0"?>\n<html><head><title/><script src="a.js"/></head><body><p>${prose} ${prose}<i class="a"/> <a id="b"/>More.<br/></p></body></html>`,
    'More.',
  ],
  ['words without a paragraph', 'page.html', `<body>${prose} ${prose} ${prose}`, ''],
  ['Markdown that is called a page', 'page.html', `## One\n\n${prose} ${prose}`, 'title: One'],
  [
    'a text with broken bytes',
    'a.txt',
    Buffer.concat([Buffer.from(`${prose} ${prose} “No.”`), Buffer.from([0xff])]),
    '“No.”',
  ],
  ['a text of Windows', 'a.txt', Buffer.from(`${prose} ${prose} \u0093No.\u0094`, 'latin1'), '“No.”'],
  ['a character that nobody sees', 'a.md', `# One\n\n${prose} ${prose} "No"\u009D.`, '"No".'],
  ['a link to a file beside it', 'a.md', `# One\n\n${prose} ${prose} See [all](../list/index.md).`, 'See all.'],
  ['a short text without spaces', 'a.txt', `${prose}\n\n我们会妥善处理您的个人信息。`, '我们'],
  [
    'a page that was saved as UTF-8 and says what it was before',
    'a.html',
    `<meta charset="windows-1251"><p>${prose} ${prose} Мы храним их.</p>`,
    'Мы храним их.',
  ],
  [
    'a page in the letters of e-mails from Japan',
    'a.html',
    `<meta charset="iso-2022-jp"><p>${prose} ${prose} \u001B$BF|\u001B(B</p>`,
    '日',
  ],
  ['UTF-16', 'a.md', Buffer.from(`\uFEFF## One\n\n${prose} ${prose}`, 'utf16le'), 'title: One'],
])('%s: all is read', (_, name, text, shown) => {
  const { source, words } = taken(text, name)
  expect(words.missing).toEqual([])
  expect(source).toContain(prose)
  expect(source).toContain(shown)
})

test.each([
  ['Markdown', `# P\n\n## Data\n\n${prose} ${prose} [site](https://a.example)\n`],
  ['a web page', `<html><h1>P</h1><h2>Data</h2><p>${prose} ${prose} <a href="https://a.example">site</a></p></html>`],
])('a text that has the marks of %s is read as that, which is said', (kind, text) => {
  const { title, source, notes } = taken(text, 'privacy.txt')
  expect([title, body(source)]).toEqual(['P', `## Data\n\n${prose} ${prose} [site](https://a.example)`])
  expect(notes[0]).toBe(`It was read as ${kind}, whose marks it has, though its name ends in .txt`)
  expect(taken(`No 1 of # of us. ${prose}\n\n# of us\n\n${prose}`, 'a.txt').source).toContain('\\# of us')
})

test('letters whose signs are guessed are so openly', () => {
  const western =
    /written cannot be told, and it was read as a text of Western Europe: where letters are wrong, save it as UTF-8/
  const written = (text: string) =>
    taken(Buffer.from(text, 'latin1'), 'a.html').notes.filter((note) => western.test(note))
  const text = `<p>${prose} ${prose} Voil\u00E0.</p>`
  expect(written(`<body>${text}`)).toHaveLength(1)
  expect(written(`<meta charset="utf-8"><body>${text}`)).toHaveLength(1)
  expect(written(`<meta charset="windows-1252"><body>${text}`)).toEqual([])
  expect(written(`<body>${text.replace('\u00E0', 'a')}`)).toEqual([])
})

test('a link within the site leads where it was meant to, whatever signs its address has', () => {
  const bytes = Buffer.from(`# One\n\n${prose} ${prose} See [all](/list(1).pdf).`)
  const addressOf = (url: string) => `https://acme.example${url}`
  const { source } = importFile(bytes, 'a.md', { title: 'P', fields: {}, addressOf })
  expect(source).toContain('[all](https://acme.example/list\\(1\\).pdf)')
})

test('the fields of Markdown are named, and headings below the third level', () => {
  const text = `---\ntitle: P\ndescription: How we keep data.\ndate: 2024-05-01\nlayout: page\n---\n\n## A\n\n### B\n\n#### C\n\n##### D\n\n${prose} ${prose}`
  const { source, notes } = taken(text, 'a.md')
  expect(source).toContain('#### C\n\n#### D')
  expect(notes.slice(0, 3)).toEqual([
    'The field `description` was left out: “How we keep data.”',
    'The field `date` was left out: “2024-05-01”',
    '“D” is of the third level, the lowest that a policy has',
  ])
})

const long = `${prose} ${prose}`
const thai = 'เราเก็บรวบรวมข้อมูลที่คุณให้แก่เราเมื่อคุณสร้างบัญชี เช่น ชื่อ และที่อยู่อีเมลของคุณ'
const ask = '이용자는 언제든지 개인정보의 열람과 정정과 삭제를 요구할 수 있습니다.'

test.each([
  [
    'with each paragraph in a line',
    `Last updated: May 2026\r\n${long}\r\n1. What we keep\r\n${long}\r\n•\tyour name\r\n•\tyour address\r\n---\r\nWhom we tell\r\n${long}\r\nAcme\r\n1 Long Road\r\nLondon\r\n2. Contact\r\n${long} (a)`,
    `Last updated: May 2026\n\n${long}\n\n## 1. What we keep\n\n${long}\n\n- your name\n- your address\n\n### Whom we tell\n\n${long}\n\nAcme<br />1 Long Road<br />London\n\n## 2. Contact\n\n${long} (a)`,
    ['short and numbered', 'a short line above sentences', 'short and numbered'],
  ],
  [
    'with sentences in lines of their own',
    `\n제1조(목적)\n\n${ask}\n\n${ask}\n-이름을 저장합니다.\n-주소를 저장합니다.\n\n제2조(권리)\n\n${ask}\n${ask}\n${ask}\n${prose}`,
    `## 제1조(목적)\n\n${ask}\n\n${ask}\n\n- 이름을 저장합니다.\n- 주소를 저장합니다.\n\n## 제2조(권리)\n\n${ask}\n\n${ask}\n\n${ask}\n\n${prose}`,
    ['short and numbered', 'short and numbered'],
  ],
  [
    'with marks of items, and with lines below headings',
    `=======\n\nData\n====\n\nNames\n-----\n\n(a) ${prose}\n(b) ${prose}\nand others\n`,
    `## Data\n\n### Names\n\n(a) ${prose}\n(b) ${prose} and others`,
    [],
  ],
  [
    'with paragraphs in several lines, lists and addresses',
    `\n1. What we keep\n\n${prose}\n${prose}\n\n2. Whom we tell\n\nWe tell:\n\n- those who pay,\n- those who ask.\n\nAcme\n1 Long Road\n`,
    `## What we keep\n\n${prose} ${prose}\n\n## Whom we tell\n\nWe tell:\n\n- those who pay,\n- those who ask.\n\nAcme<br />1 Long Road`,
    ['short and numbered', 'short and numbered'],
  ],
  [
    'with titles below their numbers',
    `\nArticle 1\nData We Keep\n\n1. Names\n\n${prose}\n\nArticle 2\n\nYour Rights\n\n${prose} See\nArticle 1\nOf ours.\n\nArticle 3\n\n${prose}\n`,
    `## Article 1 Data We Keep\n\n### 1. Names\n\n${prose}\n\n## Article 2 Your Rights\n\n${prose} See Article 1 Of ours.\n\n## Article 3\n\n${prose}`,
    Array.from({ length: 4 }, () => 'short and numbered'),
  ],
  [
    'with numbers below numbers',
    `\nPart I\n\nArticle 1\nData We Keep\n\n${prose}\n\nPart II\n\nArticle 2 Rights\n\n${prose}\n`,
    `## Part I\n\n## Article 1 Data We Keep\n\n${prose}\n\n## Part II\n\n## Article 2 Rights\n\n${prose}`,
    Array.from({ length: 4 }, () => 'short and numbered'),
  ],
  [
    'in Thai',
    `\nปรับปรุงล่าสุดเมื่อวันที่ 3 มกราคม 2567\n\n1. ข้อมูลที่เราเก็บรวบรวม\n\n${thai}\n\nสิทธิของคุณ\n\n${thai}\n\n${thai}\nก. สิทธิในการเข้าถึง\nข. สิทธิในการลบ\n`,
    `ปรับปรุงล่าสุดเมื่อวันที่ 3 มกราคม 2567\n\n## 1. ข้อมูลที่เราเก็บรวบรวม\n\n${thai}\n\n### สิทธิของคุณ\n\n${thai}\n\n${thai}\n\nก. สิทธิในการเข้าถึง\nข. สิทธิในการลบ`,
    ['short and numbered', 'a short line above sentences'],
  ],
])('a plain text %s is taken over', (_, text, markdown, looks) => {
  const { source, title, notes, words } = taken(`Privacy\n${text}`, 'privacy.txt')
  expect([title, body(source)]).toEqual(['Privacy', markdown])
  expect(notes.flatMap((note) => / is taken .* it is (.*)/.exec(note)?.[1] ?? [])).toEqual(looks)
  expect(words.missing).toEqual([])
})

test.each([
  ['a plain text', 'a.txt', (titles: string[]) => `Privacy\n\n${titles.map((one) => `${one}\n${prose}\n`).join('')}`],
  [
    'a plain text with a list of contents',
    'a.txt',
    (titles: string[]) => `Privacy\n\n${titles.join('\n')}\n\n${titles.map((one) => `${one}\n${prose}\n`).join('')}`,
  ],
  [
    'one paragraph',
    'a.html',
    (titles: string[]) => `<h1>P</h1><p>${titles.map((one) => `${one}<br>${prose}`).join('<br>')}`,
  ],
  [
    'paragraphs',
    'a.html',
    (titles: string[]) => `<h1>P</h1>${titles.map((one) => `<p>${one}<br>${prose}</p>`).join('')}`,
  ],
])('numbered titles directly above their text are sections of %s', (_, name, write) => {
  const { source, notes, words } = taken(write(['1. What we keep', '2. Whom we tell', '3. Your rights']), name)
  expect(source.match(/^## .*\n\n.*$/gm)).toEqual(
    ['What we keep', 'Whom we tell', 'Your rights'].map((title) => `## ${title}\n\n${prose}`),
  )
  expect(notes.filter((note) => note.endsWith('is short and numbered'))).toHaveLength(3)
  expect(words.missing).toEqual([])
})

test('the items of a list in Markdown stay its items where the text has headings', () => {
  const items = ['1. Names', '2. Days', '3. Cards'].map((one) => `${one}\n${prose}\n`).join('')
  const { source } = taken(`# P\n\n## A\n\n${prose}\n\n${items}\n## B\n\n${prose}\n`, 'a.md')
  expect(source).toContain(`1. Names ${prose}\n2. Days ${prose}\n3. Cards ${prose}`)
})

test('a numbered title is one that is long below an empty line, or announces something', () => {
  const titles = [
    '1 Data',
    '2 Uses',
    '3 Rights',
    '4 Whom we tell of them, and that we tell nobody outside of our own country',
  ]
  const text = `Privacy\n\n${titles.map((one) => `${one}\n${prose}\n\n`).join('')}5. We keep:\n\n- names,\n- days.\n`
  expect(taken(text, 'a.txt').source.match(/^## .*/gm)).toEqual(
    [...titles, '5. We keep:'].map((one) => one.replace(/^\d\S* /, '## ')),
  )
})

test('the lines of a plain text stay lines below numbered titles, and two numbers make no sections', () => {
  const titles = ['Part A', 'Part B', 'Part C']
  const text = `Privacy\n\n${titles.map((one) => `${one}\n${prose}\n${prose}\n`).join('')}`
  expect(body(taken(text, 'a.txt').source)).toBe(titles.map((one) => `## ${one}\n\n${prose}\n\n${prose}`).join('\n\n'))
  const two = `<h1>P</h1>${more}<p>1. Names<br>${prose}</p><p>2. Days<br>${prose}</p>`
  expect(taken(two, 'a.html').source).toContain(`1. Names<br />${prose}\n2. Days<br />${prose}`)
})

test('numbers that are joined with lines below them are named, and letters make sections too', () => {
  const { notes } = taken(`<h1>P</h1>${more}<p>Part A</p><p>We keep your name</p>${more}`, 'a.html')
  expect(notes).toContain('Numbers stand beside the lines that were below them (1), such as “Part A We keep your name”')
  const lettered = each((letter) => `<p>Section ${letter}</p>${p}`, 'A', 'B', 'C')
  expect(taken(`<h1>P</h1>${lettered}`, 'a.html').source.match(/^## .*/gm)).toEqual([
    '## Section A',
    '## Section B',
    '## Section C',
  ])
})

test.each([
  [
    'items whose lines go on with a capital',
    'Wir verarbeiten folgende Daten von Ihnen, soweit es\nnötig ist:\n\n1. Name und Anschrift, die Sie uns bei der ersten\nRegistrierung mitteilen.\n2. Angaben zum Zahlungsweg, die Sie uns bei einer\nBestellung machen.\n3. Protokolle der Nutzung, die wir auf den eigenen\nServern führen.',
  ],
  ['lines of addresses', '12 Main Street\nDublin, Ireland.\n14 Rue Royale\nParis, France.\n77 High Street\nLondon.'],
  ['terms of storage', '30 Days\nThe logs of servers.\n12 Months\nThe invoices.\n10 Years\nThe contracts.'],
])('%s in a plain text are no headings', (_, text) => {
  const wrapped = `${prose} ${prose}`.replaceAll(/(.{1,50})(?: |$)/g, '$1\n')
  expect(taken(`Privacy\n\n${text}\n\n${wrapped}`, 'a.txt').source).not.toMatch(/^## /m)
})

test('titles of a plain text may stand above one another, but lines of an address are none', () => {
  const text = `Policy\n\n${long}\n\nTerms of Ours\nMeaning\n${long}\n\nNames\nWe call these by their names here:\n\nAcme is us.\n\nAcme\n1 Long Road\nLondon\n`
  const { source, words } = taken(text, 'a.txt')
  expect(source.match(/^#.*/gm)).toEqual(['## Terms of Ours', '## Meaning', '## Names'])
  expect(source).toContain('Acme<br />1 Long Road<br />London')
  expect(words.missing).toEqual([])
})

test('a long text without titles of sections is said to have none', () => {
  const note = 'No titles of sections were found: where it has some, make headings of them'
  expect(
    taken(
      each((line) => `<p>${line}</p>`, ...prose.repeat(12).split('. ')),
      'a.html',
    ).notes,
  ).toContain(note)
  expect(taken(`<p>${long}</p>`, 'a.html').notes).toEqual([])
})

test('the contents of a plain text end where its sections begin, whose titles may be in capitals', () => {
  const titles = ['1. WHAT WE KEEP?', '2. WHOM DO WE TELL?', '3. YOUR RIGHTS']
  const sections = titles.map((one) => `${one}\nNames of ${one.length}\n${long}\nI. Names of yours\n${long}\n`).join('')
  const { source } = taken(`Policy\n${long}\nCONTENTS\n${titles.join('\n')}\n${sections}`, 'a.txt')
  expect(source).toContain('1. WHAT WE KEEP?\n2. WHOM DO WE TELL?\n3. YOUR RIGHTS\n')
  expect(source.match(/^## \d.*|^### N.*/gm)).toEqual(
    titles.flatMap((one) => [`## ${one}`, `### Names of ${one.length}`]),
  )
})

test.each([
  ['一、信息', '二、使用', '三、权利'],
  ['■ 수집 항목', '■ 이용 목적', '■ 문의'],
  ['1. Data', '2. Uses', '3. Rights'],
])('lines of a plain text such as %s are sections, the first line too', (...titles) => {
  const { source, notes } = taken(titles.map((one) => `${one}\n\n${chinese}\n${long}\n\n`).join(''), 'a.txt')
  expect(source.match(/^## .*/gm)).toEqual(titles.map((one) => `## ${one.replace(/^\d\. /, '')}`))
  expect(notes[0]).toContain(`“${titles[0]}” is taken for a heading`)
})

test('numbers of sections that are missing are named', () => {
  const sections = each((one) => `<h2>${one}</h2>${p}`, '2. Data', '3. Uses', '1) For us', '6. Rights', '1. Names')
  const { notes } = taken(`<h1>P</h1>${sections}`, 'a.html')
  expect(notes).toContain('Sections were not found whose numbers stand before 2, between 3 and 6')
})

test('no number is missing where numbers are written in several ways', () => {
  const sections = each((one) => `<h2>${one}</h2>${p}`, 'Who', '1. Data', '2. Uses', '3 Sharing', '4. Rights', '5) Us')
  const { notes } = taken(`<h1>P</h1>${sections}`, 'a.html')
  expect(notes.join()).toMatch(/numbers: own(?!.*not found)/)
})

test('a numbered line that announces a list is no section of a plain text', () => {
  const text = `Policy\n\n1. ${prose}\n\n2. You have these rights:\n\n- to ask\n- to object\n\n3. ${prose}\n`
  expect(taken(text, 'a.txt').source).not.toContain('## ')
})

test('a day by itself is no section of a plain text', () => {
  const text = `Policy\n\n18 Temmuz 2024\n\n1. Data\n\n${prose}\n\n2. Uses 2024\n\n${prose}\n`
  expect(taken(text, 'a.txt').source.match(/^## .*/gm)).toEqual(['## Data', '## Uses 2024'])
})

test('signs that no reader can read are named', () => {
  const { notes } = taken(`# P\n\n${prose} ${prose}\n\nOur \uE694\uE653 \uE67C\n`, 'a.md')
  expect(notes).toContain(
    'Signs that only a font of the file shows as letters stand as they are (1), such as “\uE694\uE653 \uE67C”',
  )
})

test('the title of a plain text stands above its day', () => {
  const text = `PRIVACY POLICY\nLast updated: 1 May 2026\n\n${prose}\n${prose} ${'It goes on and on, in many lines.\n'.repeat(9)}`
  const { title, source } = taken(text, 'a.txt')
  expect(title).toBe('PRIVACY POLICY')
  expect(body(source)).toMatch(/^Last updated: 1 May 2026\n\nWe keep/)
})

test.each([
  ['headings', '<h2>', '</h2><h2>', '</h2>'],
  ['lines', '<p>', '<br>', '</p>'],
  ['bold lines', '<p><b>', '<br>', '</b></p>'],
  ['paragraphs', '<p>', '</p><p>', '</p>'],
])('the titles of sections stand beside the numbers above them, in %s', (_, start, between, end) => {
  const titles = ['Article 1', 'Data', 'Article 2', 'Uses', 'Article 3', 'Articles of ours']
  const html = titles.map((title, index) => (index % 2 ? `${title}${end}${more}` : `${start}${title}${between}`))
  const { source } = taken(`<h1>P</h1>${html.join('')}`, 'page.html')
  expect(source.match(/(?<=^## ).*/gm)).toEqual(['Article 1 Data', 'Article 2 Uses', 'Article 3 Articles of ours'])
})

test('a number stands apart from one below it, and from a heading of another level', () => {
  const page = `<h1>P</h1><h2>Part I</h2><h2>1. Names</h2>${more}<h2>Part II</h2><h3>Data</h3>${more}<h2>Part III</h2><h2>Article 4</h2><h2>Rights</h2>${more}`
  expect(taken(page, 'page.html').source.match(/^#+ .*/gm)).toEqual([
    '## Part I',
    '## 1. Names',
    '## Part II',
    '### Data',
    '## Part III',
    '## Article 4 Rights',
  ])
})

test('a part with several sections stands apart from the first of them', () => {
  const titles = ['Part I', 'Names', 'Uses', 'Part II', 'Rights']
  const page = `<h1>P</h1>${titles.map((title) => `<h2>${title}</h2>${/Part/.test(title) ? '' : more}`).join('')}`
  expect(taken(page, 'page.html').source.match(/(?<=^## ).*/gm)).toEqual(titles)
})

test('the lines of a cell stay lines', () => {
  const page = `<h1>P</h1>${more}<table><tr><th>Law</th><th>Why</th></tr><tr><td>Art. 6<br>GDPR</td><td>Consent</td></tr></table>`
  expect(taken(page, 'page.html').source).toContain('Art. 6<br />GDPR')
})

test.each([
  ['names that begin with the same sign', '<p>(주) 가온</p><p>(주) 나래</p>', '(주) 가온\n\n(주) 나래'],
  ['the items of a list that count on', '<p>(가) 가온</p><p>(나) 나래</p>', '(가) 가온\n(나) 나래'],
])('%s are as they were', (_, html, markdown) => {
  expect(taken(`<h1>P</h1>${more}${html}`, 'page.html').source).toContain(markdown)
})

test.each([
  ['spaces', () => pageOfText(' '.repeat(40_000), [])],
  ['letters of a style sheet', () => readHtml(`<style>a{src:url(${'A'.repeat(200_000)})}</style>`)],
  ['queries of a style sheet', () => readHtml(`<style>${'@media'.repeat(30_000)}</style>`)],
  ['spaces in bold', () => pageOfMarkdown(`** a${' '.repeat(100_000)}x`)],
  [
    'lines',
    () =>
      joinTitles(
        [
          {
            type: 'paragraph',
            children: Array.from({ length: 20_000 }, (_, at) =>
              at % 2 ? { type: 'break' as const } : { type: 'text' as const, value: 'Art of ours' },
            ),
          },
        ],
        [],
      ),
  ],
])('many %s are read at once', (_, read) => {
  const start = performance.now()
  read()
  expect(performance.now() - start).toBeLessThan(300)
})

test('links to the number of a section lead to its title below', () => {
  const page = `<h1>P</h1><h2 id="x">Article 1</h2><h2 id="y">Data</h2><p>See <a href="#x">here</a> and <a href="#y">there</a>.</p>${more}`
  expect(body(taken(page, 'page.html').source)).toContain(
    '## Article 1 Data [was #x, #y]\n\nSee [here](#data) and [there](#data).',
  )
})

test.each([
  ['numbers of its own', ['§ 1 Data', '§ 3 Rights'], 'numbers: own', ['§ 1 Data', '§ 3 Rights']],
  ['the numbers of the page', ['1. Data', '2. Rights'], '', ['Data', 'Rights']],
  ['no numbers', ['Data', 'Rights'], 'numbers: none', ['Data', 'Rights']],
])('sections with %s keep them', (_, titles, field, headings) => {
  const { source } = taken(`<h1>P</h1>${titles.map((title) => `<h2>${title}</h2>${more}`).join('')}`, 'page.html')
  expect(/^numbers: .*/m.exec(source)?.[0] ?? '').toBe(field)
  expect(source.match(/(?<=^## ).*/gm)).toEqual(headings)
})

test.each([
  'Effective 1 April 2021',
  'Дата набрання чинності: 1 квітня 2021 р.',
  'มีผลบังคับใช้ตั้งแต่วันที่ 1 เมษายน 2564',
  'Có hiệu lực từ ngày 1 tháng 4 năm 2021',
  'Berlaku sejak 1 April 2021',
  'Ημερομηνία ισχύος: 1 Απριλίου 2021',
])('%s is the day on which a text takes effect', (line) => {
  expect(taken(`# Privacy\n\n${line}\n\n${prose} ${prose}\n`, 'a.md').days).toEqual({ effective: '2021-04-01' })
})

test('its own days are proposed, and a text of the past takes effect when it says', () => {
  const html = `<h1>P</h1><p>Last updated: 4 March 2021</p><p>Effective from 1 April 2021</p>${more}`
  expect(taken(html, 'page.html').days).toEqual({ updated: '2021-03-04', effective: '2021-04-01' })
  expect(taken(html, 'page.html', '2021-03-04').source).toContain('\neffective: 2021-04-01\n')
  expect(taken(html, 'page.html', '2021-03-04').source).not.toContain('InShort')
})

test('what is taken over can be read as a policy', () => {
  const file = new VFile(taken(`<h1>P</h1><h2>One</h2>${more}<h2>One</h2>${more}`, 'page.html', '2021-03-04').source)
  expect(readText(file)?.text.sections.map(({ anchor }) => anchor)).toEqual(['one', 'one-1'])
  expect(file.messages.flatMap(({ ruleId, fatal }) => (fatal ? ruleId : []))).toEqual(['short-version'])
})

test.each([
  ['>'.repeat(3000) + prose, 'a.md', /too deep inside one another/],
  [`${'<ul><li>'.repeat(10_000)}${prose}`, 'a.html', /deeper than in any text/],
  ['%PDF-1.7', 'a.pdf', /This is a PDF/],
  ['{\\rtf1', 'a.rtf', /This is RTF/],
  [
    'Date: Mon, 4 Mar 2024 10:00:00 +0000 (UTC)\r\nSubject: Exported From Wiki\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;',
    'a.doc',
    /exported for Word, open in Word, and save it as .docx/,
  ],
  ['hello', 'a.csv', /This is text, and its name does not end in .html/],
  ['hello', 'a.docx', /This is text, and its name does not end in .html/],
  ['Too short to be one.', 'a.txt', /has 5 words of text: that is no policy/],
  ['Privacy', 'a.txt', /has 1 word of text: that is no policy/],
  ['', 'a.docx', /is empty/],
  ['\u0000\u0001', 'a.txt', /no text, web page or Word file/],
  [zipSync({ 'word/vbaProject.bin': new Uint8Array(1) }), 'a.docm', /has macros/],
  [zipSync({ 'a.html': new Uint8Array(9_000_000) }), 'a.zip', /unpacks to far more/],
  [zipSync({ 'xl/workbook.xml': new Uint8Array(9), '_rels/.rels': new Uint8Array(9) }), 'a.xlsx', /none of Word/],
  [
    zipSync({ 'content.xml': new Uint8Array(9) }),
    'a.odt',
    /neither a Word file nor a zip with a web page.* save it as .docx/,
  ],
  [
    Buffer.from(`${'ÎÒÃÇ»áÍ×ÉÆ´¦Àí '.repeat(40)}`, 'latin1'),
    'a.txt',
    /letters of the file are written cannot be told\..* UTF-8/,
  ],
  [Buffer.from('PK\u0003\u0004 broken'), 'a.docx', /damaged/],
])('a file that is not read is refused: %#', (text, name, reason) => {
  expect(() => taken(text, name)).toThrow(reason)
})

test('a page that Google Docs has packed is read, with its bold, its lists and its depths', () => {
  const html = `<style>.c1{font-weight:700}</style><h1>P</h1><p><span class="c1">Who</span> we are.</p><ul class="lst-kix_a-0 start"><li>one</li></ul><ul class="lst-kix_a-1 start"><li>two</li></ul><ul class="lst-kix_a-0"><li>three</li></ul>${more}`
  const { source } = taken(zipSync({ 'P.html': Buffer.from(html), 'images/a.png': new Uint8Array(3) }), 'P.zip')
  expect(body(source)).toMatch(/^\*\*Who\*\* we are\.\n\n- one\n {2}- two\n- three\n/)
})

/** An item of a list as Word writes it into a page; without a level, as it writes it filtered. */
function wordItem(text: string, sign: string, level?: number, font = 'Arial') {
  const style = level ? `mso-list:l0 level${level} lfo1` : 'margin-left:36.0pt;text-indent:-18.0pt'
  const mark = `<span ${level ? "style='mso-list:Ignore'" : ''}>${sign}<span>&nbsp;&nbsp; </span></span>`
  return `<p class=MsoListParagraph style='${style}'><span style='font-family:${font}'>${mark}</span>${text}</p>`
}

test.each([
  [
    'bullets',
    wordItem('one', '·', 1, 'Symbol') + wordItem('two', 'o', 2, '"Courier New"') + wordItem('three', '·', 1, 'Symbol'),
    '- one\n  - two\n- three',
  ],
  ['filtered bullets', wordItem('one', '·', 0, 'Symbol') + wordItem('two', 'Ø', 0, 'Wingdings'), '- one\n- two'],
  [
    'numbers and letters',
    wordItem('one', '1.', 1) + wordItem('x', '(a)', 2) + wordItem('y', '(b)', 2) + wordItem('two', '2.', 1),
    '1. one\n   (a) x\n   (b) y\n2. two',
  ],
  ['signs of no list', wordItem('one', 'Article 1', 1) + wordItem('two', '§ 2', 1), 'Article 1 one\n\n§ 2 two'],
  [
    'signs in a cell',
    `<table><tr><th>A</th><th>B</th></tr><tr><td>${wordItem('x', '·', 1, 'Symbol')}</td><td>${wordItem('one', '1.', 1)}</td></tr></table>`,
    '| A | B |\n| --- | --- |\n| - x | 1. one |',
  ],
])('a list of Word with %s is one', (_, html, markdown) => {
  const { source, words } = taken(`<h1>P</h1>${html}${more}`, 'page.html')
  expect(body(source).replace(`\n\n${prose}\n\n${prose}`, '')).toBe(markdown)
  expect(words.missing).toEqual([])
})

test.each(['MsoTitle', 'title'])(
  'a title with the style %s is that of the policy, and its headings are sections',
  (name) => {
    const html = `<p class="c1 ${name}">Privacy policy</p><h1>Who we are</h1>${more}<h1>What we do</h1><h2>For you</h2>${more}`
    const { title, source, words } = taken(html, 'page.html')
    expect(title).toBe('Privacy policy')
    expect(source.match(/^#+ .*$/gm)).toEqual(['## Who we are', '## What we do', '### For you'])
    expect(source.match(/Privacy policy/g)).toHaveLength(1)
    expect(words.missing).toEqual([])
  },
)

const comment = `<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1"><span class=MsoCommentReference><a href="#_msoanchor_1" class=msocomoff>[JD1]</a></span><p class=MsoCommentText>Is this&nbsp;so?</p></div></div></div>`
const reference = `<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[JD1]</a></span>`
const ofDocs = `<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Of people.</span></p></div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ask counsel.</span></p><p>Or not.</p></div>`

test.each([
  ['raised letters', '<p>Our 4<sup>th</sup> text.</p>', '', 'Our 4th text.', 'These words stand on the line now: “th”'],
  [
    'struck words',
    '<p>We <s>sell</s><del>lend</del> <span style="text-decoration:line-through">no</span> data.</p>',
    '',
    'We data.',
    'Words that were struck out are left out: “sell”, “lend”, “no”',
  ],
  ['words that look like a comment', '<p class=MsoCommentText>We.</p>', '', 'We.'],
  ['comments of Word', `<p>We.${reference}</p>`, comment, 'We.', 'A comment was left out: “Is this so?”'],
  [
    'comments and footnotes of Google Docs',
    `<p>We keep<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> data<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p>`,
    ofDocs,
    'We keep data (Of people.).',
    'A comment was left out: “Ask counsel. Or not.”',
    'A footnote stands in brackets where it was referred to',
  ],
  [
    'a picture',
    '<picture><source srcset="a"><img src="a" alt="Logo"></picture>',
    '',
    '',
    'A picture was left out (“Logo”)',
  ],
])('of %s of a page it is said what became of them', (_, html, below, markdown, ...said) => {
  const { source, notes, words } = taken(`<div><h1>P</h1>${html}${more}${below}</div>`, 'page.html')
  expect(body(source)).toBe(`${markdown}\n\n${prose}\n\n${prose}`.trim())
  expect(notes).toEqual(said)
  expect(words.missing).toEqual([])
})

test('alike notes are counted', () => {
  expect(countNotes(['a', 'b', 'a'])).toEqual(['a (2 times)', 'b'])
})

test.each([
  `<h3><button aria-controls="p1">Data</button></h3><div id="p1" hidden><p>${prose}</p></div>`,
  `<h3 id="t">Data</h3><div role="tabpanel" aria-labelledby="t" style="display: none; height: 0px">${prose}</div>`,
  `<h3>Data</h3><div hidden="until-found"><p>${prose}</p></div>`,
  `<h3 id="h">Data</h3><div role="region" aria-labelledby="h"><div style="visibility:hidden"><p>${prose}</p></div></div>`,
])('what a page shows once it is opened is of the text: %s', (html) => {
  const { source, asides } = taken(`<h1>P</h1><h2>One</h2>${more}${html}`, 'page.html')
  expect(body(source)).toMatch(new RegExp(`### Data.*\n\n${prose}$`))
  expect(asides).toEqual([])
})

test('an address directly behind letters of Chinese stands as it is', () => {
  const html = '<p>请参见https://www.acme.example/a。但是</p>'
  const { source } = taken(`<meta charset="utf-8"><h1>P</h1>${html}${more}`, 'page.html')
  expect(body(source)).toMatch(/^请参见https:\/\/www\.acme\.example\/a。但是\n/)
})

test.each([
  [
    'a remark of MkDocs',
    `!!! note "Mind this"\n    ${prose}\n\n    - ${prose}\n\nAfter.`,
    `Mind this\n\n${prose}\n\n- ${prose}\n\nAfter.`,
  ],
  [
    'tags that are indented below an empty line',
    `<ol>\n  <li>\n\t\tOne.\n\t\t\n\t\t<ol type="a">\n      <li>x</li>\n      <li>y</li>\n    </ol>\n  </li>\n  <li>Two.</li>\n</ol>`,
    '1. One.\n   a. x\n   b. y\n2. Two.',
  ],
  [
    'tags that are indented as code is',
    `${prose}\n\n    <script src="a.js"></script>\n\n<div>\n\nOne.\n\n    <p>Two.</p>\n\n</div>`,
    `${prose}\n\n\\<script src="a.js">\\</script>\n\nOne.\n\nTwo.`,
  ],
  ['a remark of GitHub', `> [!WARNING]\n> ${prose}`, `> ${prose}`],
  [
    'terms and what they mean',
    `Cookie\n: ${prose}\n: Two.\n\nData\n\n: Three.\n\nAfter.`,
    `- Cookie\n\n  ${prose}\n\n  Two.\n\n- Data\n\n  Three.\n\nAfter.`,
  ],
  [
    'terms and headings directly below meanings',
    `One\n: ${prose}\n  More.\nTwo\n: Three.\n## Four`,
    `- One\n\n  ${prose} More.\n\n- Two\n\n  Three.\n\n## Four`,
  ],
  ['boxes that are ticked or not', `- [x] ${prose}\n- [ ] ${prose}`, `- ☑ ${prose}\n- ☐ ${prose}`],
  ['a line that begins with a colon', `${prose}\n\n: Two`, `${prose}\n\n: Two`],
  ['code behind other code', `import A from 'a'\n\nexport const b = 1\n\nTwo.`, 'Two.'],
  [
    'bullets that were typed, and one line with a dash',
    `\\- one\n\n\\- **two**\n\n${prose}\n\n・名\n\n・年\n\n${prose}\n\n\\- three\n\nfour`,
    `- one\n- **two**\n\n${prose}\n\n- 名\n- 年\n\n${prose}\n\n\\- three\n\nfour`,
  ],
  ['numbers that were typed', '2\\. two\n\n3\\. three\n\n5\\. five', '2. two\n3. three\n\n5\\. five'],
])('Markdown that some sites add to: %s', (_, text, markdown) => {
  const { source, words } = taken(`# P\n\n${text}\n\n${prose}\n\n${prose}\n`, 'a.md')
  expect(body(source)).toBe(`${markdown}\n\n${prose}\n\n${prose}`)
  expect(words.missing).toEqual([])
})

test('a line that begins as a remark of MkDocs, and has none below it, stays', () => {
  expect(body(taken(`# P\n\n!!! Important\n\n${prose}\n\n${prose}\n`, 'a.md').source)).toContain('!!! Important')
  const { notes } = taken(`# P\n\n!!! note\n    ${prose}\n\n${prose}\n`, 'a.md')
  expect(notes).toContain('The frame of a remark (`!!! note`) was left out; its words stand')
})

test('links of a page whose address is not known lead to its places and to other sites, or stand as words', () => {
  const { source, notes } = taken(
    `<h1>P</h1>${more}<h2 id="who">Who</h2><p>See <a href="?at=3#who">who</a>, <a href="?at=4">what</a>, <a href="//a.example/x">x</a>.</p>`,
    'page.html',
  )
  expect(body(source)).toContain('See [who](#who), what, [x](https://a.example/x).')
  expect(notes).toContain('The link “what” led to ?at=4, where no link of a policy can lead; its words stand')
})

test('headings that are sentences are paragraphs, where most are or one is long', () => {
  const all = ['§ 1.', prose, prose, prose, 'Two'].map((words) => `<h3>${words}</h3>`).join('')
  const { source, notes } = taken(`<h1>P</h1>${all}${more}<h3>${prose} ${prose} ${prose}</h3>`, 'page.html')
  expect(source.match(/^#.*/gm)).toEqual(['## § 1.', '## Two'])
  expect(notes).toContain(
    'Headings that are sentences are taken for paragraphs (4 of 7), such as “We keep what you tell us for as long as …”',
  )
})
