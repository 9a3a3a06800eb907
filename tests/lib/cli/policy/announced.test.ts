import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../../folder'
import { accepted, policies, policy, read, version, versionsIn, withDraft } from '../cli'

const name = 'acme/privacy'
const path = 'content/acme/privacy/draft.mdx'

test('a fix is published while a version is announced, says what that lacks, and the version can be withdrawn', async () => {
  const folder = folderOf(policies)
  const run = (day: string, ...args: string[]) => policy(folder, args, { TODAY: day })
  const edit = (text: string) => writeFileSync(join(folder, path), text)
  const announced = version
    .replace('material', 'material\neffective: 2027-08-01\nfrom: 2025-05-04')
    .replace('We keep', 'Both keep')
  edit(announced.replace('2027', '2028'))
  expect((await run('2026-11-22', 'publish', name, '--yes')).status).toBe(0)
  expect((await run('2026-11-25', 'draft', name)).said).toContain('--from 2026-11-22')
  edit(
    read(folder, path)
      .replace('summary: ""', 'summary: Corrected.')
      .replace('change: ""', 'change: material')
      .replace('ten', 'two'),
  )
  const fixed = await run('2026-11-25', 'publish', name, '--yes')
  expect(fixed).toEqual(
    accepted('Note: on 1 August 2028 the version of 22 November 2026 takes over from this text; it lacks'),
  )
  expect(fixed.said).toContain('In force  from 25 November 2026')
  await run('2026-11-25', 'draft', name, '--from', '2026-11-22')
  edit(read(folder, path).replace('2028-08-01', '2027-08-01'))
  const replace = ['publish', name, '--replace', '2026-11-22', '--because', 'A wrong year.', '--yes']
  expect((await run('2026-11-26', ...replace)).status).toBe(0)
  const withdraw = ['withdraw', `${name}/2026-11-22`, '--because', 'Too soon.', '--yes']
  expect((await run('2026-11-27', ...withdraw)).said).toContain('In force is then the version of 25 November 2026.')
  expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', '2026-11-25.mdx', 'draft.mdx'])
})

test('the list and the comparison say where a draft can go', async () => {
  const folder = folderOf(withDraft)
  const draft = read(folder, path)
  await policy(folder, ['publish', name, '--yes'])
  writeFileSync(join(folder, path), draft.replace('two', 'one'))
  expect((await policy(folder, [])).said).toContain(
    `--replace 2026-11-22 --because "…", or tomorrow: npm run policy publish ${name}`,
  )
  const emptied = folderOf(policies)
  await policy(emptied, ['withdraw', `${name}/2025-05-04`, '--because', 'A slip.', '--yes'])
  for (const args of [[], ['diff', name]])
    expect((await policy(emptied, args)).said).toContain(`npm run policy -- publish ${name} --updated 2025-05-04`)
})

test('a draft is checked as of the day in the past for which it is meant', async () => {
  const past = {
    ...policies,
    [path]: version.replace('material', 'material\neffective: 2021-04-01').replace('ten', 'six'),
  }
  const folder = folderOf(past)
  expect((await policy(folder, ['check', name, '--quiet'])).said).toContain('before the day of publication')
  const asOf = ['check', name, '--updated', '2021-03-04', '--quiet']
  expect((await policy(folder, asOf)).said).not.toContain('before the day of publication')
})
