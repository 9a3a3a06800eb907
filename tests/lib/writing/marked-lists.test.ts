import { expect, test } from 'vitest'
import { nextMarks } from '../../../lib/text/list-marks'
import { formatText } from '../../../lib/writing/format'
import { textOf } from '../redline/texts'

test.each([
  ['(a) our bank,\n(b) our host.', '<ul class="marked"><li>(a) our bank,</li><li>(b) our host.</li></ul>'],
  ['a. one\nb. two', '<ul class="marked"><li>a. one</li><li>b. two</li></ul>'],
  ['1.1 one\n1.2 two', '<ul class="marked"><li>1.1 one</li><li>1.2 two</li></ul>'],
  ['(i) one\n(ii) two', '<ul class="marked"><li>(i) one</li><li>(ii) two</li></ul>'],
  ['α) one\nβ) two', '<ul class="marked"><li>α) one</li><li>β) two</li></ul>'],
  ['١. one\n٢. two', '<ul class="marked"><li>١. one</li><li>٢. two</li></ul>'],
  ['(ก) one\n(ข) two', '<ul class="marked"><li>(ก) one</li><li>(ข) two</li></ul>'],
  ['가. one\n나. two', '<ul class="marked"><li>가. one</li><li>나. two</li></ul>'],
  ['в) one\nг) two', '<ul class="marked"><li>в) one</li><li>г) two</li></ul>'],
  ['α. one\nγ. two', '<ul class="marked"><li>α. one</li><li>γ. two</li></ul>'],
  ['– one\n– two', '<ul class="marked"><li>– one</li><li>– two</li></ul>'],
  ['• one', '<ul class="marked"><li>• one</li></ul>'],
  ['We share with:\n(a) our bank.', '<p>We share with:</p><ul class="marked"><li>(a) our bank.</li></ul>'],
  [
    'We share\nwith\n(1) us,\n(2) **you**.',
    '<p>We share with</p><ul class="marked"><li>(1) us,</li><li>(2) <strong>you</strong>.</li></ul>',
  ],
  [
    '**(a)** our bank\n**(b)** x@a.example, or\n  y.',
    '<ul class="marked"><li><strong>(a)</strong> our bank</li><li><strong>(b)</strong> <a href="mailto:x@a.example">x@a.example</a>, or y.</li></ul>',
  ],
  [
    '(a) our bank,\n    (i) in Ireland,\n    (ii) in France,\n(b) our host.',
    '<ul class="marked"><li>(a) our bank,<ul class="marked"><li>(i) in Ireland,</li><li>(ii) in France,</li></ul></li><li>(b) our host.</li></ul>',
  ],
  ['- (a) our bank,\n- (b) our host.', '<ul class="marked"><li>(a) our bank,</li><li>(b) our host.</li></ul>'],
  [
    '- (a) our bank,\n  (i) in Ireland,\n  (ii) in France,\n- (b) our host.',
    '<ul class="marked"><li>(a) our bank,<ul class="marked"><li>(i) in Ireland,</li><li>(ii) in France,</li></ul></li><li>(b) our host.</li></ul>',
  ],
  ['- 1.1 one\n  1.2 two', '<ul class="marked"><li><ul class="marked"><li>1.1 one</li><li>1.2 two</li></ul></li></ul>'],
  ['> a) bank\n> b) host', '<blockquote><ul class="marked"><li>a) bank</li><li>b) host</li></ul></blockquote>'],
])('%j is a list with its own marks, and stays one when it is formatted', (body, html) => {
  expect(textOf(body).opening).toBe(html)
  const formatted = formatText(`${body}\n`)
  expect(textOf(formatted ?? '').opening).toBe(html)
  expect(formatText(formatted ?? '')).toBe(formatted)
})

test.each([
  'We keep it, as Article 6(1)\n(b) and others say.',
  'Under Article 6(1)\n(b) and\n1.1 of it.',
  '\\(a) our bank\n\\(b) our host',
  '(a) our bank',
  'One.\nTwo.',
  'г. Москва\nг. Казань',
  'ต. สุเทพ\nอ. เมือง\nจ. เชียงใหม่',
  'Адрес:\nг. Москва',
  'د. محمد\nد. أحمد',
])('%j is a paragraph', (body) => {
  expect(textOf(body).opening).toMatch(/^<p>[^<]*<\/p>$/)
})

test('a list of names that begin with the same sign shows dots', () => {
  expect(textOf('- (주) 가온\n- (주) 나래').opening).toBe('<ul><li>(주) 가온</li><li>(주) 나래</li></ul>')
})

test.each([
  ['(a)', '(b)'],
  ['٩.', '١٠.'],
  ['가.', '나.'],
  ['(九)', '(十)'],
  ['כ.', 'ל.'],
  ['Α)', 'Β)'],
])('%s is followed by %s', (mark, next) => {
  expect(nextMarks(mark)).toContain(next)
})
