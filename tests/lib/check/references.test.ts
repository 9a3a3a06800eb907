import type { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { errorsOf } from '../../marked'
import { checkTexts, sourceOf } from '../check-texts'

const data = (words: string) => `## Data\n\n${words}\n\n`
const sharing = '## Sharing\n\nWe share it.\n\n'
const cookies = '## Cookies\n\nNone.\n\n'

function filesOf(older: string, draft: string): VFile[] {
  return checkTexts({ '2025-05-04.mdx': sourceOf(older), 'draft.mdx': sourceOf(draft) }, '2026-01-31').files
}

function errorsOn(older: string, draft: string): string[] {
  return filesOf(older, draft).flatMap(errorsOf)
}

const older = data('See section 2.') + sharing

test('a number that names another section than before is told, with a link to the one that was meant', () => {
  expect(errorsOn(older, data('See section 2.') + cookies + sharing)).toEqual([
    expect.stringContaining(
      '15:5 "section 2" named "Sharing" in the version of 2025-05-04 and names "Cookies" now; write `[section 3](#sharing)`',
    ),
  ])
})

test('what such a number would be as a link now is not advised', () => {
  const rulesOn = (draft: string) =>
    filesOf(older, draft).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  expect(rulesOn(older)).toContain('plain-reference')
  expect(rulesOn(data('See section 2.') + cookies + sharing)).not.toContain('plain-reference')
})

test.each([
  ['was corrected', data('See section 3.') + cookies + sharing],
  ['is a link', data('See [section 3](#sharing).') + cookies + sharing],
  ['is new elsewhere', data('See section 3.') + cookies.replace('None', 'See section 2') + sharing],
  ['names a section that took its place', data('See section 2.') + sharing.replace('Sharing', 'Others [was #sharing]')],
])('a number that %s is not', (_, draft) => {
  expect(errorsOn(older, draft)).toEqual([])
})

test('numbers that moved on together are told until each is corrected', () => {
  const former = data('See sections 2 and 3.') + sharing + cookies
  const added = '## New\n\nx\n\n'
  expect(errorsOn(former, data('See sections 2 and 3.') + added + sharing + cookies)).toHaveLength(1)
  expect(errorsOn(former, data('See sections 3 and 4.') + added + sharing + cookies)).toEqual([])
})
