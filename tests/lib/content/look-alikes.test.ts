import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { errorsOf } from '../../marked'
import { company, enterFolder, sealed } from '../folder'

const text =
  '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- Acme.\n\n</InShort>\n\n## Data\n\nx\n'

function errors(files: Record<string, string>): string[] {
  enterFolder(sealed({ 'content/acme/company.yaml': company, 'content/acme/privacy/2025-05-04.mdx': text, ...files }))
  const content = checkContent('content', '2026-11-22', 'all')
  return content.files.flatMap(errorsOf)
}

const letter = '"\u0430" is a Cyrillic letter that only looks like one of ours; type the word again'

test.each([
  ['a title', 'privacy/draft.mdx', text.replace('Privacy', 'Priv\u0430cy'), `2:8 in "Priv\u0430cy", ${letter}`],
  ['a summary', 'privacy/draft.mdx', text.replace('New.', 'We ch\u0430nge.'), `3:10 in "ch\u0430nge", ${letter}`],
  ['a name', 'company.yaml', company.replace('name: Acme', 'name: \u0430cme'), `1:7 in "\u0430cme", ${letter}`],
  ['the name of an app', 'company.yaml', `${company}apps: [\u0430cme]\n`, `5:8 in "\u0430cme", ${letter}`],
  [
    'a reason',
    'privacy/policy.yaml',
    'covers:\n  dpo: not applicable because \u0430cme has none\n',
    `2:8 in "\u0430cme", ${letter}`,
  ],
  [
    'a website',
    'company.yaml',
    `${company}website: https://xn--cme-5cd.example\n`,
    '5:10 "\u0430cme" in this address mixes the letters of several scripts, which look alike; type the address again',
  ],
])('%s with a letter that only looks like ours is told', (_, path, source, message) => {
  expect(errors({ [`content/acme/${path}`]: source })).toEqual([message])
})

test('a text that a newer one replaces is spared', () => {
  const older = text.replace('Privacy', 'Priv\u0430cy')
  expect(errors({ 'content/acme/privacy/2024-05-04.mdx': older })).toEqual([])
})
