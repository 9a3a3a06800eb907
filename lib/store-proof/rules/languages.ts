import { readInFull } from '../citations'
import { failed, type StoreRule } from '../rule'

/** Programs can tell the language of the policy. */
export const languages: StoreRule = {
  id: 'languages',
  says: 'The page declares its language. Whether it is the one in which the company deals with people is not tested.',
  citations: [readInFull('ccpa', '7003(b)(2)'), readInFull('wp260', '13')],
  check({ language }) {
    if (!language) return failed(['The page declares no language; write it as <html lang="en">.'])
    return failed(isLanguage(language) ? [] : [`“${language}” is no language; write a tag such as en or pt-BR.`])
  },
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined
  } catch {
    return false
  }
}
