import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../../lib/check/content'
import { withoutCommands } from '../../../../lib/desk/findings/commands'
import { deskWords } from '../../../../lib/desk/findings/desk-words'
import { enterFolder } from '../../folder'
import { company, draft, draftPath, files, published, version } from '../acme'

const drafted = (words: string) => ({ [draftPath]: draft.replace('We keep it for two years.', words) })
const known = (facts: string) => ({ 'content/acme/privacy/policy.yaml': facts })
const app = version.replace('Privacy policy', 'App policy')

test.each<[rule: string, words: string, changed: Record<string, string>]>([
  [
    'lost-anchor',
    'Links to "Storage" in the version of 4 May 2025 lead nowhere now; Fix leads them to "How long".',
    { [draftPath]: draft.replace('## Storage', '## How long') },
  ],
  [
    'reference',
    '"section 9" names a section by number, and there is no section 9; write the title of the one that is meant, select that, press “Link” and choose the section.',
    drafted('See section 9.'),
  ],
  ['link', 'This text has no section “strage”; did you mean “Storage”?', drafted('[It](#strage).')],
  [
    'link',
    '“jobs”, “legal” lead to no page of this site; write the address of a page from the root of the site, as “/acme/…/”, or with https:// that of one elsewhere.',
    drafted('[It](jobs), [it](jobs) and [that](legal).'),
  ],
  [
    'link',
    'This text has no section “strage”; did you mean “Storage”? (the same link stands in other places).',
    drafted('[It](#strage) and [it](#strage).'),
  ],
  [
    'request-target',
    'The request “See your data” rests on “strage”, and the draft of Privacy policy has no such section; did you mean “Storage”? If the policy does not let people make it, take it out.',
    known('requests:\n  access: strage\n'),
  ],
  [
    'request-contact',
    'The page lists these requests without links, as there is no e-mail address; fill in “E-mail” here, or in the facts about Acme.',
    known('requests:\n  access: storage\n'),
  ],
  [
    'cover-target',
    'The draft of Privacy policy has no section “erasure”, in which “The right to have data deleted” is declared; choose the section that says it, or take it out.',
    known('covers:\n  right-erasure: erasure\n'),
  ],
  [
    'no-profile',
    'No law or store is named, so it is not checked where this policy says what each of them asks; tick under “Laws and stores” those that counsel finds to apply.',
    {},
  ],
  [
    'waiver',
    'The waiver of “The right to get data in a portable format” holds back nothing; delete it.',
    known('waivers:\n  right-portability:\n    reason: So.\n    until: 2027-01-01\n'),
  ],
  [
    'children-ages',
    'Children are under 18 here, and under 13 in App policy of 4 May 2025; write one age, or say in both texts why there are two.',
    {
      'content/acme/app/2025-05-04.mdx': `${app}\n## Children\n\nNot for those under 13.\n`,
      [draftPath]: `${draft}\n## Children\n\nNot for those under 18.\n`,
    },
  ],
  [
    'editorial',
    'In "Storage", "ten" (a number), "two" (a number) changed, which an editorial change leaves alone; set “Kind of change” to “Material: the meaning changed”, or leave the words as they were.',
    { [draftPath]: draft.replace('material', 'editorial') },
  ],
  [
    'field',
    '“Summary” is missing; write what changed, in one or two plain sentences.',
    {
      [draftPath]: draft.replace(/summary.*\n/, ''),
    },
  ],
  [
    'link-in-use',
    'Acme 1.0 ships this address, and it leads nowhere: there is no page /legal/; add /legal/ to “Former addresses” in the facts about what is there instead.',
    { 'content/acme/links-in-use.txt': '/legal/ Acme 1.0\n' },
  ],
  [
    'translation',
    'The version of 4 May 2025 has “Section numbers”: “No numbers”; choose that here too.',
    {
      [`content/${published}`]: version.replace('change:', 'numbers: none\n$&'),
      'content/acme/privacy/draft.de.mdx': version.replace('change: material', 'from: 2025-05-04'),
    },
  ],
  [
    'effective',
    'This text contains the version of 1 November 2026, which takes effect on 1 January 2027; set “In force from” to 1 January 2027 or a later day; or, to change what is in force until then, discard this draft and begin from that; or, if that day is wrong, publish this in the place of that version.',
    {
      'content/acme/privacy/2026-11-01.mdx': version.replace('change:', 'effective: 2027-01-01\n$&'),
      [draftPath]: draft.replace('change:', 'from: 2026-11-01\n$&'),
    },
  ],
  [
    'merge',
    'A merge was left unfinished here; whoever runs the site can put that right.',
    { [draftPath]: `${draft}\n<<<<<<< HEAD\n` },
  ],
  [
    'slip',
    '“**” is printed as it stands; write it before and after the words, without a space between; where a space stands before the second, Fix moves it.',
    drafted('Keep **this **.'),
  ],
])('the words of %s are those of the desk: %s', (rule, words, changed) => {
  enterFolder({ ...files, 'content/acme/company.yaml': company, ...changed })
  const content = checkContent('content', '2026-11-22', 'all')
  const found = content.files.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === rule)
  expect(found.map((message) => deskWords(message, content))).toContain(words)
})

const lib = join(import.meta.dirname, '../../../../lib')
const checking = ['check', 'content', 'landing', 'publishing', 'record', 'rules', 'source', 'system', 'text', 'word']
const commands = /npm run |`git /

/** What the check and the refusals say where they name a command, as it stands in their sources. */
const naming = checking.flatMap((folder) =>
  readdirSync(join(lib, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
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
