import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { addressesToList } from '../../../lib/landing/listed-addresses'
import { startRepository } from '../../repository'
import { enterFolder } from '../folder'
import { contentWith, textWith } from './addresses'

const more = 'shortcuts:\n  your-data: privacy#data\nformerAddresses: [/legal]\n'
const former = { 'content/acme/privacy/policy.yaml': 'formerAddresses: /legal/privacy.html\n' }
const list = { 'content/ADDRESSES': '/acme/your-data/\n/legal\n/legal/privacy.html\n' }

/** What the check says of the working folder, with its places. */
function errorsNow(): string[] {
  const { files } = checkContent('content', '2026-06-15', 'all')
  return files.flatMap(({ path, messages }) =>
    messages
      .filter(({ fatal }) => fatal)
      .map(({ line = 1, column = 1, reason }) => `${path}:${line}:${column} ${reason}`),
  )
}

/** The same of a new folder. */
function errorsIn(facts: string, others: Record<string, string>): string[] {
  enterFolder(contentWith(facts, others))
  return errorsNow()
}

const gone = {
  shortcut:
    'content/ADDRESSES:1:1 links to /acme/your-data/ may be anywhere, and it leads nowhere any more; write `your-data: policy#section` below `shortcuts:` in acme/company.yaml again, or with another section, or add it to `formerAddresses` in the company.yaml or policy.yaml of what is there instead',
  company:
    'content/ADDRESSES:2:1 links to /legal may be anywhere, and it leads nowhere any more; add it to `formerAddresses` in the company.yaml or policy.yaml of what is there instead',
  policy:
    'content/ADDRESSES:3:1 links to /legal/privacy.html may be anywhere, and it leads nowhere any more; add it to `formerAddresses` in the company.yaml or policy.yaml of what is there instead',
}

const unlisted = (address: string) =>
  `${address} has to be in ADDRESSES, which keeps it for good; \`npm run check -- --fix\` adds it, and so does a publication`

test('what is declared and listed is good', () => {
  expect(errorsIn(more, { ...former, ...list })).toEqual([])
})

test.each([
  ['a shortcut', more.replace(/shortcuts.*\n.*\n/, ''), former, [gone.shortcut]],
  ['a former address of a company', more.replace(/former.*\n/, ''), former, [gone.company]],
  ['a former address of a policy', more, {}, [gone.policy]],
  ['all', '', {}, Object.values(gone)],
])('%s that is listed cannot go', (_, facts, others, errors) => {
  expect(errorsIn(facts, { ...others, ...list })).toEqual(errors)
})

test('a line that was committed cannot go, nor what it lists with it', () => {
  startRepository(enterFolder(contentWith(more, { ...former, ...list })))
  writeFileSync('content/ADDRESSES', '/acme/your-data/\n/legal/privacy.html\n')
  writeFileSync(
    'content/acme/company.yaml',
    contentWith(more.replace(/former.*\n/, ''))['content/acme/company.yaml'] ?? '',
  )
  expect(errorsNow()).toEqual([
    'content/ADDRESSES:1:1 `/legal` must go on landing and is no longer listed; add the line again',
  ])
})

test('a shortcut may show another section, and a former address lead elsewhere and be written otherwise', () => {
  const facts = 'shortcuts:\n  your-data: privacy#rights\nformerAddresses: /legal/privacy.html\n'
  const others = { 'content/acme/privacy/policy.yaml': 'formerAddresses: /Legal/\n' }
  expect(errorsIn(facts, { ...others, ...list })).toEqual([])
})

test.each([
  ['a shortcut', 'shortcuts:\n  old: privacy#data\n', {}],
  ['a former address', 'formerAddresses: /acme/old\n', {}],
  ['a policy', '', { 'content/acme/old/draft.mdx': textWith('## Data\n\nx').replace('Privacy', 'Old') }],
])('what is listed may be %s instead', (_, facts, others) => {
  expect(errorsIn(facts, { ...others, 'content/ADDRESSES': '/acme/old/\n' })).toEqual([])
})

