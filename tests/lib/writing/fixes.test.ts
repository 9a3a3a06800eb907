import { expect, test } from 'vitest'
import { fixText } from '../../../lib/writing/fixes'

const context = {
  title: 'Privacy policy',
  addressOf: (url: string) => (url === 'terms.md' ? '/acme/terms/' : undefined),
  renames: new Map([['how-long', ['storage', 'old']]]),
}

test.each([
  ['## A {: #a }\n\n## **B** {#b}', '## A [#a]\n\n## B [#b]'],
  ['## A {#a .first}\n\n## B {: .no_toc}', '## A [#a]\n\n## B'],
  ['## A\n{: #a}\n\nx', '## A [#a]\n\nx'],
  ['## A [#x, was #y] {#a}', '## A [#x, was #y, #a]'],
  ['## A {#a} ##\n\nx', '## A [#a]\n\nx'],
  ['## []{#_Toc12 .anchor}[]{#_Toc13 .anchor}A', '## A [#_Toc12, was #_Toc13]'],
  ['x\n\n<a id="a"></a>\n\n<a name="b"></a>\n## A\n\nx', 'x\n\n## A [#a, was #b]\n\nx'],
  ['## <a id="a"></a>A\n\n## <a name="b, c">B</a>', '## A [#a]\n\n## B [#b%2C%20c]'],
  ['x <a id="a"></a>', 'x <a id="a"></a>'],
  ['# Privacy Policy\n\nx\n\n## A', 'x\n\n## A'],
  ['# **Privacy policy**\n\n# A\n\n## B\n\n# C', '## A\n\n### B\n\n## C'],
  ['Privacy policy\n--------------\n\nx', 'x'],
  ['x\n\nPrivacy policy\n---\n\ny', 'x\n\nPrivacy policy\n---\n\ny'],
  ['---\ntitle: a\n\nx', '---\ntitle: a\n\nx'],
  ['x\n\n---\n\ny\n\n- z\n***', 'x\n\ny\n\n- z\n'],
  ['- x\n***\ny\n***\n\nz', '- x\n\ny\n\n\nz'],
  ['x\n# Privacy policy\ny', 'x\n\ny'],
  ['- **Who: **We **are** here. **Why:  **it', '- **Who:** We **are** here. **Why:**  it'],
  [
    '- **Info****:** it **is** so, **a****b**, `**c****d**`\n\n**Info****:** **it**',
    '- **Info****:** it **is** so, **a****b**, `**c****d**`\n\n**Info:** **it**',
  ],
  ['2 ** 3 and 4 ** 5, a\\** b **c', '2 ** 3 and 4 ** 5, a\\** b **c'],
  ['| a | b |\n| --- | --- |\n| | |\n| c | |\n|  |\n\nx', '| a | b |\n| --- | --- |\n| c | |\n\nx'],
  ['| | |\n| --- | --- |\n| a | b |\n| <br /> | |', '| | |\n| --- | --- |\n| a | b |'],
  ['## A\n4. y\n\n## B\n5. z', '## A\n4\\. y\n\n## B\n5\\. z'],
  ['##\n4. y', '##\n4\\. y'],
  ['A\n===\n\nx', '## A\n\nx'],
  ['A #\n===\n\nx', 'A #\n===\n\nx'],
  ['x\n\n4. y\n\n- 5) z', 'x\n\n4\\. y\n\n- 5\\) z'],
  ['z\n\n4. - x\n   - y', 'z\n\n4. - x\n   - y'],
  ['x\n\n5. 11. 2026\n\ny', 'x\n\n5\\. 11. 2026\n\ny'],
  ['- x\n4. y\n\n> 6. x\n>\n>    y', '- x\n4. y\n\n> 6. x\n>\n>    y'],
  ['# Privacy of Acme\n\n## A', '# Privacy of Acme\n\n## A'],
  ['### A\n\n### B\n\n#### C\n\n### D', '## A\n\n## B\n\n### C\n\n## D'],
  ['## A\n\n#### B\n\n#### C\n\n### D', '## A\n\n### B\n\n### C\n\n### D'],
  ['## A ***b** c* [#a]\n\n## [d](https://d.example)', '## A b c [#a]\n\n## [d](https://d.example)'],
  ['**A**\n---\n\n**1. B**\n---', 'A\n---\n\n**1. B**\n---'],
  [
    '## A\n\n### S\n\n### S\n\n### S [was #s-2]\n\n### S',
    '## A\n\n### S\n\n### S [#s-3]\n\n### S [#s-4, was #s-2]\n\n### S [#s-5]',
  ],
  ['## In short', '## In short [#in-short-section]'],
  ['S\n---\n\nS\n---\n\nS\nT\n===\n\nS\nT\n===', 'S\n---\n\nS [#s-2]\n---\n\nS\nT\n===\n\nS\nT [#s-t-2]\n==='],
  ['[a](terms.md), [terms.md](terms.md)', '[a](/acme/terms/), [terms.md](/acme/terms/)'],
  ['## How long', '## How long [#storage, was #old]'],
  ['## How long [was #older]', '## How long [#storage, was #older, #old]'],
  ['See [it](#how-long).\n\n## How long', 'See [it](#how-long).\n\n## How long [#storage, was #old, #how-long]'],
  ['## Long [#how-long]', '## Long [#how-long, was #storage, #old]'],
  ['## A\r\n\r\n~~x~~\r\n', '## A\n\n~~x~~\n'],
])('%j is fixed', (source, fixed) => {
  expect(fixText(source, context).source).toBe(fixed)
  expect(fixText(fixed, { ...context, renames: new Map() })).toEqual({ source: fixed, fixed: [] })
})

test('a heading that keeps an anchor is named, as another section may have taken that place', () => {
  expect(fixText('## How long\n\nx', context).fixed).toEqual([
    '1 renamed heading keeps its anchor: “## How long [#storage, was #old]”',
  ])
})

test('what was fixed is said with how much of it', () => {
  const marks = Array.from({ length: 31 }, (_, index) => `### **T${index}** {#heading=h.${index}}\n\nx`).join(
    '\r\n\r\n',
  )
  expect(fixText(marks, {}).fixed).toEqual([
    '60 Windows line ends',
    '31 headings have their anchors as `[#…]`',
    '31 headings have their levels',
    '31 headings are without emphasis',
  ])
})
