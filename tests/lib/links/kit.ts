import type { LinkedPolicy, LinksView } from '../../../lib/links/links-view'
import type { Snippet } from '../../../lib/links/snippets'
import { company, version } from '../../view'

export const url = 'https://policies.example/acme/privacy/'

function snippet(title: string, code: string): Snippet {
  return { title, language: 'html', code }
}

export const policy: LinkedPolicy = {
  version,
  about: 'Acme makes tools.',
  url,
  label: 'Privacy Policy',
  rel: 'privacy-policy',
  embed: `${url}embed/`,
  badge: `${url}badge.svg`,
  badgeDark: `${url}badge-dark.svg`,
  data: `${url}policy.json`,
  qr: { size: 21, path: 'M0 0h1v1h-1z' },
  snippets: [snippet('HTML', `<a href="${url}">Privacy Policy</a>`)],
  sections: [
    {
      number: '4.2',
      title: 'Data',
      anchor: 'data',
      aliases: [],
      url: `${url}#data`,
      label: 'Privacy Policy: Data',
    },
  ],
  stores: [
    { console: 'Play Console', way: 'App content, Privacy policy', field: 'Privacy policy URL', value: url },
    { console: 'Play Console', way: 'Data safety', field: 'Delete account URL', note: 'Ask for the shortcut.' },
  ],
  formerAddresses: [],
}

export const kit: LinksView = {
  company,
  policies: [policy],
  shortcuts: [],
  components: [snippet('SwiftUI, link', 'import SwiftUI')],
  acceptance: snippet('TypeScript', 'export function consentFor() {}'),
  path: '/acme/links/',
  site: 'https://policies.example',
}