test('the addresses of a company that is gone have to lead on', () => {
  expect(errorsIn('', { 'content/ADDRESSES': '/other/your-data/\n' })).toEqual([
    'content/ADDRESSES:1:1 links to /other/your-data/ may be anywhere, and it leads nowhere any more; add it to `formerAddresses` in the company.yaml or policy.yaml of what is there instead',
  ])
})

test('facts that cannot be read say nothing of what is gone', () => {
  const errors = errorsIn('shortcuts:\n  your-data: privacy\n', { ...former, ...list })
  expect(errors).toEqual([expect.stringMatching(/^content\/acme\/company\.yaml:6:14 /)])
})

test('what is published has its addresses listed', () => {
  expect(errorsIn(more, former)).toEqual([
    `content/acme/company.yaml:6:14 ${unlisted('/acme/your-data/')}`,
    `content/acme/company.yaml:7:19 ${unlisted('/legal')}`,
    `content/acme/privacy/policy.yaml:1:18 ${unlisted('/legal/privacy.html')}`,
  ])
})

test('what is not published yet needs none listed, and lists those of its policy and its company once it is', () => {
  enterFolder(contentWith('', { 'content/acme/app/policy.yaml': 'formerAddresses: /app.html\n' }))
  mkdirSync('content/other/privacy', { recursive: true })
  const facts = contentWith('formerAddresses: [/o, /O2]\n')['content/acme/company.yaml'] ?? ''
  writeFileSync('content/other/company.yaml', facts)
  writeFileSync('content/other/privacy/policy.yaml', 'formerAddresses: /o.html\n')
  writeFileSync('content/other/privacy/draft.mdx', textWith('## Data\n\nx'))
  writeFileSync('content/ADDRESSES', '/o2/\n')
  expect(errorsNow()).toEqual([])
  const content = checkContent('content', '2026-06-15', 'all')
  expect(addressesToList(content)).toEqual([])
  expect(addressesToList(content, 'other/privacy').map(({ address }) => address)).toEqual(['/o', '/o.html'])
})

test('an address that cannot be one is not listed', () => {
  expect(errorsIn('shortcuts:\n  privacy: privacy#data\n', {})).toEqual([
    'content/acme/company.yaml:6:12 `privacy` is the address of a policy; write another name',
  ])
  expect(errorsIn('formerAddresses: /acme\n', {})).toEqual([
    'content/acme/company.yaml:5:18 /acme is an address that this site has; delete it here',
  ])
})

test('a shortcut that was there before a policy of its name stays', () => {
  const draft = { 'content/acme/your-data/draft.mdx': textWith('## Data\n\nx').replace('Privacy', 'Data') }
  expect(
    errorsIn('shortcuts:\n  your-data: privacy#data\n', { ...draft, 'content/ADDRESSES': '/acme/your-data/\n' }),
  ).toEqual([
    'content/acme/company.yaml:6:14 `your-data` is the address of a policy too, and this shortcut was there before it; give the policy another name',
  ])
})

const coverageOf = (value: string) => ({ 'content/acme/privacy/policy.yaml': `coverage: ${value}\n` })
const coverageListed = { 'content/ADDRESSES': '/acme/privacy/coverage/\n' }

test('the page on what laws ask is listed once it is public', () => {
  expect(errorsIn('', coverageOf('private'))).toEqual([])
  expect(errorsIn('', coverageOf('public'))).toEqual([
    `content/acme/privacy/policy.yaml:1:11 ${unlisted('/acme/privacy/coverage/')}`,
  ])
  expect(errorsIn('', { ...coverageOf('public'), ...coverageListed })).toEqual([])
})

test.each([{}, coverageOf('private')])('the page on what laws ask stays once it was public: %o', (facts) => {
  expect(errorsIn('', { ...facts, ...coverageListed })).toEqual([
    'content/ADDRESSES:1:1 links to /acme/privacy/coverage/ may be anywhere, and it leads nowhere any more; write `coverage: public` in acme/privacy/policy.yaml again',
  ])
})
