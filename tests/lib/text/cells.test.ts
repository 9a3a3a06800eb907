import { expect, test } from 'vitest'
import { textOf } from '../redline/texts'

/** The HTML of a cell. */
function cell(words: string): string | undefined {
  return /<td>(.*)<\/td>/.exec(textOf(`| A |\n| --- |\n| ${words} |`).opening)?.[1]
}

test.each([
  ['one<br />two', 'one<br>two'],
  ['one<br /><br />**two<br />three**', 'one<br><br><strong>two<br>three</strong>'],
  ['- one<br />- two', '<ul><li>one</li><li>two</li></ul>'],
  ['\\- one<br />\\* *two*', '<ul><li>one</li><li><em>two</em></li></ul>'],
  ['•\u00A0one<br />• **two**: 2', '<ul><li>one</li><li><strong>two</strong>: 2</li></ul>'],
  ['– one<br />– two', '<ul><li>one</li><li>two</li></ul>'],
  ['For:<br />- one<br />- two<br />and more', 'For:<ul><li>one</li><li>two</li></ul>and more'],
  ['1. one<br />2. two<br />3) three', '<ol><li>one</li><li>two</li><li>three</li></ol>'],
  ['3. three<br />4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
  ['- one', '<ul><li>one</li></ul>'],
])('the cell %j has its lines and lists', (words, html) => {
  expect(cell(words)).toBe(html)
})

test.each(['– 5 °C', '-', '1. May', '-5<br>-6', '(a) one<br>(b) two', '2. May<br>1. June'])(
  'the cell %j is no list',
  (html) => {
    expect(cell(html.replaceAll('<br>', '<br />'))).toBe(html)
  },
)

test('a head of empty cells is no head, and the first cell of each row names it', () => {
  expect(textOf('| | |\n| --- | --- |\n| Who | **Acme** |\n| How long | a year |').opening).toBe(
    '<table><tbody><tr><th scope="row">Who</th><td><strong>Acme</strong></td></tr><tr><th scope="row">How long</th><td>a year</td></tr></tbody></table>',
  )
})
