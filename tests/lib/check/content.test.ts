import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkAgain, checkContent } from '../../../lib/check/content'
import { hasErrors } from '../../../lib/text/problem'
import { errorsOf, messagesOf } from '../../marked'
import { company, enterFolder, sealed } from '../folder'

const text =
  '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n'
const good = { 'content/acme/company.yaml': company, 'content/acme/privacy/2025-05-04.mdx': text }

/** The paths of all files that have messages, with these. */
function problemsIn(files: Record<string, string>): [string, string[]][] {
  enterFolder(sealed(files))
  const { files: checked } = checkContent('content', '2026-11-22', 'published')
  return checked.filter((file) => file.messages.length > 0).map((file) => [file.path, messagesOf(file)])
}

test.each(['published', 'all'] as const)('good content gives its files and no error when %s is checked', (scope) => {
  const whole = { ...good, 'content/acme/privacy/policy.yaml': 'email: a@acme.example\n' }
  enterFolder(sealed({ ...whole, 'content/README.md': '<script> draft TODO' }))
  const { files, policies } = checkContent('content', '2026-11-22', scope)
  expect(files.map(({ path }) => path)).toEqual(['content/SHA256SUMS', ...Object.keys(whole)])
  expect([...policies.keys()]).toEqual(['acme/privacy'])
  expect(files.flatMap(errorsOf)).toEqual([])
})

test('the texts to be read are announced, each with its language', () => {
  const languages: string[] = []
  enterFolder(
    sealed({
      ...good,
      'content/acme/privacy/2025-05-04.de.mdx': text,
      'content/acme/company.yaml': `${company}language: fr\n`,
    }),
  )
  checkContent('content', '2026-11-22', 'published', {}, (announced) =>
    languages.push(
      ...announced.filter(({ path }) => path.endsWith('.mdx')).map(({ path, data }) => `${path} ${data.language}`),
    ),
  )
  expect(languages.sort()).toEqual([
    'content/acme/privacy/2025-05-04.de.mdx de',
    'content/acme/privacy/2025-05-04.mdx fr',
  ])
})

test('a file whose fields would be run as code has its error before its text is read', () => {
  const announced: string[] = []
  const path = 'content/acme/privacy/2025-05-04.mdx'
  enterFolder(sealed({ ...good, [path]: '---js\n{ title: process.exit() }\n---\n' }))
  checkContent('content', '2026-11-22', 'published', {}, (files) =>
    announced.push(...files.filter(hasErrors).map((file) => file.path)),
  )
  expect(announced).toEqual([path])
})

test('every file with a mistake is told at once, and each of its mistakes', () => {
  const files = {
    ...good,
    'content/acme/app/2025-05-04.mdx': `${text.replace('material', 'big').replace('Privacy', 'App')}\n~~x~~\n`,
    'content/acme/privacy/notes.txt': 'x',
    'content/other/privacy/2025-05-04.mdx': text,
  }
  expect(problemsIn(files)).toEqual([
    ['content/acme/app/2025-05-04.mdx', [expect.stringContaining('"big"'), expect.stringContaining('struck-out text')]],
    [
      'content/acme/privacy/notes.txt',
      ['only versions and `draft.mdx` stand in the folder of a policy; move the file away'],
    ],
    ['content/other/privacy/2025-05-04.mdx', ['the company is not described; write `other/company.yaml`']],
  ])
})

test('files with a byte order mark and Windows line ends are good', () => {
  const windows = Object.entries(good).map(([path, source]) => [path, `\uFEFF${source.replaceAll('\n', '\r\n')}`])
  expect(problemsIn(Object.fromEntries(windows))).toEqual([])
})

test('drafts and companies without versions are checked when all is', () => {
  const files = {
    ...good,
    'content/acme/privacy/draft.mdx': text.replace('material', 'big'),
    'content/beta/company.yaml': 'name: New\n',
    'content/beta/privacy/draft.mdx': text,
  }
  expect(problemsIn(files)).toEqual([])
  enterFolder(sealed(files))
  const { files: checked } = checkContent('content', '2026-11-22', 'all')
  expect(checked.filter((file) => errorsOf(file).length > 0).map(({ path }) => path)).toEqual([
    'content/acme/privacy/draft.mdx',
    'content/beta/company.yaml',
  ])
})

