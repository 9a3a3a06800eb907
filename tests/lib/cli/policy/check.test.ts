import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git } from '../../../repository'
import { siteFiles } from '../../export/site-files'
import { folderOf, repositoryOf } from '../../folder'
import { accepted, draft, policies, policy, published, read, refused, titled, version, withDraft } from '../cli'

test('the check of one policy leaves the others alone', async () => {
  const folder = folderOf({ ...withDraft, 'content/acme/app/draft.mdx': 'not yet' })
  expect(await policy(folder, ['check', 'acme/privacy'])).toEqual(accepted('no errors, '))
  expect((await policy(folder, ['check', join(folder, 'content/acme/privacy/draft.mdx')])).status).toBe(0)
  const slash = { CONTENT_DIR: `${join(folder, 'content')}/` }
  expect((await policy(folder, ['check', 'acme/privacy'], slash)).said).toContain('no errors, ')
  expect(await policy(folder, ['check'])).toEqual(refused('content/acme/app/draft.mdx'))
})

test('the check writes for other programs, and ends with an error when there is one', async () => {
  const folder = repositoryOf({
    ...withDraft,
    'content/acme/privacy/draft.mdx': draft.replace('two years', 'TODO years'),
  })
  const check = (...more: string[]) => policy(folder, ['check', ...more])
  const json = await check('--format', 'json')
  expect(json.status).toBe(1)
  expect(JSON.parse(json.said)).toMatchObject({ sum: { files: 4, errors: 1 } })
  expect(JSON.parse((await check('acme/privacy', '--format', 'sarif', '--quiet')).said).runs[0].results).toEqual([
    expect.objectContaining({ ruleId: 'placeholder', level: 'error' }),
  ])
  expect((await check('--format', 'github', '--quiet')).said).toMatch(
    /^::error file=\S*content\/acme\/privacy\/draft\.mdx,line=15,.*title=placeholder::"TODO" waits to be filled in/,
  )
  expect(await check('--format', 'xml')).toEqual({
    status: 1,
    said: 'There is no format xml. There are json, sarif, github.\n',
  })
  expect((await check('--quiet')).said).toMatch(
    / error +"TODO" .* {2}placeholder\n\n1 error, \d+ warnings in 4 files\.\n$/,
  )
})

test('the check says where nothing is remembered, which is no error', async () => {
  const folder = folderOf(policies)
  const note = 'so a change of what was published would pass; '
  expect(await policy(folder, ['check'])).toEqual({
    status: 0,
    said: expect.stringMatching(`\nNote: no git repository holds \\S*content, ${note}keep it in one\\.\n$`),
  })
  expect((await policy(folder, ['check', '--quiet'])).said).not.toContain('Note')
  git(folder, 'init', '--quiet')
  expect(await policy(folder, ['check'])).toEqual({
    status: 0,
    said: expect.stringMatching(`\nNote: git has no commit here yet, ${note}commit the folder\\.\n$`),
  })
})

test('a rule is explained, and a slip in a switch is answered with what was meant', async () => {
  const folder = folderOf(policies)
  const explained = await policy(folder, ['check', '--explain', 'gdpr-13-2-d'])
  expect(explained).toEqual({ status: 0, said: expect.stringMatching(/^complaint\n/) })
  expect(await policy(folder, ['check', '--quite'])).toEqual({
    status: 1,
    said: 'There is no --quite. Did you mean --quiet?\n',
  })
  expect((await policy(folder, ['check', '--lang', 'de'])).said).toBe('There is no --lang. Did you mean --language?\n')
  const { said } = await policy(folder, ['publish', 'acme/privacy', '--effective', '2026-12-24'])
  expect(said).toBe('There is no --effective. What a command takes: npm run policy help publish\n')
  expect((await policy(folder, ['check', '--explain'])).said).toContain('Write what --explain is to be after it')
  expect((await policy(folder, ['check'], { npm_config_fix: 'true' })).said).toContain('npm run check -- --fix')
})

test('drafts are written in one style, and nothing else is touched', async () => {
  const bullets = draft.replace('We keep it', '* One\n* Two\n\nWe keep it')
  const folder = folderOf({
    ...withDraft,
    'content/acme/privacy/draft.mdx': bullets,
    'content/acme/app/draft.mdx': titled(bullets, 'App').replace('One', '<b>One'),
  })
  const fixed = await policy(folder, ['check', '--fix'])
  expect(fixed.said).toContain('content/acme/privacy/draft.mdx: formatted.')
  expect(fixed.said).toContain('content/acme/app/draft.mdx: left as it is, since its text has errors; fix them first.')
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe(bullets.replaceAll(/^\* /gm, '- '))
  expect(read(folder, published)).toBe(version)
  expect((await policy(folder, ['check', '--fix', 'acme/privacy'])).said).toContain('formatted already.')
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe(bullets.replaceAll(/^\* /gm, '- '))
})

