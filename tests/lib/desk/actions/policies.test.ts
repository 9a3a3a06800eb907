import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { sealOf } from '../../../../lib/content/seals'
import type { SiteState } from '../../../../lib/desk/publishing/site-state'
import { git, startRepository } from '../../../repository'
import { folderOf } from '../../folder'
import { draft, draftPath, enterDesk, files } from '../acme'
import { respond, send } from '../respond'

const day = '2026-11-22'
const policy = 'acme/privacy'
const draftSeal = sealOf(Buffer.from(draft))
const fields = { summary: 'Shorter.', change: 'material', when: '', on: '', why: '' }

/** A repository with the content, in which the site is built by leaving a file. */
function enter(given: Record<string, string> = files): string {
  for (const name of ['SITE_URL', 'PUBLISH_COMMAND']) vi.stubEnv(name, undefined)
  const folder = enterDesk({ 'package.json': '{ "scripts": { "build": "echo built > site" } }', ...given })
  startRepository(folder)
  return folder
}

/** How far a version is, or the site, once the work on it has ended. */
async function workDone(about = `${policy}/${day}`): Promise<SiteState> {
  const look = async (): Promise<SiteState> =>
    (await respond(new Request(`http://127.0.0.1/desk/api/site/?about=${about}`))).json()
  await expect.poll(async () => (await look()).work).toBe('ended')
  return look()
}

test('a step that fails leaves the ones before, and is tried again', async () => {
  const folder = enter()
  const hook = `${folder}/.git/hooks/pre-commit`
  writeFileSync(hook, '#!/bin/sh\necho "Ask counsel first." >&2\nexit 1\n', { mode: 0o755 })
  await send('publish', { policy, seal: draftSeal, day, ...fields })
  expect((await workDone()).steps.map(({ state, said }) => [state, said])).toEqual([
    ['failed', 'Ask counsel first.'],
    ['waiting', ''],
  ])
  expect(existsSync(`content/acme/privacy/${day}.mdx`)).toBe(true)
  expect(git(folder, 'diff', '--cached', '--name-only')).toBe('')
  writeFileSync(hook, '#!/bin/sh\nexit 0\n', { mode: 0o755 })
  expect((await send('site', { about: `${policy}/${day}` })).status).toBe(200)
  expect((await workDone()).steps.map(({ state }) => state)).toEqual(['done', 'done'])
  expect(git(folder, 'log', '-1', '--format=%b')).toBe('Shorter.')
  expect((await send('site', { about: `${policy}/2001-01-01` })).status).toBe(404)
})

test('a draft that cannot be published is refused, and what was said of it is kept', async () => {
  enter()
  const sent = { policy, seal: draftSeal, day, ...fields, change: 'editorial' }
  const refused = await send('publish', sent)
  expect(refused).toMatchObject({ status: 422, reason: expect.stringContaining('Fix these errors') })
  expect(readFileSync(draftPath, 'utf8')).toContain('change: editorial')
})

test('a version of today is corrected on its day, and a version withdrawn, each with its reason', async () => {
  const folder = enter()
  await send('publish', { policy, seal: draftSeal, day, ...fields })
  await workDone()
  await send('start', { policy, from: day })
  writeFileSync(draftPath, readFileSync(draftPath, 'utf8').replace('two years', 'three years'))
  const own = sealOf(readFileSync(draftPath))
  const said = { ...fields, replaces: day, because: 'It named the wrong period.' }
  expect((await send('publish', { policy, seal: own, day, ...said })).href).toBe(`/desk/acme/privacy/${day}/`)
  await workDone()
  expect(git(folder, 'log', '-1', '--format=%B')).toBe(`Correct acme/privacy of ${day}\n\nIt named the wrong period.`)
  const corrected = readFileSync(`content/acme/privacy/${day}.mdx`)
  const shown = { policy, day, seal: sealOf(corrected), because: 'It never applied.', neverPublic: 'on' }
  expect((await send('withdraw', shown)).href).toBe(`/desk/acme/privacy/${day}/`)
  await workDone()
  expect(git(folder, 'log', '-1', '--format=%B')).toBe(`Withdraw acme/privacy of ${day}\n\nIt never applied.`)
  expect(git(folder, 'status', '--porcelain', '--', 'content')).toBe('')
})

test('a draft is proposed to its host', async () => {
  const folder = enter()
  writeFileSync(draftPath, draft.replace('two', 'three'))
  const host = folderOf({})
  git(host, 'init', '--quiet', '--bare')
  git(folder, 'remote', 'add', 'origin', host)
  const sent = { policy, seal: sealOf(readFileSync(draftPath)), branch: 'proposals/acme-privacy', why: 'Look at it.' }
  expect((await send('propose', sent)).said).toBe('Sent as “proposals/acme-privacy”, for others to look at.')
  const said = git(host, 'log', '-1', '--format=%an: %B', 'proposals/acme-privacy')
  expect(said).toBe('Counsel: Propose acme/privacy\n\nLook at it.')
})
