import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../../../lib/check/content'
import { sealOf } from '../../../../lib/content/seals'
import { beginDraft, beginPolicy, bringBack, discardDraft, readNewPolicy } from '../../../../lib/desk/draft/lifecycle'
import { idFrom } from '../../../../lib/desk/draft/new-policy'
import { keepSave, readSave, savesOf } from '../../../../lib/desk/saves/saves'
import { enterFolder, sealed } from '../../folder'
import { draft, draftPath, files, version, versions } from '../acme'

function enter(given: Record<string, string>) {
  enterFolder(given)
  return checkContent('content', '2026-11-22', 'all')
}

test('a draft begins with the text in force, and a correction with all that its version says', () => {
  beginDraft(enter(versions), 'content', 'acme/privacy')
  expect(readFileSync(draftPath, 'utf8')).toContain('summary: ""\nchange: ""\nfrom: 2025-05-04\n---')
  const newer = { 'content/acme/privacy/2026-05-04.mdx': version.replace('ten', 'five') }
  beginDraft(enter(sealed({ ...versions, ...newer })), 'content', 'acme/privacy', '2025-05-04')
  expect(readFileSync(draftPath, 'utf8')).toContain('summary: The first.\nchange: material\ncorrects: 2025-05-04\n---')
})

test('beside a version of today that is announced, a draft corrects that with all that it says, and not the one in force', () => {
  const announced = version.replace('material', 'material\neffective: 2026-12-05')
  const texts = sealed({ ...versions, 'content/acme/privacy/2026-11-22.mdx': announced })
  beginDraft(enter(texts), 'content', 'acme/privacy')
  expect(readFileSync(draftPath, 'utf8')).toContain(
    'summary: The first.\nchange: material\neffective: 2026-12-05\ncorrects: 2026-11-22\n---',
  )
})

test.each([
  ['acme/privacy', undefined, files, 'There is a draft of this policy already.'],
  ['acme/other', undefined, files, 'There is no version to begin from.'],
  ['acme/privacy', '2025-05-05', versions, 'There is no version of 5 May 2025 any more.'],
])('of %s (%s) no draft is started where it cannot be', (name, day, given, words) => {
  const content = enter(given)
  expect(() => beginDraft(content, 'content', name, day)).toThrow(words)
})

test('a draft that is discarded is kept, with the comments on it, and one that was changed meanwhile is not discarded', () => {
  const [notes, comment] = ['content/acme/privacy/draft.notes.yaml', '- by: Ann\n  date: 2026-11-01\n  says: Why?\n']
  const name = 'acme/privacy'
  enter({ ...files, [notes]: comment })
  expect(() => discardDraft('content', name, 'another')).toThrow('was changed in the meantime')
  discardDraft('content', name, sealOf(Buffer.from(draft)))
  expect([draftPath, notes].filter((path) => existsSync(path))).toEqual([])
  const [save] = savesOf('content', name)
  expect(save?.kind).toBe('discarded')
  expect(String(readSave('content', name, save?.id ?? ''))).toBe(draft)
  bringBack('content', name, save?.id ?? '', '')
  expect([draftPath, notes].map((path) => readFileSync(path, 'utf8'))).toEqual([draft, comment])
  writeFileSync(notes, comment.replace('Ann', 'Bob'))
  bringBack('content', name, save?.id ?? '', sealOf(Buffer.from(draft)))
  expect(readFileSync(notes, 'utf8')).toMatch(/by: Bob[\s\S]*by: Ann/)
  writeFileSync(notes, '- by: "Bob')
  writeFileSync(draftPath, 'new')
  const again = () => bringBack('content', name, save?.id ?? '', sealOf(Buffer.from('new')))
  expect(again).toThrow(`cannot be joined, as some cannot be read, so nothing was restored. Look at ${notes}`)
  expect([draftPath, notes].map((path) => readFileSync(path, 'utf8'))).toEqual(['new', '- by: "Bob'])
  rmSync(notes)
  again()
  expect([draftPath, notes].map((path) => readFileSync(path, 'utf8'))).toEqual([draft, comment])
})

test('comments whose bytes are not UTF-8 are kept with a draft that is discarded, brought back and left alone byte for byte', () => {
  const [notes, name] = ['content/acme/privacy/draft.notes.yaml', 'acme/privacy']
  const comment = (by: string) => Buffer.from(`- by: ${by}\n  date: 2026-11-01\n  says: Geprüft?\n`, 'latin1')
  enter(files)
  writeFileSync(notes, comment('Ann'))
  discardDraft('content', name, sealOf(Buffer.from(draft)))
  const [save] = savesOf('content', name)
  bringBack('content', name, save?.id ?? '', '')
  expect(readFileSync(notes)).toEqual(comment('Ann'))
  writeFileSync(notes, comment('Bob'))
  expect(() => bringBack('content', name, save?.id ?? '', sealOf(Buffer.from(draft)))).toThrow('cannot be joined')
  expect(readFileSync(notes)).toEqual(comment('Bob'))
})

