import { archiveIn } from '../archive/checked-archive'
import { type Content, dayOf, policyOf } from '../content/checked'
import { readTarget } from '../content/shortcut-target'
import { inForce } from '../content/status'
import { type ShortcutView, shortcutView } from '../pages/shortcut-view'
import type { Setting } from './setting'

/** What the page of a shortcut of a company shows, as the editor reads it. Undefined when there is no such shortcut, or the version in force of its policy cannot be read. */
export function shortcutPreview(
  content: Content,
  company: string,
  name: string,
  setting: Setting,
): ShortcutView | undefined {
  const target = content.companies.get(company)?.shortcuts.get(name)?.text
  if (target === undefined) return undefined
  const texts = policyOf(content, `${company}/${readTarget(target).policy}`)
  if (!inForce(texts?.versions ?? [], dayOf(content, company))?.readable) return undefined
  return shortcutView(archiveIn(content, setting), company, name)
}
