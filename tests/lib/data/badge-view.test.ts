import { expect, test } from 'vitest'
import { badgeSvg } from '../../../lib/data/badge'
import { policyBadge } from '../../../lib/data/badge-view'
import { archiveFrom } from '../../archive'

test('a badge names the version that is in force on the day', () => {
  const files = {
    'acme/privacy/2025-05-04.mdx': { title: 'Privacy policy' },
    'acme/privacy/2026-06-20.mdx': { title: 'Privacy notice' },
  }
  const before = archiveFrom(files, '2026-06-15')
  const older = { title: 'Privacy policy', updated: '2025-05-04' }
  expect(policyBadge(before, 'acme', 'privacy', 'light')).toBe(badgeSvg({ ...older, language: 'en', scheme: 'light' }))
  expect(policyBadge(before, 'acme', 'privacy', 'dark')).toBe(badgeSvg({ ...older, language: 'en', scheme: 'dark' }))
  const after = archiveFrom(files, '2026-06-20')
  const newer = { title: 'Privacy notice', updated: '2026-06-20' }
  expect(policyBadge(after, 'acme', 'privacy', 'light')).toBe(badgeSvg({ ...newer, language: 'en', scheme: 'light' }))
  expect(() => policyBadge(after, 'acme', 'cookies', 'light')).toThrow('acme/cookies')
})
