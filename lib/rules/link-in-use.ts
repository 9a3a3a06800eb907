import type { Rule } from './rule'

/** What apps ship goes on landing. */
export const linkInUse: Rule = {
  id: 'link-in-use',
  severity: 'error',
  says: 'Each address in `links-in-use.txt`, which an app ships, leads to a page and a section, and will once the newest text is in force.',
  citations: [],
  bad: [
    { files: { 'content/acme/links-in-use.txt': '# Ours\n▶/acme/privacy/#rights  Acme for Android 1.0\n' } },
    { files: { 'content/acme/links-in-use.txt': '▶https://policies.example.org/acme/privcy/  Acme for iOS\n' } },
    { files: { 'content/acme/links-in-use.txt': '▶/acme/privacy/\n' } },
  ],
  good: [
    {
      files: {
        'content/acme/links-in-use.txt':
          '# Ours\n\n/acme/privacy/#data  Acme for Android 1.0\nhttps://policies.example.org/acme/privacy/ Acme for iOS\n',
      },
    },
  ],
}
