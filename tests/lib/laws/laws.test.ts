import { expect, test } from 'vitest'
import { citationId, cite, lawOf } from '../../../lib/laws/laws'

test('an article is written as lawyers do, and has an id', () => {
  const complaint = { law: 'gdpr', article: '13(2)(d)', certainty: 'read' } as const
  expect(cite(complaint)).toBe('GDPR Art. 13(2)(d)')
  expect(citationId(complaint)).toBe('gdpr-13-2-d')
  expect(citationId({ law: 'ccpa', article: '7011(e)(1)(D)-(F)', certainty: 'read' })).toBe('ccpa-7011-e-1-d-f')
  expect(citationId({ law: 'google-play', article: 'User Data policy', certainty: 'quoted' })).toBe(
    'google-play-user-data-policy',
  )
  expect(lawOf({ law: 'wp260', article: '8', certainty: 'read' }).title).toContain('transparency')
})
