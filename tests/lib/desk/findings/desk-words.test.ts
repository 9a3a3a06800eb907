import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../../lib/check/content'
import { withoutCommands } from '../../../../lib/desk/findings/commands'
import { deskWords } from '../../../../lib/desk/findings/desk-words'
import { enterFolder } from '../../folder'
import { draft, files } from '../acme'

test.each([
  [
    'lost-anchor',
    '#b led to "B; b" in the version of 2025-05-04 and leads nowhere now; if "C" took its place, end that heading with `[#c, was #b]`; if it is gone, write `retired:` and below it `  b: "…"`, with why it is gone and where to look instead, between the lines of `---`',
    'Links to "B; b" in the version of 4 May 2025 lead nowhere now; if “C” says it now, Fix leads its links there; if it is gone, write a note on it below “Sections that are gone”, with where to look instead.',
  ],
  [
    'lost-anchor',
    '#b led to "B" in the version of 2025-05-04 and leads nowhere now; write `retired:` and below it `  b: "…"`',
    'Links to "B" in the version of 4 May 2025 lead nowhere now; write a note on it below “Sections that are gone”, with where to look instead.',
  ],
  [
    'reference',
    '"clause 9(a)" names a section by number, and there is no section 9(a); write the title of the one that is meant as a link, such as `[Data](#data)`',
    '"clause 9(a)" names a section by number, and there is no section 9(a); write the title of the one that is meant, select that, press “Link” and choose the section.',
  ],
  [
    'reference',
    'this link says "section 9" and leads to "Data", which is section 1; write that number, or lead the link to the section that is meant',
    'This link says "section 9" and leads to "Data", which is section 1; write that number, or click the link, press “Link” and choose the section that is meant.',
  ],
  [
    'renamed',
    'this section was "A" in the version of 2025-05-04, and goes on having #a: `npm run check -- --fix` writes that into its heading, and so does a publication; if it is another section, write `[#x]` at the end',
    'This section was "A" in the version of 4 May 2025, and its links stay: Fix writes that into its heading, and so does a publication.',
  ],
  [
    'link',
    '`/acme/privacy/` has no section `#strage`; did you mean `#storage`?',
    '“/acme/privacy/” has no section “strage”; did you mean “Storage”?',
  ],
  [
    'request-target',
    'the request `access` rests on #strage, and acme/app/draft.mdx has no such section; did you mean `storage`? If the policy does not let people make it, delete the line',
    'The request “See your data” rests on “strage”, and the draft of App policy has no such section; did you mean “Storage”? If the policy does not let people make it, take it out.',
  ],
  [
    'request-target',
    '"Deletion" is gone and its links lead to "Keeping", but the request `deletion` still rests on it; write `deletion: [deletion, keeping]` below `requests:` if that section lets people make it, or else the one that does in the place of `deletion`, or neither',
    '"Deletion" is gone and its links lead to "Keeping", but the request “Delete your data” still rests on it; choose that section for it too if that lets people make it, or the one that does instead, or none.',
  ],
  [
    'cover-target',
    '`right-erasure` is declared in #erasure, a section that is gone from acme/app/draft.mdx; write the anchor of the section that says it now beside it, as `[old, new]`',
    '“The right to have data deleted” is declared in “erasure”, a section that is gone from the draft of App policy; choose the section that says it now beside it.',
  ],
  [
    'lost-anchor',
    '#b was retired in the version of 2025-05-04 and leads nowhere now; write it below `retired:` again, as `b: "…"`',
    'Links to “b”, gone in the version of 4 May 2025, lead nowhere now; write a note on it below “Sections that are gone”, with where to look instead.',
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
  [
    'no-profile',
    'no law or store is named, so it is not checked where this policy says what each of them asks; write `profiles:` and those that counsel finds to apply, such as `profiles: [gdpr, apple]`',
    'No law or store is named, so it is not checked where this policy says what each of them asks; tick under “Laws and stores” those that counsel finds to apply.',
  ],
  [
    'editorial',
    'a negation changed; write `change: material`, or leave the words as they were',
    'A negation changed; set “Kind of change” to “Material: the meaning changed”, or leave the words as they were.',
  ],
  [
    'link-in-use',
    'this leads nowhere; write `formerAddresses: [/acme/x/]` into the company.yaml or policy.yaml of what is there instead',
    'This leads nowhere; add /acme/x/ to “Former addresses” in the facts about what is there instead.',
  ],
  ['syntax', '`<b>` is HTML; write `**text**`', '“<b>” is HTML; write the words alone, without it.'],
  [
    'translation',
    'the version of 4 May 2025 has `numbers: own`; write that here too',
    'The version of 4 May 2025 has “Section numbers”: “Headings have numbers of their own”; choose that here too.',
  ],
  [
    'translation',
    'this heading has 3 signs `#`, and "Data", in its place there, 2; write each section on the level of the original',
    'This heading is on another level than "Data", in its place there; write each section on the level of the original.',
  ],
  [
    'translated-fact',
    'in "Data", the version of 2025-05-04 has "#data" (the target of a link), "/acme/" (the target of a link), which this text has not; write what the version says, unless it is the same',
    'In "Data", the version of 4 May 2025 has a link to the section “data”, a link to "/acme/", which this text has not; write what the version says, unless it is the same.',
  ],
  ['field', '`summary` is empty; write what changed', '“Summary” is empty; write what changed.'],
  [
    'request-contact',
    'there is no address; write `email: …` here, or in `acme/company.yaml`, or `language: …` into policy.yaml',
    'There is no address; fill in “E-mail” here, or in the facts about Acme, or fill in “Language” in the facts about the policy.',
  ],
  [
    'placeholder',
    '"[x]" waits to be filled in; put what readers are to see as it is between backquotes',
    '"[x]" waits to be filled in; mark what readers are to see as it is “As typed” in the bar of tools.',
  ],
  [
    'list-number',
    'this is read as a list of one item that starts at 4; write `4\\.`',
    'This is read as a list of one item that starts at 4; write a paragraph that begins with “4.”.',
  ],
  [
    'effective',
    'this text contains the version of 2025-05-04, which takes effect on 1 August 2026; write `effective: 2026-08-01` or a later day; or, to change what is in force until then, move this draft away and begin from that: `npm run policy draft acme/app`; or, if that day is wrong, publish this in the place of that version: `npm run policy -- publish acme/app --replace 2025-05-04 --because "…"`',
    'This text contains the version of 4 May 2025, which takes effect on 1 August 2026; set “In force from” to 1 August 2026 or a later day; or, to change what is in force until then, discard this draft and begin from that; or, if that day is wrong, publish this in the place of that version.',
  ],
  [
    'waiver',
    'the waiver of `right-portability` holds back nothing; delete it',
    'The waiver of “The right to get data in a portable format” holds back nothing; delete it.',
  ],
  [
    'sealed-version',
    'the file is not what was published; restore it: `git checkout a -- b.mdx`, and write what is to change in a draft: `npm run policy draft acme/app`',
    'The file is not what was published; whoever runs the site can put that right.',
  ],
  [
    'slip',
    '`**` stands here; where a space stands before the second, `npm run check -- --fix` moves it',
    '“**” stands here; where a space stands before the second, Fix moves it.',
  ],
])('the words of %s are those of the desk', (rule, reason, words) => {
  enterFolder({ ...files, 'content/acme/app/draft.mdx': draft.replace('Privacy policy', 'App policy') })
  expect(deskWords(rule, reason, checkContent('content', '2026-11-22', 'all'))).toBe(words)
})

const lib = join(import.meta.dirname, '../../../../lib')
const checking = ['check', 'content', 'landing', 'publishing', 'record', 'rules', 'source', 'system', 'text', 'word']
const commands = /npm run |`git /

/** What the check and the refusals say where they name a command, as it stands in their sources. */
const naming = checking.flatMap((folder) =>
  readdirSync(join(lib, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== 'command.ts')
    .flatMap(
      (path) =>
        readFileSync(join(lib, folder, path), 'utf8')
          .replaceAll('\\`', '‵')
          .match(/'[^'\n]+'|`[^`\n]+`/g) ?? [],
    )
    .map((literal) => literal.slice(1, -1).replaceAll('‵', '`'))
    .filter((said) => commands.test(said) && !said.startsWith('npm ')),
)

test.each(naming)('no command is left at the desk of: %s', (said) => {
  expect(withoutCommands(said)).not.toMatch(commands)
})
