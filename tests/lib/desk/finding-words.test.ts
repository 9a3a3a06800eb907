import { expect, test } from 'vitest'
import { findingWords } from '../../../lib/desk/finding-words'

test.each([
  [
    'dpo',
    'not declared: how to contact the officer; write below `covers:` where it is said, or say it in a draft first',
    'Not declared: how to contact the officer.',
  ],
  [
    'lost-anchor',
    '#data led to "Data" in the version of 2025-05-04 and leads nowhere now; if it is gone, write `retired:` and below it …',
    '#data led to "Data" in the version of 2025-05-04 and leads nowhere now.',
  ],
  ['vague-words', 'this section is vague; write what is done', 'This section is vague; write what is done.'],
])('of %s, nothing is said that a button does', (rule, message, words) => {
  expect(findingWords({ rule, message })).toBe(words)
})
