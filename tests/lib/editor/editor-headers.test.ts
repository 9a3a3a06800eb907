import { expect, test } from 'vitest'
import { editorHeaders } from '../../../lib/editor/editor-headers'

function policyOf(isOnGithub: boolean): string {
  const [, policy = ''] = editorHeaders(isOnGithub).find(([name]) => name === 'Content-Security-Policy') ?? []
  return policy
}

test('pages may load nothing from elsewhere and be framed by nobody else', () => {
  expect(policyOf(false)).not.toContain('http')
  expect(policyOf(false)).toContain("default-src 'none'")
  expect(policyOf(false)).toContain("frame-ancestors 'self'")
})

test('on a repository, pages may speak to GitHub, and still load no script, style or font from elsewhere', () => {
  const directives = policyOf(true).split('; ')
  expect(directives.find((one) => one.startsWith('connect-src'))).toContain('https://api.github.com')
  expect(directives.filter((one) => /^(script|style|font|frame)-src/.test(one)).join()).not.toContain('http')
})
