import { expect, test } from 'vitest'
import { deskHeaders } from '../../../../lib/desk/server/desk-headers'

test('pages load nothing from elsewhere, run scripts of their nonce alone, and are framed by nobody else', () => {
  const [, policy = ''] = deskHeaders('abc').find(([name]) => name === 'Content-Security-Policy') ?? []
  expect(policy).not.toContain('http')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy.split('; ').find((one) => one.startsWith('script-src'))).toBe(
    "script-src 'self' 'nonce-abc' 'strict-dynamic'",
  )
})