test('a version is of the day of its company, whichever file is read first by its name', () => {
  const files = {
    'content/acme/company.yaml': `${company}timeZone: Asia/Tokyo\n`,
    'content/acme/app/2026-11-23.mdx': text,
  }
  enterFolder(sealed(files))
  expect(checkContent('content', '2026-11-22T20:00:00Z', 'published').files.flatMap(errorsOf)).toEqual([])
})

test('a folder without policies, and one that is not there, are told', () => {
  enterFolder({ 'content/acme/company.yaml': company })
  expect(() => checkContent('content', '2026-11-22', 'published')).toThrow('There is no policy in content.')
  expect(() => checkContent('other', '2026-11-22', 'all')).toThrow('There is no folder other.')
})

test('a superseded text is spared what came to be asked after it, and nothing that keeps readers safe', () => {
  const older = 'content/acme/privacy/2024-05-04.mdx'
  expect(problemsIn({ ...good, [older]: `${text}\nWe keep it for TODO years. See [here](/acme/privacy/).\n` })).toEqual(
    [],
  )
  expect(problemsIn({ ...good, [older]: `${text}\n~~We~~ keep it.\n` })).toEqual([
    [older, [expect.stringContaining('struck-out text')]],
  ])
  const newest = 'content/acme/privacy/2025-06-04.mdx'
  expect(problemsIn({ ...good, [newest]: `${text}\nWe keep it for TODO years.\n` })).toEqual([
    [newest, [expect.stringContaining('"TODO" waits to be filled in')]],
  ])
})

test('a newest version is held to the same with and without a draft', () => {
  const files = { ...good, 'content/acme/privacy/2025-06-04.mdx': `${text}\nWe keep it for TODO years.\n` }
  enterFolder(sealed({ ...files, 'content/acme/privacy/draft.mdx': text }))
  const { files: checked } = checkContent('content', '2026-11-22', 'all')
  expect(checked.flatMap(errorsOf)).toEqual([expect.stringContaining('"TODO" waits to be filled in')])
})

test.each([
  ['content/acme/privacy/2025-05-04.mdx', text, 'of each place, keep what counts'],
  ['content/acme/privacy/draft.mdx', text, 'of each place, keep what counts'],
  ['content/acme/company.yaml', company, 'of each place, keep what counts'],
  ['content/acme/privacy/policy.yaml', 'profiles: [gdpr]\n', 'of each place, keep what counts'],
  ['content/SHA256SUMS', sealed(good)['content/SHA256SUMS'] ?? '', 'keep the lines of both sides'],
])('a merge that was left unfinished in %s is all that is told of it', (path, whole, advice) => {
  const conflict = `<<<<<<< HEAD\n${whole}=======\n${whole.replace('Acme', 'Ours')}>>>>>>> other\n`
  enterFolder({ ...sealed(good), [path]: conflict })
  const { files } = checkContent('content', '2026-11-22', 'all')
  expect(files.filter((file) => file.path === path).flatMap(messagesOf)).toEqual([
    expect.stringContaining(`a merge was left unfinished here; ${advice}`),
  ])
  expect(files.filter((file) => file.path !== path).flatMap(errorsOf)).toEqual([])
})

test('words of links that were in force before are for counsel to weigh', () => {
  const here = `${text}\nSee [here](/acme/privacy/).\n`
  const errorsIn = (version: string, draft: string, remark = '') => {
    const files = sealed({ ...good, 'content/acme/privacy/2025-05-04.mdx': version })
    enterFolder({
      ...files,
      'content/SHA256SUMS': remark + files['content/SHA256SUMS'],
      'content/acme/privacy/draft.mdx': draft,
    })
    return checkContent('content', '2026-11-22', 'all').files.flatMap(errorsOf)
  }
  const told = expect.stringContaining('"here" does not say where the link leads')
  const brought = '# brought 2026-11-01 acme/privacy/2025-05-04.mdx\n'
  expect(errorsIn(here, here)).toEqual([told])
  expect(errorsIn(here, here, brought)).toEqual([])
  expect(errorsIn(text, here, brought)).toEqual([told])
  expect(errorsIn(here, `${here}\nOr [here](/acme/).\n`, brought)).toEqual([told])
})

