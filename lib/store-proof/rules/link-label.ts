import { isOnPrivacy } from '../../link-kit/label'
import { readInFull } from '../citations'
import { wordsOfLinks } from '../links'
import { failed, notTested, type StoreRule } from '../rule'

/** Whoever looks for the policy finds a link that says what it is. */
export const linkLabel: StoreRule = {
  id: 'link-label',
  says: 'The home page and the page of the company link to it, and each of these links, and each label that links.json suggests, has the word privacy. Links in apps and on other sites are not tested.',
  citations: [readInFull('wp260', '11'), readInFull('ccpa', '7011(d)'), readInFull('caloppa', '22577(b)')],
  check(_, { title, url, listings, labels }) {
    if (!isOnPrivacy(title)) return notTested(`“${title}” is no policy about privacy.`)
    return failed([
      ...listings.flatMap(({ name, url: from, file }) => {
        if (!file.page) return [`There is no ${file.path}, ${name}; build the site again.`]
        const words = wordsOfLinks(file.page, from, url)
        if (words.length === 0) return [`There is no link to it on ${name}; build the site again.`]
        return words.flatMap((label) => wrong(label, `on ${name}`))
      }),
      ...labels.flatMap((label) => wrong(label, 'in links.json')),
    ])
  },
}

function wrong(label: string, where: string): string[] {
  return isOnPrivacy(label) ? [] : [`A link ${where} says “${label}”; write “Privacy policy”, or words with “privacy”.`]
}
