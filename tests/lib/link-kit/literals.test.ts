import { expect, test } from 'vitest'
import { asciiAddress, componentName, typeScriptString } from '../../../lib/link-kit/literals'
import { folderOf } from '../folder'
import { compile, compiled } from './compile'
import { hostileAddresses, hostileLabels } from './hostile'

test('code is named after the policy and the section that it is about', () => {
  const names: [policy: string, anchor: string | undefined, name: string][] = [
    ['privacy', undefined, 'PrivacyPolicy'],
    ['app-privacy', undefined, 'AppPrivacyPolicy'],
    ['2fa', undefined, 'Section2faPolicy'],
    ['app-privacy', 'contact', 'AppPrivacyContact'],
    ['privacy', 'contact', 'Contact'],
    ['privacy', 'data-retention', 'DataRetention'],
    ['privacy', 'how_long-we__keep--data', 'HowLongWeKeepData'],
    ['privacy', 'GDPR-rights', 'GDPRRights'],
    ['privacy', '2-factor', 'Section2Factor'],
    ['privacy', '42', 'Section42'],
    ['privacy', 'größe-über-données', 'GroeUberDonnees'],
    ['privacy', 'データ保護', 'Section'],
    ['privacy', 'а-b', 'B'],
  ]
  expect(names.map(([policy, anchor]) => componentName(policy, anchor))).toEqual(names.map(([, , name]) => name))
})

test('a name is one in every language', () => {
  for (const anchor of ['٣', '9', 'ﬁne', '𝒜', 'ǅ', 'ÅÄÖ', 'x'.repeat(80), 'a-_-', '²']) {
    expect(componentName('privacy', anchor)).toMatch(/^[A-Z][A-Za-z0-9]*$/)
  }
})

test('an address in ASCII is what a browser makes of it, and what is encoded stays so', () => {
  expect(asciiAddress('https://example.org/a%20b/#größe')).toBe('https://example.org/a%20b/#gr%C3%B6%C3%9Fe')
  expect(asciiAddress('https://example.org/?a=b&c=d#e-f_g')).toBe('https://example.org/?a=b&c=d#e-f_g')
})

test('a string of TypeScript is what was written', { timeout: 60_000 }, async () => {
  const texts = [...hostileLabels, ...hostileAddresses, 'a\nb\u0000c\u2029']
  const folder = folderOf({})
  const code = `export const texts = [${texts.map(typeScriptString).join()}]`
  expect(compile(folder, { 'texts.ts': code })).toEqual([])
  expect(await compiled(folder, 'texts')).toMatchObject({ texts })
})
