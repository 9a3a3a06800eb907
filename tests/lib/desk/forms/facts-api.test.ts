import { chmodSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { factsPage, getFacts, postFacts } from '../../../../lib/desk/forms/facts-api'
import { git, startRepository } from '../../../repository'
import { enterFolder } from '../../folder'
import { content } from './facts'

beforeEach(() => {
  vi.stubEnv('TODAY', '2026-11-22')
})

const policy = 'acme/privacy'
const facts = `content/${policy}/policy.yaml`
const company = 'content/acme/company.yaml'
const read = (path: string) => readFileSync(path, 'utf8')
/** The facts about the policy. */
const state = () => getFacts({ name: policy })

/** What a form sends that changes fields of a company. */
async function change(changed: Record<string, unknown>, more: object = {}) {
  const page = await factsPage('acme')
  return { name: 'acme', was: page?.state.values, changed, ...more }
}

test('a hook that refuses leaves the facts saved, and its words are shown', async () => {
  const folder = enterFolder(content)
  startRepository(folder)
  writeFileSync('.git/hooks/pre-commit', '#!/bin/sh\necho Ask counsel first. >&2\nexit 1\n')
  chmodSync('.git/hooks/pre-commit', 0o755)
  const saved = await postFacts(await change({ about: 'Better tools.' }, { why: 'So.' }))
  expect(saved).toMatchObject({ remembered: expect.stringContaining('Ask counsel first.') })
  expect(read(company)).toContain('about: Better tools.')
})

test.each([
  ['a field that is wrong', { email: 'team' }, 422, { wrong: { email: expect.stringContaining('no e-mail address') } }],
  ['a shortcut that goes', { shortcuts: {} }, 422, { effects: [{ severity: 'error' }] }],
])('%s is refused, and nothing is written', async (_, changed, status, more) => {
  enterFolder(content)
  await expect(postFacts(await change(changed))).rejects.toMatchObject({ status, more })
  expect(read(company)).toBe(content[company])
})

test('facts that an editor has saved in other bytes than UTF-8 are not damaged', async () => {
  enterFolder(content)
  const sent = await change({ about: 'Better tools.' })
  const bytes = Buffer.from(`${content[company]}# Geprüft.\n`, 'latin1')
  writeFileSync(company, bytes)
  await expect(postFacts(sent)).rejects.toThrow(/cannot be read, .* not UTF-8; save the file as UTF-8/)
  expect(readFileSync(company)).toEqual(bytes)
  expect(getFacts({ name: 'acme' }).unreadable).toContain('not UTF-8')
})

test.each(['none', '../acme', 'acme/../acme/privacy', 'acme/none'])('%s has no facts', async (name) => {
  enterFolder(content)
  await expect(postFacts({ name, was: {}, changed: {} })).rejects.toMatchObject({ status: 404 })
  expect(await factsPage(name)).toBeUndefined()
  expect(await factsPage(`acme/${name}`)).toBeUndefined()
})

test('what others changed in other fields, and by other names, stays', async () => {
  enterFolder({ ...content, [facts]: 'profiles: [gdpr]\ncovers:\n  dpo: contact # ours\n' })
  const was = state().values
  writeFileSync(facts, 'profiles: [ccpa]\ncovers:\n  dpo: data # theirs\n  contact: contact\n')
  await postFacts({ name: policy, was, changed: { covers: { dpo: ['contact'], retention: ['data'] } } })
  expect(read(facts)).toBe('profiles: [ccpa]\ncovers:\n  dpo: data # theirs\n  contact: contact\n  retention: data\n')
})

/** Declares disclosures of the policy, in the place of what is declared. */
const declare = (covers: object) => postFacts({ name: policy, was: state().values, changed: { covers } })

test('a disclosure is declared, moved, and taken back, and the others stay as they are written', async () => {
  enterFolder({ ...content, [facts]: 'profiles: [gdpr]\ncovers:\n  dpo: contact # ours\n' })
  await declare({ dpo: ['contact'], retention: ['data', 'in-short'] })
  expect(read(facts)).toBe('profiles: [gdpr]\ncovers:\n  dpo: contact # ours\n  retention: [data, in-short]\n')
  const retention = ['not applicable because none is kept']
  await declare({ retention, dpo: [] })
  expect(state().values.covers).toEqual({ retention })
})

test('disclosures are committed alone as they are declared, with who and where', async () => {
  const folder = enterFolder({ ...content, [facts]: 'profiles: [gdpr]\ncovers:\n  contact: contact\n' })
  startRepository(folder)
  writeFileSync('content/acme/app/draft.mdx', 'Not mine.')
  const saved = await declare({ retention: ['data', 'in-short'], dpo: ['not applicable because there is none'] })
  expect(saved).toMatchObject({ remembered: 'Saved, and remembered as a change by Counsel <counsel@acme.example>.' })
  expect(git(folder, 'log', '-1', '--format=%an %B').trim()).toBe(
    `Counsel Facts about acme/privacy: where each disclosure is made

How to contact the company about privacy, in a way that fits how it deals with people. – no longer declared
How to contact the data protection officer, if there is one. – not applicable because there is none
How long the data is kept, or what that depends on. – 1. Data · In short`,
  )
  expect(git(folder, 'show', '--name-only', '--format=')).toBe(facts)
  expect(git(folder, 'status', '--porcelain')).toBe(' M content/acme/app/draft.mdx')
})

test.each([
  ['what is no anchor', { retention: ['#da ta'] }],
  ['one that there is not', { everything: ['data'] }],
])('%s is not declared', async (_, covers) => {
  enterFolder(content)
  await expect(declare(covers)).rejects.toMatchObject({ status: 422 })
  expect(read(facts)).toBe('profiles: [gdpr]\n')
})

const waiver = { reason: 'Counsel reads it.', until: '2027-03-31' }

test('only what readers see makes facts newer than the site', async () => {
  enterFolder(content)
  utimesSync(facts, 1_000_000_000, 1_000_000_000)
  const time = () => statSync(facts).mtimeMs / 1000
  const send = (changed: object) => postFacts({ name: policy, was: state().values, changed })
  await send({ waivers: { 'vague-words': waiver } })
  expect(time()).toBe(1_000_000_000)
  expect(await send({ waivers: {} })).toMatchObject({ isForReaders: false })
  expect(await send({ covers: { 'new-purpose': ['data'] } })).toMatchObject({ isForReaders: false })
  expect(await send({ profiles: ['gdpr', 'ccpa'] })).toMatchObject({ isForReaders: false })
  expect(await postFacts(await change({ noticeDays: '30' }))).toMatchObject({ isForReaders: false })
  expect(time()).toBe(1_000_000_000)
  expect(await send({ language: 'en' })).toMatchObject({ isForReaders: true })
  expect(time()).toBeGreaterThan(1_000_000_000)
})

test.each([
  ['the page on them is public', { coverage: 'public', covers: { 'new-purpose': ['data'] } }],
  ['the laws are on that page', { coverage: 'public', profiles: ['gdpr', 'ccpa'] }],
  ['the short version leads there', { covers: { purposes: ['data'] } }],
])('readers see where disclosures are made if %s', async (_, changed) => {
  enterFolder(content)
  const { values } = state()
  expect(await postFacts({ name: policy, was: values, changed })).toMatchObject({ isForReaders: true })
})

test.each([
  ['the page of a policy is public', 'coverage: public\n', true],
  ['its policies name none of their own', 'profiles: [ccpa]\ncoverage: public\n', false],
])('readers see the laws that a company names only where %s', async (_, policyFacts, isForReaders) => {
  enterFolder({ ...content, [facts]: policyFacts })
  expect(await postFacts(await change({ profiles: ['gdpr'] }))).toMatchObject({ isForReaders })
})

test('readers see which texts bind where there are translations', async () => {
  enterFolder(content)
  const send = () => postFacts({ name: policy, was: {}, changed: { binding: 'all' } })
  expect(await send()).toMatchObject({ isForReaders: false })
  const german = 'title: Datenschutz\nsummary: Die erste.\nfrom: 2025-05-04'
  enterFolder({ ...content, 'content/acme/privacy/2025-05-04.de.mdx': `---\n${german}\n---\n\nHallo.\n` })
  expect(await send()).toMatchObject({ isForReaders: true })
})

test('no reader sees facts of which nothing is published', async () => {
  enterFolder({ 'content/acme/company.yaml': 'name: Acme\nabout: Tools.\n' })
  expect(await postFacts(await change({ about: 'Our tools.' }))).toMatchObject({ isForReaders: false })
})

test.each([
  ['led to another', '## Contact [was #data]', '', '1. Contact'],
  ['noted', '## Contact', 'retired:\n  data: "We keep none."\n', '“Data”, which is gone · 1. Contact'],
])('a section that is gone and %s is called by what it is now beside another', async (_, heading, note, said) => {
  const version = content['content/acme/privacy/2025-05-04.mdx'] ?? ''
  const draft = version.replace(/## Data\n\n.*\n\n## Contact/, heading).replace('change:', `${note}change:`)
  const declared = 'profiles: [gdpr]\ncovers:\n  retention: data\n'
  const folder = enterFolder({ ...content, [facts]: declared, 'content/acme/privacy/draft.mdx': draft })
  startRepository(folder)
  await declare({ retention: ['data', 'contact'] })
  expect(git(folder, 'log', '-1', '--format=%B').trim()).toMatch(` – ${said}`)
  expect(state().gone).toMatchObject([{ id: 'retention', anchor: 'data', title: 'Data' }])
})
