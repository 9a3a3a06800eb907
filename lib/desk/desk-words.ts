import { lostAnchor, renamedSection } from '../rules/link-rules'
import { sentence } from './forms/plain-field'

const gone = 'write a note on it below “Sections that are gone”, with where to look instead'

/** What a finding of a rule says on the desk: what is wrong and what to do there, without commands and the marks of files. */
export function deskWords(rule: string, reason: string): string {
  if (rule === lostAnchor.id) {
    const [, what = reason, heir] = /^(.*?nowhere now); (?:if "(.*)" took )?/.exec(reason) ?? []
    return sentence(
      heir === undefined
        ? `${what}; ${gone}`
        : `${what}; if “${heir}” says it now, Fix leads its links there; if it is gone, ${gone}`,
    )
  }
  if (rule === renamedSection.id) {
    const [, what = reason] = /^(this section was .*, and goes on having #[^:]*): `npm/.exec(reason) ?? []
    return sentence(`${what}: Fix writes that into its heading, and so does a publication`)
  }
  return sentence(
    reason.replace(
      /(?:; |, as |, )`npm run check -- --fix` (?:does(?: that)?|adds it|moves it)(?:, and so does a publication)?/,
      '',
    ),
  )
}
