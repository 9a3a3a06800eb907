import { expect, test } from 'vitest'
import { dropNumbers } from '../../../lib/writing/drop-numbers'

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
