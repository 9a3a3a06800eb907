import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameFile } from '../../../lib/content/names'
import { blobOf, type Refusal, save, saveSent } from '../../../lib/editor/saving'
import { folderOf } from '../folder'
import { company, draft, everythingIn, files, published } from './acme'

const draftPath = 'acme/privacy/draft.mdx'
const companyPath = 'acme/company.yaml'
const factsPath = 'acme/privacy/policy.yaml'

/** A folder with the folder `content`, and another beside it. */
function start(more: Record<string, string> = {}) {
  const folder = folderOf({ ...files, 'outside/privacy/draft.mdx': draft, 'outside/company.yaml': company, ...more })
  return { folder, dir: join(folder, 'content') }
}

function baseOf(dir: string, path: string): string {
  return blobOf(readFileSync(join(dir, path)))
}

/** What is in a folder before and after something is tried. */
function attempt(folder: string, work: () => Refusal | undefined) {
  const before = everythingIn(folder)
  const refusal = work()
  return { refusal, before, after: everythingIn(folder) }
}

test('the name of a file is the one that git gives', () => {
  const folder = folderOf({ 'a.mdx': 'naïve\n', 'empty.mdx': '' })
  for (const name of ['a.mdx', 'empty.mdx']) {
    const named = execFileSync('git', ['hash-object', name], { cwd: folder, encoding: 'utf8' }).trim()
    expect(blobOf(readFileSync(join(folder, name)))).toBe(named)
  }
})

test.each([
  ['a draft', draftPath, draft.replace('two years', '*three*   years'), draft.replace('two years', '*three*   years')],
  [
    'a draft in another style',
    draftPath,
    draft.replace('- **Who', '*   __Who').replace(':** A', ':__ A').replace('two', 'three'),
    draft.replace('two', 'three'),
  ],
  ['the facts about a company', companyPath, company.replace('Tools.', 'Bolts.'), company.replace('Tools.', 'Bolts.')],
  [
    'the facts about a company in another style',
    companyPath,
    `website: "https://acme.example"\n${company.replaceAll('"', "'")}`,
    company.replace('accent:', 'website: https://acme.example\naccent:'),
  ],
])('%s is saved in one style, and nothing else is touched', (_, path, source, saved) => {
  const { folder, dir } = start()
  const { refusal, before, after } = attempt(folder, () => save(dir, { path, source, base: baseOf(dir, path) }))
  expect(refusal).toBeUndefined()
  expect(after).toEqual({ ...before, [`content/${path}`]: saved })
})

test('the facts about a policy are saved where there are none yet, and again', () => {
  const { folder, dir } = start()
  const before = everythingIn(folder)
  expect(save(dir, { path: factsPath, source: 'profiles:\n  - gdpr\n', base: '' })).toBeUndefined()
  expect(everythingIn(folder)).toEqual({ ...before, [`content/${factsPath}`]: 'profiles: [gdpr]\n' })
  const base = baseOf(dir, factsPath)
  expect(save(dir, { path: factsPath, source: 'profiles: [gdpr, apple]\n', base })).toBeUndefined()
  expect(everythingIn(folder)).toEqual({ ...before, [`content/${factsPath}`]: 'profiles: [gdpr, apple]\n' })
})

