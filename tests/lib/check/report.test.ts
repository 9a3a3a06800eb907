import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { reportOf } from '../../../lib/check/report'
import { draft, draftPath, files } from '../desk/acme'
import { enterFolder } from '../folder'

test('a report is by file, and what is wrong in one is in the order of its lines', () => {
  const wrong = draft.replace('title: Privacy', 'titel: Privacy').replace('We keep', 'We [insert name] ~~may~~ keep')
  enterFolder({ ...files, 'content/acme/company.yaml': 'name: Acme\n', [draftPath]: wrong })
  const content = checkContent('content', '2026-11-22', 'all')
  const errors = reportOf(content, content.files).findings.filter(({ severity }) => severity === 'error')
  const places = errors.map(({ path, line = 0, column = 0 }) => ({ path, line, column }))
  expect(places.length).toBeGreaterThan(5)
  const keyOf = ({ path, line, column }: (typeof places)[number]) => [path, 1000 + line, 1000 + column].join(' ')
  expect(places.map(keyOf)).toEqual(places.map(keyOf).sort())
})
