import { languageName } from '../languages/tags'
import { gdpr } from '../laws/citations'
import { isOtherThan } from '../text/language'
import { startOf } from '../text/nodes'
import { declaredLanguage, isUndeclared, passagesIn } from '../text/passages'
import { textRule } from './rule'

/** Readers, screen readers and search engines are told the language that is declared. */
export const otherLanguage = textRule(
  {
    id: 'other-language',
    severity: 'warning',
    says: 'A text is in the language that its policy, or else its company, declares, or in English where none is declared.',
    citations: [gdpr('12(1)')],
    bad: '▶Wir löschen Ihre Daten nach drei Tagen.',
    good: 'We delete your data after three days, and so does La Poste.',
  },
  (tree, file) => {
    if (!isUndeclared(tree, file)) return
    const language = declaredLanguage(file)
    if (/\.[\w-]+\.mdx$/.test(file.path ?? '')) {
      const passage = passagesIn(tree, file).find(({ text }) => isOtherThan(text, language))
      file.message(`this does not seem to be in ${languageName(language)}; translate it`, {
        place: passage?.placeOf(0) ?? startOf(tree),
      })
      return
    }
    const reason = `this text is not in ${languageName(language)}, which is declared for it or, where nothing is, counts; write \`language: …\` with the code of its own, such as de, into policy.yaml`
    file.message(reason, { place: startOf(tree) })
  },
)
