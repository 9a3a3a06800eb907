import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recall } from '../../../lib/check/remembered'
import { git, startRepository } from '../../repository'
import { enterFolder, folderOf } from '../folder'
import { contentWith, errorsNow } from './addresses'

const more = 'shortcuts:\n  your-data: privacy#data\nformerAddresses: [/legal]\n'
const policy = { 'content/acme/privacy/policy.yaml': 'email: a@acme.example\nformerAddresses: /legal/privacy.html\n' }
const company = 'content/acme/company.yaml'

const gone = [
  'the shortcut `your-data` once was, and apps and stores may link to it; write it below `shortcuts:` again, as `your-data: privacy#data` or with another section',
  '/legal once led here, and links to it may be anywhere; write `formerAddresses: [/legal]`',
  '/legal/privacy.html once led here, and links to it may be anywhere; write `formerAddresses: [/legal/privacy.html]`',
]

/** Takes all addresses away, and commits that if asked to. */
function takeAway(): void {
  writeFileSync(company, contentWith('')[company] ?? '')
  writeFileSync('content/acme/privacy/policy.yaml', 'email: a@acme.example\n')
}

test.each([true, false])(
  'what a commit once had must stay, also when its removal is committed: %s',
  async (isCommitted) => {
    startRepository(enterFolder(contentWith(more, policy)))
    expect(await errorsNow()).toEqual([])
    takeAway()
    if (isCommitted) git('.', 'commit', '--quiet', '--all', '--message=Take away')
    expect((await errorsNow()).sort()).toEqual(gone.toSorted())
  },
)

test('all addresses that are gone are told at once, with those to keep', async () => {
  const former = (addresses: string) => contentWith(`formerAddresses: [${addresses}]\n`, policy)
  startRepository(enterFolder(former('/legal, /law, /old')))
  writeFileSync(company, former('/old')[company] ?? '')
  expect(await errorsNow()).toEqual([
    '/legal and /law once led here, and links to them may be anywhere; write `formerAddresses: [/old, /legal, /law]`',
  ])
})

test('what the last built site has must stay, where there is no repository', async () => {
  enterFolder(contentWith(more, policy))
  mkdirSync('out/acme', { recursive: true })
  const kit = {
    shortcuts: [{ name: 'your-data', target: 'privacy#data' }],
    formerAddresses: ['/legal'],
    policies: [{ policy: 'privacy', formerAddresses: ['/legal/privacy.html'] }],
  }
  writeFileSync('out/acme/links.json', JSON.stringify(kit))
  expect(await errorsNow('out')).toEqual([])
  takeAway()
  expect((await errorsNow('out')).sort()).toEqual(gone.toSorted())
  expect(await errorsNow()).toEqual([])
})

test('a shortcut may show another section, and a former address lead elsewhere', async () => {
  startRepository(enterFolder(contentWith(more, policy)))
  writeFileSync(
    company,
    contentWith('shortcuts:\n  your-data: privacy#rights\nformerAddresses: /legal/privacy.html\n')[company] ?? '',
  )
  writeFileSync('content/acme/privacy/policy.yaml', 'email: a@acme.example\nformerAddresses: /legal/\n')
  expect(await errorsNow()).toEqual([])
})

test('the newest commit knows the target, and what cannot be read is passed over', () => {
  const folder = folderOf({ 'acme/company.yaml': 'shortcuts: { a: privacy#one }\n' })
  startRepository(folder)
  for (const text of ['shortcuts: { a: privacy#two }\n', 'shortcuts: {{{\n', 'shortcuts: [a]\nname: x\n']) {
    writeFileSync(`${folder}/acme/company.yaml`, text)
    git(folder, 'commit', '--quiet', '--all', '--message=Change')
  }
  expect(recall(folder).get('acme')?.shortcuts.get('a')).toBe('privacy#two')
})

test('what could never have been an address is passed over', () => {
  const folder = folderOf({ 'acme/company.yaml': 'shortcuts: [a, b]\nformerAddresses: [legal, /a*]\n' })
  startRepository(folder)
  for (const text of [
    'shortcuts: { A_B: privacy#x, links: privacy#x, c: privacy, d: { e: f }, g: null }\n',
    '"shortcuts": { good: privacy#x }\n"formerAddresses": [/good]\n',
  ]) {
    writeFileSync(`${folder}/acme/company.yaml`, text)
    git(folder, 'commit', '--quiet', '--all', '--message=Change')
  }
  const found = recall(folder).get('acme')
  expect([...(found?.shortcuts ?? [])]).toEqual([['good', 'privacy#x']])
  expect([...(found?.formerAddresses ?? [])]).toEqual(['/good'])
})

test.each(['null', '{"shortcuts":', '{"shortcuts":[null],"policies":[null,1]}', '[]'])(
  'a built site whose links.json is %s is passed over',
  (text) => {
    const out = folderOf({ 'acme/links.json': text })
    expect([...(recall(folderOf({}), out).get('acme')?.shortcuts ?? [])]).toEqual([])
    expect(recall(folderOf({}), `${out}/acme/links.json`)).toEqual(new Map())
  },
)

test('a file that was never in its place says nothing', () => {
  const folder = folderOf({ 'acme/policy.yaml': 'formerAddresses: [/x]\n', 'company.yaml': 'formerAddresses: [/y]\n' })
  startRepository(folder)
  expect(recall(folder)).toEqual(new Map())
})

test('a former address that a page of the site has taken may go', async () => {
  startRepository(enterFolder(contentWith('formerAddresses: [/acme/your-data]\n')))
  writeFileSync(company, contentWith('shortcuts:\n  your-data: privacy#data\n')[company] ?? '')
  expect(await errorsNow()).toEqual([])
})

test('facts that cannot be read say nothing of what is gone', async () => {
  startRepository(enterFolder(contentWith(more)))
  writeFileSync(company, contentWith('shortcuts:\n  your-data: privacy\n')[company] ?? '')
  expect(await errorsNow()).toEqual([])
})

test('a company that is gone is not asked for its addresses', async () => {
  const out = folderOf({
    'other/links.json': '{"shortcuts":[{"name":"a","target":"privacy#b"}],"formerAddresses":["/x"]}',
  })
  enterFolder(contentWith(''))
  expect(await errorsNow(out)).toEqual([])
})

test('nothing is remembered where nothing was', () => {
  expect(recall(folderOf({ 'acme/company.yaml': 'name: Acme\n' }), 'nowhere')).toEqual(new Map())
})
