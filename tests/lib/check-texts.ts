import { checkContent } from '../../lib/check/content'
import { company, enterFolder, sealed } from './folder'

/** Checks on a day a new folder in which a company has one policy, with texts by the names of their files, and other files by their paths. */
export function checkTexts(texts: Record<string, string>, day: string, others: Record<string, string> = {}) {
  const files = Object.entries(texts).map(([name, text]) => [`content/acme/privacy/${name}`, text] as const)
  enterFolder({ ...sealed({ 'content/acme/company.yaml': company, ...Object.fromEntries(files) }), ...others })
  return checkContent('content', day, 'all')
}

/** A source with fields, a short version and a body. */
export function sourceOf(body: string, change = 'material', more = ''): string {
  return `---\ntitle: Privacy policy\nsummary: New.\nchange: ${change}\n${more}---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n${body}\n`
}
