import type { Company } from '../archive'
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

/** The fields of Play Console and App Store Connect that ask for an address of a policy, for the app that the policy at `url` is about. */
export function storeFields({ id, shortcuts }: Company, url: string, site: string): StoreField[] {
  const shortcut = (name: string) =>
    Object.hasOwn(shortcuts, name) ? absolute(site, urls.shortcut(id, name)) : undefined
  const deletion = shortcut('delete-account')
  return [
    { console: 'Play Console', way: 'App content, Privacy policy', field: 'Privacy policy URL', value: url },
    {
      console: 'Play Console',
      way: 'App content, Data safety, Data collection and security',
      field: 'Delete account URL',
      value: deletion,
      note: deletion
        ? 'Asked for when people can make an account in the app.'
        : 'Asked for when people can make an account in the app. This site has no such page yet: ask for the shortcut delete-account.',
    },
    {
      console: 'App Store Connect',
      way: 'App Privacy, Privacy Policy',
      field: 'Privacy Policy URL',
      value: url,
    },
    {
      console: 'App Store Connect',
      way: 'App Privacy, Privacy Policy',
      field: 'User Privacy Choices URL',
      value: shortcut('privacy-choices') ?? deletion,
      note: 'Optional.',
    },
  ]
}