test('a draft with errors is put right as far as that takes no person', async () => {
  const broken = draft.replace('We keep it', 'Acme<br>Town\n\n* One\n\nWe keep it')
  const left = titled(broken, 'App').replace('Acme', 'TODO')
  const folder = folderOf({
    ...withDraft,
    'content/acme/privacy/draft.mdx': broken,
    'content/acme/app/draft.mdx': left,
  })
  const fixed = await policy(folder, ['check', '--fix'])
  expect(fixed.said).toContain('content/acme/privacy/draft.mdx: HTML or unseen characters are put right; formatted.')
  expect(fixed.said).toContain(
    'content/acme/app/draft.mdx: HTML or unseen characters are put right; left as it is beyond that',
  )
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toContain('Acme<br />Town\n\n- One\n')
  expect(read(folder, 'content/acme/app/draft.mdx')).toBe(left.replace('<br>', '<br />'))
})

test('addresses that are public are listed, beside those that are', async () => {
  const facts = 'content/acme/company.yaml'
  const folder = folderOf({
    ...policies,
    [facts]: `${policies[facts]}shortcuts: { storage: privacy#storage }\nformerAddresses: [/b, /c]\n`,
    'content/ADDRESSES': '/c\n',
  })
  expect(await policy(folder, ['check', '--fix', '--quiet'])).toEqual(
    accepted('content/ADDRESSES: /acme/storage/ added.\ncontent/ADDRESSES: /b added.\n'),
  )
  expect(read(folder, 'content/ADDRESSES')).toBe('/acme/storage/\n/b\n/c\n')
})

test('a record that an editor on Windows has saved can be verified again', async () => {
  const record = policies['content/SHA256SUMS'] ?? ''
  const folder = folderOf({ ...policies, 'content/SHA256SUMS': `\uFEFF${record.replaceAll('\n', '\r\n')}` })
  expect((await policy(folder, ['check', '--fix', '--quiet'])).said).toContain('without a mark at its start')
  expect(read(folder, 'content/SHA256SUMS')).toBe(record)
})

test('the check tests the pages of a built site, without a content folder', async () => {
  const page = 'acme/privacy/index.html'
  const files = { ...siteFiles, [page]: siteFiles[page]?.replace('<h1>Privacy policy', '<h1>Data') ?? '' }
  const folder = folderOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [`out/${path}`, text])))
  const out = join(folder, 'out')
  const all = await policy(folder, ['check', '--site', out])
  expect(all.status).toBe(1)
  expect(all.said).toContain('acme/privacy  https://acme.com/legal/acme/privacy/\n  ok          store-link ')
  expect(all.said).toMatch(/^ {2}failed {6}title .*“Data”.* {3}Google Play User Data policy$/m)
  expect(all.said).toMatch(/\n\n11 ok, 1 failed, 0 not tested, in 1 policy\.\n$/)
  const one = await policy(folder, ['check', 'acme/privacy', '--site', out, '--quiet'])
  expect(one.said).toMatch(/^acme\/privacy .*\n {2}failed {6}title .*\n\n11 ok, 1 failed, /)
  const json = JSON.parse((await policy(folder, ['check', 'acme/privacy', '--site', out, '--format', 'json'])).said)
  expect(json.sum).toEqual({ ok: 11, failed: 1, 'not tested': 0 })
  expect(await policy(folder, ['check', 'acme/privacies', '--site', out])).toEqual({
    status: 1,
    said: 'There is no policy acme/privacies in out. Did you mean acme/privacy?\n',
  })
  expect(await policy(folder, ['check', '--site', folder])).toEqual(
    refused('is no built site: it has no policies.json that lists policies. Build it with'),
  )
  expect(await policy(folder, ['check', '--site', out, '--format', 'sarif'])).toEqual({
    status: 1,
    said: 'There is no format sarif with --site. There is json.\n',
  })
  expect(await policy(folder, ['check', '--site', out, '--fix'])).toEqual({
    status: 1,
    said: 'Write --site or --fix, not both.\n',
  })
  const ofDay = ['check', 'acme/privacy', '--site', out, '--updated', '2025-05-04']
  expect(await policy(folder, ofDay)).toEqual(refused('Write --site or --updated, not both.'))
  expect((await policy(folder, ['check', '--site'])).said).toContain('Write what --site is to be after it')
})

test('no draft is judged as the version of a day to come', async () => {
  const said = await policy(folderOf(withDraft), ['check', 'acme/privacy', '--updated', '2027-01-01'])
  expect(said).toEqual(refused('2027-01-01 is a day to come.'))
})
