import { expect, test } from 'vitest'
import { asciiAddress, linkName, typeScriptString } from '../../../lib/link-kit/literals'
import { folderOf } from '../folder'
import { compile, compiled } from './compile'
import { hostileAddresses, hostileLabels } from './hostile'

test('a link is named after the section to which it leads', () => {
  const names: [string | undefined, string][] = [
    [undefined, 'PrivacyPolicyLink'],
    ['contact', 'ContactLink'],
    ['data-retention', 'DataRetentionLink'],
    ['how_long-we__keep--data', 'HowLongWeKeepDataLink'],
    ['GDPR-rights', 'GDPRRightsLink'],
    ['2-factor', 'Section2FactorLink'],
    ['42', 'Section42Link'],
    ['größe-über-données', 'GroeUberDonneesLink'],
    ['データ保護', 'SectionLink'],
    ['а-b', 'BLink'],
  ]
  expect(names.map(([anchor]) => linkName(anchor))).toEqual(names.map(([, name]) => name))
})

test('the name of a link is one in every language', () => {
  for (const anchor of ['٣', '9', 'ﬁne', '𝒜', 'ǅ', 'ÅÄÖ', 'x'.repeat(80), 'a-_-', '²']) {
    expect(linkName(anchor)).toMatch(/^[A-Z][A-Za-z0-9]*Link$/)
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
