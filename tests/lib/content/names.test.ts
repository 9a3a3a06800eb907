import { expect, test } from 'vitest'
import { nameFile } from '../../../lib/content/names'
import { canonicalTag } from '../../../lib/languages/tags'

test.each([
  ['acme/company.yaml', { kind: 'company', company: 'acme' }],
  ['SHA256SUMS', { kind: 'seals' }],
  ['README.md', { kind: 'guide' }],
  ['acme/privacy/draft.mdx', { kind: 'draft', company: 'acme', policy: 'privacy' }],
  ['acme/privacy/policy.yaml', { kind: 'policy', company: 'acme', policy: 'privacy' }],
  [
    'acme/app-privacy/2024-02-29.mdx',
    { kind: 'version', company: 'acme', policy: 'app-privacy', updated: '2024-02-29' },
  ],
  [
    'acme/privacy/2024-02-29.de-AT.mdx',
    { kind: 'translation', company: 'acme', policy: 'privacy', updated: '2024-02-29', language: 'de-AT' },
  ],
  ['acme/privacy/draft.ar.notes.yaml', { kind: 'notes', company: 'acme', policy: 'privacy' }],
  ['acme/privacy/draft.ar.mdx', { kind: 'draft of a translation', company: 'acme', policy: 'privacy', language: 'ar' }],
])('%s is what its path says', (path, named) => {
  expect(nameFile(path)).toEqual(named)
})

const wrongFolder = (folder: string) =>
  `the folder \`${folder}\` would be part of an address; name it in small letters a to z, digits and hyphens`
const wrongPlace =
  'the file is not in its place; policies are at `company/policy/2025-05-04.mdx`, facts of a company at `company/company.yaml`, the links that its apps ship at `company/links-in-use.txt`'
const wrongKind = 'only versions and `draft.mdx` stand in the folder of a policy; move the file away'
const wrongDay = (name: string) =>
  `\`${name}\` is no day, and only versions and \`draft.mdx\` stand here; move the file away`

/** The path of a version whose folders have names of these lengths. */
const longPath = (company: number, policy: number) => `${'a'.repeat(company)}/${'b'.repeat(policy)}/2025-05-04.mdx`

test('names that are as long as a disk takes them can be', () => {
  expect(nameFile(longPath(100, 131)).kind).toBe('version')
  expect(nameFile(`${'a'.repeat(231)}/company.yaml`).kind).toBe('company')
})

const tooLong = (letters: number, most = 231) =>
  `the names of the folders have ${letters} letters together, and the build can write files for at most ${most}; choose shorter names`

test.each([
  [longPath(120, 125), tooLong(245)],
  [longPath(1, 231), tooLong(232)],
  [`${'a'.repeat(232)}/company.yaml`, tooLong(232)],
  ['acme/privacy/README.md', wrongKind],
  ['company.yaml', wrongPlace],
  ['acme/2025-05-04.mdx', wrongPlace],
  ['acme/privacy/old/2025-05-04.mdx', wrongPlace],
  ['acme/privacy/2025-05-04.mdx~', wrongKind],
  ['acme/privacy/2025-02-29.mdx', wrongDay('2025-02-29')],
  ['acme/privacy/draft (1).mdx', wrongDay('draft (1)')],
  ['acme/privacy/draft.german.mdx', '`german` is no code of a language; name a translation as `draft.de.mdx`'],
  ['acme/privacy/2025-05-04.DE.mdx', 'the language is written `de`; name the file `2025-05-04.de.mdx`'],
  [longPath(100, 131).replace('.mdx', '.de.mdx'), tooLong(231, 228)],
  ['acme/2025-05-04/draft.mdx', 'a policy cannot be named by a day; name it by its subject, such as privacy'],
  ...['404', 'index', 'not-found', 'former', 'desk', 'api', 'new', 'import', 'acme/links'].map((folder) => [
    `${folder}/company.yaml`,
    'the site itself uses an address of this name; choose another name for the folder',
  ]),
  ['Acme/company.yaml', wrongFolder('Acme')],
  ['acme/app privacy/2025-05-04.mdx', wrongFolder('app privacy')],
  ['-acme/company.yaml', wrongFolder('-acme')],
  ['acme--labs/company.yaml', wrongFolder('acme--labs')],
])('%s is told why it cannot be', (path, reason) => {
  expect(nameFile(path)).toEqual({ kind: 'unknown', reason })
})

test('no part of an address below that of a policy is the code of a language', () => {
  const own = ['history', 'coverage', 'embed', 'since', 'changes', 'draft']
  expect(own.filter((name) => canonicalTag(name) !== undefined)).toEqual([])
})
