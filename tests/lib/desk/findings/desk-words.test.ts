import { expect, test } from 'vitest'
import { checkContent } from '../../../../lib/check/content'
import { deskWords } from '../../../../lib/desk/findings/desk-words'
import { enterFolder } from '../../folder'
import { draft, files } from '../acme'

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
    'untranslated',
    '"Data" stands here in the words of the original; translate it, or, if it stays as it is, name it between the lines of `---`: `unchanged: [contact, data]`',
    '"Data" stands here in the words of the original; translate it, or, if it stays as it is, tick it in “Sections that stay as they were” below Details.',
  ],
  [
    'link',
    'this site has no page `/a`; write `/b/`; `npm run check -- --fix` does that',
    'This site has no page “/a”; write “/b/”.',
  ],
  [
    'children-ages',
    'children are under 18 here, and under 13 in acme/app/2025-05-04.mdx, line 13; write one age, or change acme/app/draft.de.mdx',
    'Children are under 18 here, and under 13 in App policy of 4 May 2025; write one age, or change the draft of App policy (de).',
  ],
  ['field', '`summary` is empty; write what changed', '“Summary” is empty; write what changed.'],
  [
    'request-contact',
    'there is no address; write `email: …` here, or in `acme/company.yaml`, or `language: …` into policy.yaml',
    'There is no address; write “E-mail”: … here, or in the facts about Acme, or “Language”: … into the facts about the policy.',
  ],
  [
    'placeholder',
    '"[x]" waits to be filled in; put what readers are to see as it is between backquotes',
    '"[x]" waits to be filled in; mark what readers are to see as it is “As typed” in the bar of tools.',
  ],
])('the words of %s are those of the desk', (rule, reason, words) => {
  enterFolder({ ...files, 'content/acme/app/draft.mdx': draft.replace('Privacy policy', 'App policy') })
  expect(deskWords(rule, reason, checkContent('content', '2026-11-22', 'all'))).toBe(words)
})
