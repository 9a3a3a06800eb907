import { expect, test } from 'vitest'
import { isPrivacyPolicy, linkLabel, linkRelation, sectionLabel } from '../../../lib/links/label'

test.each([
  ['Privacy policy', 'Privacy Policy', 'privacy-policy'],
  ['Mobile app privacy policy', 'Privacy Policy', 'privacy-policy'],
  ['Privacy notice', 'Privacy Policy', 'privacy-policy'],
  ['PRIVACY', 'Privacy Policy', 'privacy-policy'],
  ['Datenschutzerklärung', 'Datenschutzerklärung', 'privacy-policy'],
  ['سياسة الخصوصية', 'سياسة الخصوصية', 'privacy-policy'],
  ['Cookie policy', 'Cookie policy', undefined],
])('%s is linked as %s, and as %s', (title, label, relation) => {
  expect([linkLabel(title), linkRelation(title)]).toEqual([label, relation])
})

test('a section is linked by the policy and its title', () => {
  expect(sectionLabel('Mobile app privacy policy', 'Contact')).toBe('Privacy Policy: Contact')
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
