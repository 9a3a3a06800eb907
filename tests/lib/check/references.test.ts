import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { errorsOf } from '../../marked'
import { enterFolder, sealed } from '../folder'

function source(body: string): string {
  return `---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n${body}\n`
}

const data = (words: string) => `## Data\n\n${words}\n\n`
const sharing = '## Sharing\n\nWe share it.\n\n'
const cookies = '## Cookies\n\nNone.\n\n'

async function errorsOn(older: string, draft: string): Promise<string[]> {
  enterFolder(
    sealed({
      'content/acme/company.yaml': 'name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n',
      'content/acme/privacy/2025-05-04.mdx': source(older),
      'content/acme/privacy/draft.mdx': source(draft),
    }),
  )
  const { files } = await checkContent('content', '2026-01-31', 'all')
  return files.flatMap(errorsOf)
}

const older = data('See section 2.') + sharing

test('a number that names another section than before is told, with a link to the one that was meant', async () => {
  expect(await errorsOn(older, data('See section 2.') + cookies + sharing)).toEqual([
    expect.stringContaining(
      '15:5 "section 2" named "Sharing" in the version of 2025-05-04 and names "Cookies" now; write `[section 3](#sharing)`',
    ),
  ])
})

test.each([
  ['was corrected', data('See section 3.') + cookies + sharing],
  ['is a link', data('See [section 3](#sharing).') + cookies + sharing],
  ['is new elsewhere', data('See section 3.') + cookies.replace('None', 'See section 2') + sharing],
  ['names a section that took its place', data('See section 2.') + sharing.replace('Sharing', 'Others [was #sharing]')],
])('a number that %s is not', async (_, draft) => {
  expect(await errorsOn(older, draft)).toEqual([])
})

test('numbers that moved on together are told until each is corrected', async () => {
  const former = data('See sections 2 and 3.') + sharing + cookies
  const added = '## New\n\nx\n\n'
  expect(await errorsOn(former, data('See sections 2 and 3.') + added + sharing + cookies)).toHaveLength(1)
  expect(await errorsOn(former, data('See sections 3 and 4.') + added + sharing + cookies)).toEqual([])
})
