import { afterEach, expect, test, vi } from 'vitest'
import { badgeSvg } from '../../../lib/data/badge'
import { policyBadge } from '../../../lib/data/badge-view'
import { enterFolder } from '../folder'

afterEach(() => {
  vi.unstubAllEnvs()
})

const folder = '.contentlayer/generated/Version'

test('a badge names the version that is in force on the day', () => {
  const version = (title: string) => JSON.stringify({ title, summary: 'x', change: 'material' })
  enterFolder({
    [`${folder}/acme__privacy__2025-05-04.mdx.json`]: version('Privacy policy'),
    [`${folder}/acme__privacy__2026-06-20.mdx.json`]: version('Privacy notice'),
  })
  vi.stubEnv('TODAY', '2026-06-15')
  const before = { title: 'Privacy policy', updated: '2025-05-04' }
  expect(policyBadge('acme', 'privacy', 'light')).toBe(badgeSvg({ ...before, scheme: 'light' }))
  expect(policyBadge('acme', 'privacy', 'dark')).toBe(badgeSvg({ ...before, scheme: 'dark' }))
  vi.stubEnv('TODAY', '2026-06-20')
  const after = { title: 'Privacy notice', updated: '2026-06-20' }
  expect(policyBadge('acme', 'privacy', 'light')).toBe(badgeSvg({ ...after, scheme: 'light' }))
  expect(() => policyBadge('acme', 'cookies', 'light')).toThrow('acme/cookies')
})
