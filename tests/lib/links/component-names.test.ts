import { expect, test } from 'vitest'
import { componentNames } from '../../../lib/links/component-names'

function nameOf(target: string): string {
  return componentNames([target])(target)
}

test('components are named after the policy and the section that they are about', () => {
  const names: [target: string, name: string][] = [
    ['privacy', 'PrivacyPolicy'],
    ['app-privacy', 'AppPrivacyPolicy'],
    ['2fa', 'Policy2faPolicy'],
    ['app-privacy#contact', 'AppPrivacySectionContact'],
    ['privacy#contact', 'SectionContact'],
    ['privacy#data-retention', 'SectionDataRetention'],
    ['privacy#how_long-we__keep--data', 'SectionHowLongWeKeepData'],
    ['privacy#GDPR-rights', 'SectionGDPRRights'],
    ['privacy#2-factor', 'Section2Factor'],
    ['privacy#größe-über-données', 'SectionGroeUberDonnees'],
    ['privacy#データ保護', 'Section'],
    ['privacy#а-b', 'SectionB'],
  ]
  expect(names.map(([target]) => nameOf(target))).toEqual(names.map(([, name]) => name))
})

test('a name is one in every language', () => {
  for (const anchor of ['٣', '9', 'ﬁne', '𝒜', 'ǅ', 'ÅÄÖ', 'x'.repeat(80), 'a-_-', '²']) {
    for (const target of [`privacy#${anchor}`, `2fa#${anchor}`]) expect(nameOf(target)).toMatch(/^[A-Z][A-Za-z0-9]*$/)
  }
})

test.each([
  [
    ['cookies', 'privacy#cookies-policy'],
    ['CookiesPolicy', 'SectionCookiesPolicy'],
  ],
  [
    ['app#data', 'privacy#app-data'],
    ['AppSectionData', 'SectionAppData'],
  ],
  [
    ['privacy#data-use', 'privacy#data_use', 'privacy#data-use-2', 'privacy#data--use'],
    ['SectionDataUse', 'SectionDataUse2', 'SectionDataUse22', 'SectionDataUse3'],
  ],
  [
    ['section-cookies', 'privacy#cookies-policy'],
    ['SectionCookiesPolicy', 'SectionCookiesPolicy2'],
  ],
  [
    ['privacy#保護', 'privacy#収集'],
    ['Section', 'Section2'],
  ],
])('no two of %j have one name', (targets, names) => {
  expect(targets.map(componentNames(targets))).toEqual(names)
})

test('a target has one name, however often it is told, and no other has any', () => {
  const name = componentNames(['privacy', 'privacy'])
  expect(name('privacy')).toBe('PrivacyPolicy')
  expect(() => name('cookies')).toThrow('There is no name for cookies.')
})
