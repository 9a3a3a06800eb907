import type { FirstFacts, PolicyKind } from '../../publishing/template'

/** What a new policy is called in addresses, by its kind, unless someone says otherwise. */
export const idOfKind: Record<PolicyKind, string> = { privacy: 'privacy', app: 'app-privacy', cookies: 'cookies' }

/** What each kind of policy is for, in a sentence. */
export const aboutKind: Record<PolicyKind, string> = {
  privacy: 'What a company does with personal data, on its website and elsewhere.',
  app: 'What an app does with personal data, with its permissions and how to delete an account, as stores ask.',
  cookies: 'Which cookies a website sets, in a table with name, purpose and how long each stays.',
}

/** A policy to be started, as a form has it. */
export interface NewPolicy {
  kind: PolicyKind
  title: string
  /** Its name in addresses. */
  id: string
  company: FirstFacts & { id: string; isNew: boolean }
}

/** As passports spell them. */
const spellings: Record<string, string> = {
  ...{ ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe', œ: 'oe', ü: 'ue', ß: 'ss', þ: 'th' },
  ...{ đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't' },
}

/** The name in addresses for the name of a company, such as `lunara-gmbh` for `Lunara GmbH`; empty where a letter of it cannot be in one. */
export function idFrom(name: string): string {
  const spelled = name
    .normalize()
    .toLowerCase()
    .replaceAll(/[^a-z]/g, (letter) => spellings[letter] ?? letter)
  const plain = spelled.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  if (/(?![a-z\d])[\p{L}\p{N}]/u.test(plain)) return ''
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}