test('an earlier state is brought back, what stood there is kept, and what was changed meanwhile stays', () => {
  const name = 'acme/privacy'
  enter(files)
  keepSave('content', name, Buffer.from('one'))
  const [save] = savesOf('content', name)
  const [id = '', seal] = [save?.id, sealOf(Buffer.from(draft))]
  expect(() => bringBack('content', name, id, 'another')).toThrow('was changed in the meantime')
  for (const other of ['', '../../../content/acme/privacy/draft.mdx', 'x'])
    expect(() => bringBack('content', name, other, seal)).toThrow('This earlier state is gone')
  bringBack('content', name, id, seal)
  expect(readFileSync(draftPath, 'utf8')).toBe('one')
  const kept = savesOf('content', name).map((one) => String(readSave('content', name, one.id)))
  expect(kept).toEqual([draft, 'one'])
})

test('an earlier state is not brought back through a link to a folder elsewhere', () => {
  const name = 'acme/linked'
  enter({ ...files, 'outside/keep': '' })
  symlinkSync('../../outside', 'content/acme/linked')
  keepSave('content', name, Buffer.from('one'))
  const [save] = savesOf('content', name)
  expect(() => bringBack('content', name, save?.id ?? '', '')).toThrow('which the desk does not follow')
  expect(readdirSync('outside')).toEqual(['keep'])
})

const facts = { company: '', name: 'Lunara GmbH', about: 'Maps.', contact: 'a@lunara.example' }
const lunara = { kind: 'cookies', title: 'Cookies', ...facts }

test('a policy is started with its company, under the names that people know', () => {
  const content = enter(files)
  expect(beginPolicy(content, 'content', readNewPolicy(lunara))).toBe('lunara-gmbh/cookies')
  const facts = readFileSync('content/lunara-gmbh/company.yaml', 'utf8')
  expect(facts).toMatch(/^name: "Lunara GmbH"\nabout: "Maps\."\n[\s\S]*^email: "a@lunara\.example"$/m)
  const begun = readFileSync('content/lunara-gmbh/cookies/draft.mdx', 'utf8')
  expect(begun).toMatch(/title: "Cookies"[\s\S]*## Cookies we set/)
  expect(beginPolicy(content, 'content', readNewPolicy({ kind: 'app', company: 'acme' }))).toBe('acme/app-privacy')
  expect(readFileSync('content/acme/app-privacy/draft.mdx', 'utf8')).toContain('title: "Mobile app privacy policy"')
})

test.each<[string, Record<string, string>, string]>([
  ['without a name', { ...lunara, name: ' ' }, 'Write the name of the company'],
  ['that says nothing of itself', { ...lunara, about: '' }, 'Say in one line who the company is'],
  ['whose address is taken', { ...lunara, name: 'Acme' }, 'There is a company acme already.'],
  ['whose name has no letter of an address', { ...lunara, name: '东京' }, 'No policy can be at //cookies/'],
  [
    'with capitals in its address',
    { ...lunara, companyId: 'Lunara' },
    '“Lunara” is part of its address; write that in',
  ],
  ['with an address of the site', { ...lunara, companyId: 'desk' }, 'the site itself uses an address of this name'],
  ['that leads elsewhere', { ...lunara, companyId: '../x' }, 'No policy can be at /../x/cookies/'],
])('a company %s is not started', (_, sent, words) => {
  const content = enter(files)
  expect(() => beginPolicy(content, 'content', readNewPolicy(sent))).toThrow(words)
  expect(existsSync('content/lunara-gmbh')).toBe(false)
})

test.each([
  [{ company: 'acme', id: 'privacy' }, 'There is a policy at /acme/privacy/ already.'],
  [{ company: 'acme', id: 'Not this' }, 'write that in small letters'],
  [{ company: 'gone' }, 'There is no company gone any more.'],
])('a policy %j is not started', (sent, words) => {
  const content = enter(files)
  expect(() => beginPolicy(content, 'content', readNewPolicy(sent))).toThrow(words)
})

test('no policy is started in a folder elsewhere', () => {
  const content = enter({ ...files, 'outside/keep': '' })
  symlinkSync('../outside', 'content/lunara-gmbh')
  expect(() => beginPolicy(content, 'content', readNewPolicy(lunara))).toThrow('which is not followed')
  expect(readdirSync('outside')).toEqual(['keep'])
})

test.each([
  ['Lunara GmbH & Co. KG', 'lunara-gmbh-co-kg'],
  ['Straße Ünal', 'strasse-uenal'],
  ['Näher & Söhne', 'naeher-soehne'],
  ['Café', 'cafe'],
  ['  3M ', '3m'],
  ['Åström & Søn', 'astroem-soen'],
  ['Þór Æð Œuvre Łódź Đurić Ħal Ŧ Işık', 'thor-aed-oeuvre-lodz-duric-hal-t-isik'],
  ['Łódź Ελλάς', ''],
  ['Яндекс 24', ''],
  ['中国 Ltd', ''],
])('%j is %s in addresses', (name, id) => {
  expect(idFrom(name)).toBe(id)
})
