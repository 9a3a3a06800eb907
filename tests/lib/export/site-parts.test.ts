import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { siteArchive } from '../../../lib/content/site-archive'
import { hashCompanies } from '../../../lib/export/company-files'
import { type SitePart, siteParts } from '../../../lib/export/site-parts'
import { pathGroups } from '../../../lib/pages/site-paths'
import { enterFolder } from '../folder'
import { anySetting, type Setting, writeContent } from './any-content'
import { render } from './routes'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** The parts of the site of a setting, which the working folder then has. */
function enter(setting: Setting): SitePart[] {
  vi.stubEnv('TODAY', setting.day)
  vi.stubEnv('SITE_URL', setting.site)
  writeContent(setting)
  const archive = siteArchive()
  const basis = { code: 'code', ...setting, policies: archive.policies, contents: hashCompanies('content') }
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

/** What the app makes of a part of a site. */
async function made(setting: Setting, place: number): Promise<Record<string, string>> {
  const part: Record<string, string> = {}
  for (const path of enter(setting)[place]?.paths ?? []) part[path] = await render(path)
  return part
}

test('a part of the site is the same wherever its key is, whatever is edited, published, withdrawn, or the day', async () => {
  enterFolder({})
  let compared = 0
  await fc.assert(
    fc.asyncProperty(anySetting, anySetting, async (one, other) => {
      const keysOf = (setting: Setting) => enter(setting).map(({ key }) => key)
      const first = keysOf(one)
      const parts = new Map<number, Record<string, string>>()
      for (const setting of variants(one, other)) {
        for (const [place, key] of keysOf(setting).entries()) {
          if (key !== first[place]) continue
          compared++
          const former = parts.get(place) ?? (await made(one, place))
          parts.set(place, former)
          expect(await made(setting, place)).toEqual(former)
        }
      }
    }),
    { numRuns: 5 },
  )
  expect(compared).toBeGreaterThan(20)
}, 60_000)
