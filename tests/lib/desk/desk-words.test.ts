import { expect, test } from 'vitest'
import { deskWords } from '../../../lib/desk/desk-words'

test.each([
  [
    'lost-anchor',
    '#b led to "B; b" in the version of 2025-05-04 and leads nowhere now; if "C" took its place, end that heading with `[#c, was #b]`; if it is gone, write `retired:` and below it `  b: "…"`, with why it is gone and where to look instead, between the lines of `---`',
    '#b led to "B; b" in the version of 2025-05-04 and leads nowhere now; if “C” says it now, Fix leads its links there; if it is gone, write a note on it below “Sections that are gone”, with where to look instead.',
  ],
  [
    'lost-anchor',
    '#b led to "B" in the version of 2025-05-04 and leads nowhere now; write `retired:` and below it `  b: "…"`',
    '#b led to "B" in the version of 2025-05-04 and leads nowhere now; write a note on it below “Sections that are gone”, with where to look instead.',
  ],
  [
    'renamed',
    'this section was "A" in the version of 2025-05-04, and goes on having #a: `npm run check -- --fix` writes that into its heading, and so does a publication; if it is another section, write `[#x]` at the end',
    'This section was "A" in the version of 2025-05-04, and goes on having #a: Fix writes that into its heading, and so does a publication.',
  ],
  [
    'link',
    'this site has no page `/a`; write `/b/`; `npm run check -- --fix` does that',
    'This site has no page “/a”; write “/b/”.',
  ],
  ['field', '`summary` is empty; write what changed', '“Summary” is empty; write what changed.'],
])('the words of %s are those of the desk', (rule, reason, words) => {
  expect(deskWords(rule, reason)).toBe(words)
})
