import { expect, test } from 'vitest'
import { isPrivacyPolicy, linkLabel, linkRelation, sectionLabel } from '../../../lib/links/label'

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

test.each([
  ['Privacy policy', true],
  ['Privacy', false],
  ['Datenschutzerklärung', true],
  ['Datenschutzhinweise', true],
  ['Cookie-Richtlinie', false],
  ['Politique de confidentialité', true],
  ['Politique de cookies', false],
  ['Política de privacidad', true],
  ['Aviso legal', false],
  ['سياسة الخصوصية', true],
  ['プライバシーポリシー', true],
  ['個人情報保護方針', true],
  ['利用規約', false],
])('%s is the title of a policy on privacy: %s', (title, isOne) => {
  expect(isPrivacyPolicy(title)).toBe(isOne)
})

test('a policy on privacy in another language is linked by its title, as what it is', () => {
  expect(linkLabel('Datenschutzerklärung')).toBe('Datenschutzerklärung')
  expect(linkRelation('سياسة الخصوصية')).toBe('privacy-policy')
})
