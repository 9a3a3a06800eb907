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
  '/legal once led here, and links to it may be anywhere; write `formerAddresses: [/legal]` again',
  '/legal/privacy.html once led here, and links to it may be anywhere; write `formerAddresses: [/legal/privacy.html]` again',
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

test('nothing is remembered where nothing was', () => {
  expect(recall(folderOf({ 'acme/company.yaml': 'name: Acme\n' }), 'nowhere')).toEqual(new Map())
})
