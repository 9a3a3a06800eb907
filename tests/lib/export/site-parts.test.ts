import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { pathGroups } from '../../../lib/archive/paths'
import { siteArchive } from '../../../lib/archive/site-archive'
import { hashFolders } from '../../../lib/export/folder-hashes'
import { type SitePart, siteParts } from '../../../lib/export/site-parts'
import { enterFolder } from '../folder'
import { anySetting, type Setting, writeContent } from './any-content'
import { render } from './routes'

/** The parts of the site of a setting, which the working folder then has. */
function enter(setting: Setting): SitePart[] {
  vi.stubEnv('TODAY', setting.day)
  vi.stubEnv('SITE_URL', setting.site)
  writeContent(setting)
  const archive = siteArchive()
  const basis = { code: 'code', ...setting, policies: archive.policies, contents: hashFolders('content') }
  return siteParts(pathGroups(archive), [], basis)
}

/** Settings that differ from one in a single thing each, which they have from another. */
function variants(one: Setting, other: Setting): Setting[] {
  const { acme, zeta, ...rest } = other
  const settings = [
    ...Object.entries(rest).map(([name, value]) => ({ ...one, [name]: value })),
    ...Object.entries(acme).map(([name, value]) => ({ ...one, acme: { ...one.acme, [name]: value } })),
    ...(['versions', 'withdrawals', 'anchors', 'facts'] as const).map((name) => ({
      ...one,
      acme: { ...one.acme, privacy: { ...one.acme.privacy, [name]: acme.privacy[name] } },
    })),
    { ...one, zeta },
  ]
  return settings.filter((setting) => !isDeepStrictEqual(setting, one))
}

/** What the app makes of a part of the site of the setting that was entered last. */
async function made({ paths }: SitePart): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const path of paths) texts[path] = await render(path)
  return texts
}

test('a part of the site is the same wherever its key is, whatever is edited, published, withdrawn, or the day', async () => {
  enterFolder({})
  let compared = 0
  await fc.assert(
    fc.asyncProperty(anySetting, anySetting, async (one, other) => {
      const first = new Map<string, Record<string, string>>()
      for (const part of enter(one)) first.set(part.key, await made(part))
      for (const setting of variants(one, other)) {
        for (const part of enter(setting)) {
          const former = first.get(part.key)
          if (former === undefined) continue
          compared++
          expect(await made(part)).toEqual(former)
        }
      }
    }),
    // To make a failure smaller takes minutes.
    { numRuns: 2, endOnFailure: true },
  )
  expect(compared).toBeGreaterThan(12)
})