test('a text that was brought from elsewhere needs no short version, and the next one does', () => {
  const bare = `${text.replace(/<InShort>[\s\S]*<\/InShort>/, '')}\nWe keep your name.\n`
  const files = sealed({ ...good, 'content/acme/privacy/2025-05-04.mdx': bare })
  const record = `# brought 2026-11-01 acme/privacy/2025-05-04.mdx\n${files['content/SHA256SUMS']}`
  const errorsIn = (draft: Record<string, string>) => {
    enterFolder({ ...files, 'content/SHA256SUMS': record, ...draft })
    return checkContent('content', '2026-11-22', 'all').files.flatMap(errorsOf)
  }
  expect(errorsIn({})).toEqual([])
  expect(errorsIn({ 'content/acme/privacy/draft.mdx': bare })).toEqual([expect.stringContaining('its short version')])
})

test('what is not saved yet is checked in the place of what is, and nothing is written', () => {
  const dir = enterFolder(sealed(good))
  const unsaved = new Map([
    ['acme/company.yaml', company.replace('Tools.', '')],
    ['acme/privacy/policy.yaml', 'profiles: [gpdr]\n'],
  ])
  const { files, facts } = checkContent('content', '2026-11-22', 'all', { unsaved })
  const wrong = files.filter((file) => errorsOf(file).length > 0)
  expect(wrong.map(({ path }) => path)).toEqual(['content/acme/company.yaml', 'content/acme/privacy/policy.yaml'])
  expect([...facts.keys()]).toEqual(['acme/privacy'])
  expect(existsSync(join(dir, 'content/acme/privacy/policy.yaml'))).toBe(false)
})

const said = ({ files }: ReturnType<typeof checkContent>) =>
  files.map((file) => `${file.path}\n${file.messages.map(String).sort().join('\n')}`).sort()

const edits: [what: string, path: string, edit: (text: string) => string | undefined][] = [
  ['a draft is written on', 'privacy/draft.mdx', (draft) => `${draft}\nWe may do so. See [there](/nowhere/).\n`],
  ['a draft cannot be read any more', 'privacy/draft.mdx', (draft) => `${draft}\n<b>\n`],
  ['a draft loses its sections', 'privacy/draft.mdx', (draft) => draft.replaceAll(/^## .*$/gm, '')],
  ['a draft is gone', 'privacy/draft.mdx', () => undefined],
  ['another is declared', 'privacy/policy.yaml', (facts) => facts.replace('contact: contact', 'contact: nowhere')],
  ['a finding is waived', 'privacy/policy.yaml', (facts) => `${waiver}${facts}`],
  ['facts come', 'cookies/policy.yaml', () => 'profiles: [gdpr]\ncovers:\n  contact: contact\n'],
]
const waiver = 'waivers:\n  vague-words:\n    reason: Counsel reads it.\n    until: 2027-01-31\n'

test('when one text or what is declared of it changes, its company alone is checked again, and all is as if the whole was', () => {
  const dir = join(enterFolder({}), 'content')
  cpSync(join(import.meta.dirname, '../../content'), dir, { recursive: true })
  const text = readFileSync(join(dir, 'acme/privacy/2026-05-20.mdx'), 'utf8')
  const draft = join(dir, 'acme/privacy/draft.mdx')
  writeFileSync(draft, text)
  const former = checkContent(dir, '2026-11-22', 'all')
  for (const [what, name, edit] of edits) {
    const path = join(dir, 'acme', name)
    const edited = edit(existsSync(path) ? readFileSync(path, 'utf8') : '')
    const unsaved = new Map<string, string>()
    if (edited === undefined) rmSync(path)
    else if (path === draft) writeFileSync(path, edited)
    else unsaved.set(`acme/${name}`, edited)
    for (const backdated of [undefined, { policy: 'acme/privacy', day: '2026-05-20', wasPublic: true }]) {
      const whole = checkContent(dir, '2026-11-22', 'all', { backdated, unsaved })
      const again = checkAgain(dir, former, 'acme', { backdated, unsaved })
      expect(said(again), what).toEqual(said(whole))
      expect(said(again), what).not.toEqual(said(former))
      const waived = (checked: typeof whole) => checked.waived.map(({ rule, count }) => [rule, count])
      expect(waived(again), what).toEqual(waived(whole))
      expect(again.replaced?.path, what).toBe(whole.replaced?.path)
      for (const one of ['policies', 'translations', 'companies', 'facts'] as const)
        expect([...again[one].keys()].sort(), what).toEqual([...whole[one].keys()].sort())
    }
    writeFileSync(draft, text)
  }
})
