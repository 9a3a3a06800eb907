import { closest } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import { type Content, dayOf, type PolicyDocument, policyOf } from '../content/content'
import type { Value } from '../content/fields'
import { nearest } from '../content/mistakes'
import { isFolderName, isPolicyName } from '../content/names'
import { readTarget, type ShortcutTarget } from '../content/shortcuts'
import { byEffect, inForce } from '../content/status'
import { linkRules } from '../rules/link-rules'
import type { Rule } from '../rules/rule'
import { both } from '../source/said'
import { problem } from '../text/problem'
import { urls } from '../urls'
import { fragmentsOf } from './pages'

/** Reports shortcuts whose address is taken, or that show no section. */
export function checkShortcuts(content: Content): void {
  for (const [company, { file, shortcuts }] of content.companies) {
    if (!file) continue
    for (const [name, target] of shortcuts) {
      const reason = refuseName(name, company, content)
      if (reason !== undefined) problem(file, target.offset, reason, linkRules.shortcut)
      else checkTarget(company, name, target, content, file)
    }
  }
}

/** No disk takes names that are much longer. */
const mostLetters = 200

function refuseName(name: string, company: string, { policies, listed }: Content): string | undefined {
  const texts = policies.get(`${company}/${name}`)
  if (texts) {
    return listed.has(urls.shortcut(company, name)) && texts.every(({ isDraft }) => isDraft)
      ? `\`${name}\` is the address of a policy too, and this shortcut was there before it; give the policy another name`
      : `\`${name}\` is the address of a policy; write another name`
  }
  if (name.length > mostLetters)
    return `this name has ${name.length} letters, and the folder of an address can have ${mostLetters}; write a shorter one`
  if (isPolicyName(name)) return undefined
  if (isFolderName(name)) return `the site itself uses the address \`${name}\`; write another name`
  return `\`${name}\` cannot be part of an address; write small letters a to z, digits and hyphens, such as delete-account`
}

function checkTarget(company: string, name: string, { text, offset }: Value, content: Content, file: VFile): void {
  const { policy, anchor } = readTarget(text)
  const texts = policyOf(content, `${company}/${policy}`)
  const current = texts && inForce(texts.versions, dayOf(content, company))
  if (!texts || !current) {
    // Its page says that the policy was withdrawn.
    if (content.record.withdrawals.some((one) => one.wasPublic && one.company === company && one.policy === policy))
      return
    const names = [...content.policies.keys()].flatMap((one) =>
      one.startsWith(`${company}/`) ? one.slice(company.length + 1) : [],
    )
    const near = names.length === 0 ? undefined : closest(policy, names)
    const meant = near ? both`did you mean \`${near}${[`#${anchor}`, '']}\`?` : 'publish one first'
    const reason = texts
      ? `\`${name}\` shows a section of ${policy}, of which nothing is published yet; publish it first`
      : both`\`${name}\` shows a section of ${policy}, and there is no such policy; ${meant}`
    problem(file, offset, reason, linkRules.shortcut)
    return
  }
  const draft = texts.draft?.isInPlace ? undefined : texts.draft
  const fault = faultOf({ policy, anchor }, draft ?? texts.versions.toSorted(byEffect).at(-1) ?? current, current)
  if (fault) problem(file, offset, `\`${name}\` shows #${anchor}, ${fault.reason}`, fault.rule)
}

/** What is wrong with the section that a shortcut shows, in the newest text or in the one in force. */
function faultOf(
  { policy, anchor }: ShortcutTarget,
  newest: PolicyDocument,
  current: PolicyDocument,
): { rule: Rule; reason: string } | undefined {
  const fragments = fragmentsOf(newest)
  const { path } = newest
  if (fragments?.get(anchor) === 'note') {
    const reason = `a section that is gone from ${path}, so its page has the note on that alone; write a section that says it now`
    return { rule: linkRules['shortcut-note'], reason }
  }
  if (fragments && !fragments.has(anchor)) {
    const near = nearest(anchor, [...fragments.keys()])
    const meant = near ? `did you mean \`${policy}#${near}\`?` : 'write one that it has'
    return { rule: linkRules.shortcut, reason: `and ${path} has no such section; ${meant}` }
  }
  if (fragmentsOf(current)?.has(anchor)) return undefined
  const reason = `which ${current.path}, the version in force, does not have, so its page only says so until ${path} is in force`
  return { rule: linkRules['shortcut-note'], reason }
}
