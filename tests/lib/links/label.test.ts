import { expect, test } from 'vitest'
import { linkLabel, linkRelation, sectionLabel } from '../../../lib/links/label'

test.each(['Privacy policy', 'Mobile app privacy policy', 'Privacy notice', 'PRIVACY'])(
  '%s is linked as Privacy Policy',
  (title) => {
    expect(linkLabel(title)).toBe('Privacy Policy')
  },
)

test('a policy on something else is linked by its title', () => {
  expect(linkLabel('Cookie policy')).toBe('Cookie policy')
})

test('a section is linked by the policy and its title', () => {
  expect(sectionLabel('Mobile app privacy policy', 'Contact')).toBe('Privacy Policy: Contact')
})

test('a link to a policy on privacy says so, and no other does', () => {
  expect(linkRelation('Mobile app privacy policy')).toBe('privacy-policy')
  expect(linkRelation('Cookie policy')).toBeUndefined()
})
