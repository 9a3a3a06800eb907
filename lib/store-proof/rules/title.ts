import { isOnPrivacy } from '../../link-kit/label'
import { playUserData } from '../citations'
import { failed, notTested, type StoreRule } from '../rule'

const kinds = /\b(policy|notice|statement|declaration)\b/i

/** The page is labelled as a privacy policy. */
export const title: StoreRule = {
  id: 'title',
  says: 'The title of the page and its first heading both say that it is a privacy policy.',
  citations: [playUserData],
  check(page, policy) {
    if (!isOnPrivacy(policy.title)) {
      if (policy.companyTitles.some(isOnPrivacy)) return notTested(`“${policy.title}” is no policy about privacy.`)
      return failed([
        `No title of a policy of ${policy.company.name} has the word privacy; write one that has, such as “Privacy policy”.`,
      ])
    }
    const heading = page.headings[0]
    return failed([
      ...wrong('title', page.title),
      ...(heading && heading.level !== 1 ? ['The first heading of the page is no h1; write the title there.'] : []),
      ...wrong('first heading', heading?.words ?? ''),
    ])
  },
}

function wrong(name: string, words: string): string[] {
  if (isOnPrivacy(words) && kinds.test(words)) return []
  const said = words === '' ? `The page has no ${name}` : `The ${name} of the page is “${words}”`
  return [`${said}; write one with “privacy” and “policy”, “notice” or “statement”, such as “Privacy policy”.`]
}
