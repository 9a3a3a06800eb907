import type { Company, Policy } from '../archive/archive'
import { purposes, readTarget } from '../content/shortcuts'
import type { Profile } from '../laws/laws'
import { absolute, urls } from '../urls'

/** A field of a store's console, and what to paste into it. */
export interface StoreField {
  /** The console, such as `Play Console`. */
  console: string
  /** The way to the field. */
  way: string
  field: string
  /** An address; undefined where there is none to paste. */
  value?: string
  /** When to fill it in, or what to do where there is nothing to paste. */
  note?: string
}

/** The stores that a policy declares, which ask for an address of the policy of each app. */
export function storesOf({ profiles }: Pick<Policy, 'profiles'>): Profile[] {
  return profiles.filter((profile) => profile === 'google-play' || profile === 'apple')
}

/** The fields of Play Console and App Store Connect that ask for an address of a policy of a company, on the site that stands at `site`. */
export function storeFields(company: Company, own: Pick<Policy, 'policy' | 'profiles'>, site: string): StoreField[] {
  const url = absolute(site, urls.policy(company.id, own.policy))
  const declared = storesOf(own)
  const shortcut = (name: string, when: string) => shortcutField(company, own.policy, site, name, when)
  const unsure = (store: Profile) => {
    if (declared.includes(store)) return undefined
    const what = declared.length === 0 ? 'declares no store' : 'does not declare this store'
    return `This policy ${what}: ask whether it holds for the app before you list it.`
  }
  return [
    {
      console: 'Play Console',
      way: 'App content, Privacy policy',
      field: 'Privacy policy URL',
      value: url,
      note: unsure('google-play'),
    },
    {
      console: 'Play Console',
      way: 'App content, Data safety, Data collection and security',
      field: 'Delete account URL',
      ...shortcut(
        purposes.deleteAccount,
        'Only where people can make an account in the app, which then also needs a way to delete it.',
      ),
    },
    {
      console: 'Play Console',
      way: 'App content, Data safety, Data collection and security',
      field: 'Delete data URL',
      ...shortcut(purposes.deleteData, 'Optional: where people can have data deleted without their account.'),
    },
    {
      console: 'App Store Connect',
      way: 'App Privacy, Privacy Policy',
      field: 'Privacy Policy URL',
      value: url,
      note: unsure('apple'),
    },
    {
      console: 'App Store Connect',
      way: 'App Privacy, Privacy Policy',
      field: 'User Privacy Choices URL',
      ...shortcut(purposes.privacyChoices, 'Optional: where people manage their choices.'),
    },
    {
      console: 'App Store Connect',
      way: 'No field: App Review Guidelines, 5.1.1(v)',
      field: 'Deletion of accounts',
      note: 'Where people can make an account in the app, Apple takes deletion that starts in the app. An address here or an e-mail alone is not enough; a button in the app may lead on to a page on which people finish it.',
    },
  ]
}

/** What a shortcut gives to paste, and when, with a warning where it shows another policy than that of the app. */
function shortcutField(
  company: Company,
  policy: string,
  site: string,
  name: string,
  when: string,
): Pick<StoreField, 'value' | 'note'> {
  const target = Object.hasOwn(company.shortcuts, name) ? company.shortcuts[name] : undefined
  if (target === undefined) return { note: `${when} This site has no such page: ask for the shortcut ${name}.` }
  const other =
    readTarget(target).policy === policy
      ? ''
      : ' This page is from another policy of the company: use it only if it is about the same account.'
  return { value: absolute(site, urls.shortcut(company.id, name)), note: when + other }
}