test.each([
  ['a draft', draftPath, draft],
  [
    'the facts about a company',
    companyPath,
    'accent:  \'#1d5c4f\'   # ours\naccentDark: "#8fd3c1"\nname: Acme\nabout: Tools.\n',
  ],
  ['the facts about a policy', factsPath, '# Counsel decides.\nprofiles:   [ gdpr ]\n'],
])('where nothing is changed, %s keeps its bytes', (_, path, source) => {
  const { folder, dir } = start({ [`content/${path}`]: source })
  const sent = source
    .replace(/ *#.*decides.*\n/, '')
    .replace(/ +# ours/, '')
    .replace('[ gdpr ]', '[gdpr]')
  const { refusal, before, after } = attempt(folder, () => save(dir, { path, source: sent, base: baseOf(dir, path) }))
  expect(refusal).toBeUndefined()
  expect(after).toEqual(before)
})

test('what the form did not change stays as it was', () => {
  const facts = '# Counsel decides.\nprofiles: [ gdpr ]\nemail: a@acme.example # for now\n'
  const { dir } = start({ [`content/${factsPath}`]: facts })
  const source = 'profiles: [gdpr]\nemail: b@acme.example\n'
  expect(save(dir, { path: factsPath, source, base: baseOf(dir, factsPath) })).toBeUndefined()
  expect(readFileSync(join(dir, factsPath), 'utf8')).toBe(facts.replace('a@', 'b@'))
})

test.each([
  ['a published version', published],
  ['a version that is not there', 'acme/privacy/2026-01-01.mdx'],
  ['the record of the seals', 'SHA256SUMS'],
  ['a path that leads out', '../outside/privacy/draft.mdx'],
  ['a path that leads out and in again', '../content/acme/privacy/draft.mdx'],
  ['a path with a step back', 'acme/../acme/privacy/draft.mdx'],
  ['a path that leads out to the facts of a company', '../outside/company.yaml'],
  ['a path with a step that goes nowhere', 'acme/./draft.mdx'],
  ['a path with an empty step', 'acme//draft.mdx'],
  ['an absolute path', '/acme/privacy/draft.mdx'],
  ['a path with backslashes', 'acme\\privacy\\draft.mdx'],
  ['a path with a backslash that leads out', '..\\outside/privacy/draft.mdx'],
  ['a path with a null', 'acme/privacy/draft.mdx\0'],
  ['a folder in capitals', 'Acme/privacy/draft.mdx'],
  ['a hidden file', 'acme/privacy/.draft.mdx'],
  ['a version that waits', 'acme/privacy/.2026-01-01.mdx'],
  ['a file in a hidden folder', '.git/hooks/draft.mdx'],
  ['another extension', 'acme/privacy/draft.md'],
  ['another extension behind', 'acme/privacy/draft.mdx.js'],
  ['the facts with another extension', 'acme/company.yml'],
  ['a draft that is too deep', 'acme/privacy/draft/draft.mdx'],
  ['a company of a name that the editor uses', 'keystatic/privacy/policy.yaml'],
  ['nothing', ''],
  ['what every object has', '__proto__'],
])('%s is refused, and nothing is written', (_, path) => {
  const { folder, dir } = start()
  for (const base of ['', blobOf(Buffer.from(draft)), blobOf(Buffer.from(company))]) {
    const { refusal, before, after } = attempt(folder, () => save(dir, { path, source: 'name: Other\n', base }))
    expect(refusal).toEqual({ status: 403, reason: expect.stringContaining(`${path} is nothing that the editor may`) })
    expect(after).toEqual(before)
  }
})

test('the absolute path of a draft is refused', () => {
  const { folder, dir } = start()
  const path = join(dir, draftPath)
  const base = baseOf(dir, draftPath)
  const { refusal, before, after } = attempt(folder, () => save(dir, { path, source: 'Other.\n', base }))
  expect(refusal?.status).toBe(403)
  expect(after).toEqual(before)
})

test.each([
  ['the folder of a policy', 'other/privacy', '../../outside/privacy', 'other/privacy/draft.mdx', draft],
  ['the folder of a policy without facts', 'other/privacy', '../../outside/privacy', 'other/privacy/policy.yaml', ''],
  ['the folder of a company', 'other', '../outside', 'other/privacy/draft.mdx', draft],
  ['the folder of a company with its facts', 'other', '../outside', 'other/company.yaml', company],
  ['the draft', 'other/privacy/draft.mdx', '../../../outside/privacy/draft.mdx', 'other/privacy/draft.mdx', draft],
  ['a draft in the content', 'other/privacy/draft.mdx', `../../${draftPath}`, 'other/privacy/draft.mdx', draft],
  ['the facts, to nowhere,', 'other/privacy/policy.yaml', '../../../outside/x', 'other/privacy/policy.yaml', ''],
])('where %s is a link elsewhere, nothing is written', (_, link, target, path, source) => {
  const { folder, dir } = start()
  mkdirSync(join(dir, link, '..'), { recursive: true })
  symlinkSync(target, join(dir, link))
  const base = source === '' ? '' : blobOf(Buffer.from(source))
  const changed = path.endsWith('yaml') ? 'name: Other\n' : draft.replace('two', 'three')
  const { refusal, before, after } = attempt(folder, () => save(dir, { path, source: changed, base }))
  expect(refusal).toEqual({ status: 403, reason: `${path} is not in the content folder.` })
  expect(after).toEqual(before)
})

test('a folder of the name of a file is refused', () => {
  const { folder, dir } = start()
  mkdirSync(join(dir, factsPath))
  const sent = { path: factsPath, source: 'profiles: [gdpr]\n', base: '' }
  const { refusal, before, after } = attempt(folder, () => save(dir, sent))
  expect(refusal).toEqual({ status: 403, reason: `${factsPath} is not a file.` })
  expect(after).toEqual(before)
})

test('a content folder that is a link itself is saved to', () => {
  const { folder, dir } = start()
  symlinkSync('content', join(folder, 'linked'))
  const source = draft.replace('two', 'three')
  expect(save(join(folder, 'linked'), { path: draftPath, source, base: baseOf(dir, draftPath) })).toBeUndefined()
  expect(readFileSync(join(dir, draftPath), 'utf8')).toBe(source)
})

test.each([draftPath, companyPath])('%s that is gone is not made again', (path) => {
  const { folder, dir } = start()
  const base = baseOf(dir, path)
  rmSync(join(dir, path))
  for (const one of [base, '']) {
    const { refusal, before, after } = attempt(folder, () => save(dir, { path, source: draft, base: one }))
    expect(refusal).toEqual({ status: 409, reason: expect.stringContaining(`${path} is gone`) })
    expect(after).toEqual(before)
  }
})

test('no folder is made for the facts about a policy that is not there', () => {
  const { folder, dir } = start()
  const sent = { path: 'acme/cookies/policy.yaml', source: 'profiles: [gdpr]\n', base: '' }
  const { refusal, before, after } = attempt(folder, () => save(dir, sent))
  expect(refusal?.status).toBe(403)
  expect(after).toEqual(before)
})

test.each([
  ['of an older state', blobOf(Buffer.from('older'))],
  ['that is missing', ''],
  ['that is no name', 'undefined'],
])('a file that is there is not replaced from a base %s', (_, base) => {
  const { folder, dir } = start({ [`content/${factsPath}`]: 'profiles: [gdpr]\n' })
  for (const path of [draftPath, companyPath, factsPath]) {
    const { refusal, before, after } = attempt(folder, () => save(dir, { path, source: draft, base }))
    expect(refusal).toEqual({ status: 409, reason: expect.stringContaining(`${path} was changed meanwhile`) })
    expect(after).toEqual(before)
  }
})

test('facts that were removed meanwhile are not written from their base', () => {
  const { folder, dir } = start()
  const sent = { path: factsPath, source: 'profiles: [gdpr]\n', base: blobOf(Buffer.from('email: a@acme.example\n')) }
  const { refusal, before, after } = attempt(folder, () => save(dir, sent))
  expect(refusal?.status).toBe(409)
  expect(after).toEqual(before)
})

test.each([
  ['a tag that is not closed', `${draft}\n<InShort>\n`],
  ['a brace that is not closed', `${draft}\n{\n`],
])('a draft with %s is refused', (_, source) => {
  const { folder, dir } = start()
  const sent = { path: draftPath, source, base: baseOf(dir, draftPath) }
  const { refusal, before, after } = attempt(folder, () => save(dir, sent))
  expect(refusal).toEqual({ status: 422, reason: expect.stringContaining('could not be read again') })
  expect(after).toEqual(before)
})

test.each([
  ['a bracket that is not closed', 'profiles: [gdpr'],
  ['a list', '- gdpr\n'],
  ['words alone', 'gdpr\n'],
  ['a field that is there twice', 'email: a@acme.example\nemail: b@acme.example\n'],
  ['an alias of nothing', 'email: *nothing\n'],
])('facts that are %s are refused', (_, source) => {
  for (const former of [undefined, 'profiles: [gdpr]\n']) {
    const { folder, dir } = start(former === undefined ? {} : { [`content/${factsPath}`]: former })
    const sent = { path: factsPath, source, base: former === undefined ? '' : blobOf(Buffer.from(former)) }
    const { refusal, before, after } = attempt(folder, () => save(dir, sent))
    expect(refusal).toEqual({ status: 422, reason: expect.stringContaining('could not be read again') })
    expect(after).toEqual(before)
  }
})

/** What Keystatic sends. */
function body(additions: { path: string; source: string }[], deletions: unknown[] = []): string {
  const encoded = additions.map(({ path, source }) => ({ path, contents: Buffer.from(source).toString('base64') }))
  return JSON.stringify({ additions: encoded, deletions })
}

test('what Keystatic sends is saved', () => {
  const { folder, dir } = start()
  const source = draft.replace('two', 'three — or “four” —')
  const bases = JSON.stringify({ [draftPath]: baseOf(dir, draftPath) })
  const before = everythingIn(folder)
  expect(saveSent(dir, body([{ path: draftPath, source }]), bases)).toBeUndefined()
  expect(readFileSync(join(dir, draftPath), 'utf8')).toBe(source)
  expect(Object.keys(everythingIn(folder))).toEqual(Object.keys(before))
})

test('a form without a base starts the facts about a policy, and replaces nothing', () => {
  const { folder, dir } = start()
  expect(saveSent(dir, body([{ path: factsPath, source: 'profiles: [gdpr]\n' }]), '{}')).toBeUndefined()
  expect(readFileSync(join(dir, factsPath), 'utf8')).toBe('profiles: [gdpr]\n')
  const sent = body([{ path: draftPath, source: draft.replace('two', 'three') }])
  const { refusal, before, after } = attempt(folder, () => saveSent(dir, sent, '{}'))
  expect(refusal?.status).toBe(409)
  expect(after).toEqual(before)
})

test('of several files all are saved, or none when one is refused', () => {
  const { folder, dir } = start()
  const source = draft.replace('two', 'three')
  const facts = { path: factsPath, source: 'profiles: [gdpr]\n' }
  const sent = body([facts, { path: draftPath, source }])
  const { refusal, before, after } = attempt(folder, () => saveSent(dir, sent, '{}'))
  expect(refusal?.status).toBe(409)
  expect(after).toEqual(before)
  expect(saveSent(dir, sent, JSON.stringify({ [draftPath]: baseOf(dir, draftPath) }))).toBeUndefined()
  expect(everythingIn(folder)).toEqual({
    ...before,
    [`content/${factsPath}`]: facts.source,
    [`content/${draftPath}`]: source,
  })
})

test('deletions are refused, and what comes with them is not saved', () => {
  const { folder, dir } = start()
  const bases = JSON.stringify({ [draftPath]: baseOf(dir, draftPath) })
  const sent = body([{ path: draftPath, source: draft.replace('two', 'three') }], [{ path: published }])
  const { refusal, before, after } = attempt(folder, () => saveSent(dir, sent, bases))
  expect(refusal).toEqual({ status: 403, reason: 'The editor deletes nothing. Nothing was saved.' })
  expect(after).toEqual(before)
})

test.each([
  ['no JSON', '{', '{}'],
  ['nothing', '', '{}'],
  ['null', 'null', '{}'],
  ['a list', '[]', '{}'],
  ['no additions', '{"deletions":[]}', '{}'],
  ['no deletions', '{"additions":[]}', '{}'],
  ['additions that are no list', '{"additions":{"length":1},"deletions":[]}', '{}'],
  ['an addition that is null', '{"additions":[null],"deletions":[]}', '{}'],
  ['an addition without a path', '{"additions":[{"contents":""}],"deletions":[]}', '{}'],
  ['an addition without contents', `{"additions":[{"path":"${factsPath}"}],"deletions":[]}`, '{}'],
  ['contents that are no text', `{"additions":[{"path":"${factsPath}","contents":[1]}],"deletions":[]}`, '{}'],
  ['no bases', body([{ path: factsPath, source: 'profiles: [gdpr]\n' }]), null],
  ['bases that are no JSON', body([{ path: factsPath, source: 'profiles: [gdpr]\n' }]), '{'],
  ['bases that are null', body([{ path: factsPath, source: 'profiles: [gdpr]\n' }]), 'null'],
])('%s is nothing that forms send', (_, sent, bases) => {
  const { folder, dir } = start()
  const { refusal, before, after } = attempt(folder, () => saveSent(dir, sent, bases))
  expect(refusal).toEqual({ status: 400, reason: expect.stringContaining('Reload the page.') })
  expect(after).toEqual(before)
})

test('an addition that is malformed keeps those before it from being saved', () => {
  const { folder, dir } = start()
  const good = { path: factsPath, contents: Buffer.from('profiles: [gdpr]\n').toString('base64') }
  const sent = JSON.stringify({ additions: [good, { path: factsPath }], deletions: [] })
  const { refusal, before, after } = attempt(folder, () => saveSent(dir, sent, '{}'))
  expect(refusal?.status).toBe(400)
  expect(after).toEqual(before)
})

const step = fc.constantFrom(
  'acme',
  'privacy',
  'cookies',
  'outside',
  'linked',
  '..',
  '.',
  '',
  '.git',
  'draft.mdx',
  'policy.yaml',
  'company.yaml',
  '2025-05-04.mdx',
  '2026-01-01.mdx',
  'SHA256SUMS',
  'draft.mdx.js',
  'C:',
  '__proto__',
  'constructor',
  'keystatic',
  '\0',
)
const paths = fc.oneof(
  fc.array(step, { maxLength: 5 }).map((steps) => steps.join('/')),
  fc.array(step, { maxLength: 5 }).map((steps) => steps.join('\\')),
  fc.constantFrom(draftPath, companyPath, factsPath, published),
  fc.string(),
)

test('no path whatever makes or changes a file but facts and drafts in their places', { timeout: 60_000 }, () => {
  const { folder, dir } = start()
  symlinkSync('../outside', join(dir, 'linked'))
  let saved = 0
  fc.assert(
    fc.property(
      paths,
      fc.constantFrom('email: a@acme.example\n', draft, draft.replace('two', 'nine')),
      (path, source) => {
        const before = everythingIn(folder)
        // The base that fits, so that nothing but the path decides.
        const present = before[`content/${path}`]
        const base = present === undefined || present === 'folder' ? '' : blobOf(Buffer.from(present, 'latin1'))
        const bases = JSON.stringify(Object.fromEntries([[path, base]]))
        const refusal = saveSent(dir, body([{ path, source }]), bases)
        const after = everythingIn(folder)
        const differing = Object.keys({ ...before, ...after }).filter((one) => before[one] !== after[one])
        saved += differing.length
        expect(differing.filter((one) => one !== `content/${path}`)).toEqual([])
        expect(
          differing.filter((one) => !/^content\/acme\/(company\.yaml|privacy\/(policy\.yaml|draft\.mdx))$/.test(one)),
        ).toEqual([])
        if (!['draft', 'policy', 'company'].includes(nameFile(path).kind)) expect(refusal?.status).toBe(403)
      },
    ),
    { numRuns: 500 },
  )
  expect(saved).toBeGreaterThan(0)
})
