import { type Content, policyOf } from '../content/checked'
import { readTarget } from '../content/shortcut-target'
import { type ShortcutView, shortcutViewOf } from '../pages/shortcut-view'
import { textsIn } from './checked-archive'
import { versionView } from './draft-view'
import { readableText } from './readable-text'
import type { Setting } from './setting'

/** What the page of a shortcut of a company shows, as the editor reads it. Undefined when there is no such shortcut, or the version in force of its policy cannot be read. */
export function shortcutPreview(
  content: Content,
  company: string,
  name: string,
  setting: Setting,
): ShortcutView | undefined {
  const { policy, anchor } = readTarget(content.companies.get(company)?.shortcuts.get(name)?.text ?? '')
  const from = versionView(content, `${company}/${policy}`, setting)
  const versions = policyOf(content, `${company}/${policy}`)?.versions ?? []
  return (
    from &&
    shortcutViewOf({
      from,
      name,
      anchor,
      covers: textsIn(content.facts.get(`${company}/${policy}`)?.covers),
      texts: versions.toReversed().flatMap((version) => readableText(version) ?? []),
    })
  )
}
