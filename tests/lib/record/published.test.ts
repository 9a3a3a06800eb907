import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { sealsFile } from '../../../lib/content/seals'
import { messagesOf } from '../../marked'
import { company, enterFolder, sealed } from '../folder'

const text = (words: string) =>
  `---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- ${words}\n\n</InShort>\n`
const english = text('**Who:** Acme. We keep your name for as long as you have an account with us.')
const german = text(
  '**Wer:** Acme. Wir speichern Ihren Namen, solange Sie ein Konto bei uns haben und die Daten nötig sind.',
)
const path = 'acme/privacy/2025-05-04.mdx'
const sums = `content/${sealsFile}`
const remark = `# language de ${path}\n`

function found(words: string, facts: Record<string, string>, remarks = ''): [string, string][] {
  const files = sealed({ 'content/acme/company.yaml': company, [`content/${path}`]: words, ...facts })
  enterFolder({ ...files, [sums]: remarks + files[sums] })
  const { files: checked } = checkContent('content', '2026-11-22', 'published')
  return checked.flatMap((file) => messagesOf(file).map((message): [string, string] => [file.path, message]))
}

const stays = (language: string, tag: string) =>
  `the version of acme/privacy of 4 May 2025 was published as a text in ${language}, and the language of a policy stays what it was; write \`language: ${tag}\` in acme/privacy/policy.yaml`

test.each([
  ['English', english, {}, ''],
  ['another language, as the record says', german, { 'content/acme/company.yaml': `${company}language: de\n` }, remark],
])('a policy whose text is in %s has the language in which it was published', (_, words, facts, remarks) => {
  expect(found(words, facts, remarks)).toEqual([])
})

test.each<[string, string, Record<string, string>, string, [string, string]]>([
  [
    'its policy.yaml',
    english,
    { 'content/acme/privacy/policy.yaml': 'email: a@b.example\nlanguage: de\n' },
    '',
    ['content/acme/privacy/policy.yaml', `2:1 ${stays('English', 'en')}`],
  ],
  [
    'the facts about its company',
    english,
    { 'content/acme/company.yaml': `${company}language: fr\n` },
    '',
    ['content/acme/company.yaml', `5:1 ${stays('English', 'en')}`],
  ],
  ['no facts any more', german, {}, remark, ['content/acme/company.yaml', stays('German', 'de')]],
  [
    'facts, though the record does not say that it was in that language',
    german,
    { 'content/acme/privacy/policy.yaml': 'language: de\n' },
    '',
    [
      'content/acme/privacy/policy.yaml',
      `1:1 ${stays('English', 'en')}; or, as that text is in another language, add the line \`${remark.trim()}\` to SHA256SUMS`,
    ],
  ],
])('a policy that gets another language by %s is told, with what to write', (_, words, facts, remarks, message) => {
  expect(found(words, facts, remarks)).toContainEqual(message)
})
