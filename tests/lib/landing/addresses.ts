import { checkContent } from '../../../lib/check/content'
import { sourceOf } from '../check-texts'
import { company, enterFolder, sealed } from '../folder'

/** A text with a short version, and sections below its fields. */
export function textWith(sections: string, more = ''): string {
  return sourceOf(sections, 'material', more)
}

/** The files of a content folder with one policy, the facts about whose company go on with `more`. */
export function contentWith(more: string, others: Record<string, string> = {}): Record<string, string> {
  return sealed({
    'content/acme/company.yaml': company + more,
    'content/acme/privacy/2025-05-04.mdx': textWith('## Data [was #storage]\n\nYour name.\n\n## Rights\n\nSome.'),
    ...others,
  })
}

/** What the check says of addresses in a new content folder, without its places. */
export function addressErrors(more: string, others: Record<string, string> = {}): string[] {
  enterFolder(contentWith(more, others))
  return errorsNow()
}

/** What the check says of addresses in the working folder. */
export function errorsNow(): string[] {
  const { files } = checkContent('content', '2026-06-15', 'all')
  const rules =
    'shortcut shortcut-note former-address lost-address link-in-use early-link request-target request-contact'.split(
      ' ',
    )
  return files.flatMap(({ messages }) =>
    messages.filter(({ ruleId }) => rules.includes(ruleId ?? '')).map(({ reason }) => reason),
  )
}
