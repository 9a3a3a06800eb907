import { expect, test } from 'vitest'
import { inShortOf } from '../../../lib/pages/in-short'
import { view } from '../../view'

const covers = {
  'data-categories': ['nowhere', 'what-we-collect'],
  recipients: ['not applicable because there are none'],
}

test.each([
  ['<strong>Rights:</strong> all.', '<strong><a href="#rights">Rights</a>:</strong> all.', 'leads to its section'],
  [
    '<strong>What we collect:</strong> it.',
    '<strong><a href="#data">What we collect</a>:</strong> it.',
    'leads to the section that covers names',
  ],
  ['<strong>Who sees it:</strong> no one.', '<strong>Who sees it:</strong> no one.', 'leads nowhere without one'],
  ['<strong>Who?</strong> We.', '<strong>Who?</strong> We.', 'may end in another sign'],
  [
    '<strong><a href="#kinds">What we collect</a>:</strong> it.',
    '<strong><a href="#kinds">What we collect</a>:</strong> it.',
    'leads where the text says',
  ],
])('a question: %s becomes %s, as it %s', (written, shown) => {
  const text = { ...view.text, inShort: `<ul><li>${written}</li></ul>` }
  expect(inShortOf(text, covers)).toBe(`<ul><li class="answer">${shown}</li></ul>`)
})

test.each(['We <strong>never:</strong> sell.', '<strong>We never</strong> sell.', 'Hello.'])(
  'no question: %s',
  (written) => {
    const inShort = `<ul><li>${written}</li></ul><p><strong>Why:</strong> so.</p>`
    expect(inShortOf({ ...view.text, inShort }, covers)).toBe(inShort)
  },
)
