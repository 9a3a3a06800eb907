import { childrenAges } from './children-ages'
import { contactAddresses } from './contact-addresses'
import { accentContrast } from './contrast'
import { coverReason } from './cover-reason'
import { coverTarget } from './cover-target'
import { disclosureRules } from './disclosure-rules'
import { earlyLink } from './early-link'
import { editorialChange } from './editorial'
import { effectiveDay } from './effective'
import { fileEncoding } from './encoding'
import { fieldValue } from './field'
import { formerAddress } from './former-address'
import { frontMatter } from './front-matter'
import { siteLink } from './link'
import { linkInUse } from './link-in-use'
import { lostAnchor } from './lost-anchor'
import { fileName } from './name'
import { noContact } from './no-contact'
import { noProfile } from './no-profile'
import { noticePeriod } from './notice'
import { requestContact } from './request-contact'
import { requestTarget } from './request-target'
import { retiredNote } from './retired'
import type { Rule } from './rule'
import { sameTitle } from './same-title'
import { sealedVersion } from './seal'
import { shortcutTarget } from './shortcut'
import { shortcutNote } from './shortcut-note'
import { fileSize } from './size'
import { syntax } from './syntax'
import { textRules } from './text-rules'
import { titleSubject } from './title-subject'
import { waiverInForce } from './waiver'
import { yamlSyntax } from './yaml'
import { yearlyReview } from './yearly-review'

/** Every rule of the check. */
export const rules: readonly Rule[] = [
  fileName,
  fileSize,
  fileEncoding,
  frontMatter,
  yamlSyntax,
  fieldValue,
  effectiveDay,
  accentContrast,
  syntax,
  ...textRules,
  siteLink,
  linkInUse,
  earlyLink,
  shortcutTarget,
  shortcutNote,
  formerAddress,
  lostAnchor,
  retiredNote,
  sealedVersion,
  editorialChange,
  noticePeriod,
  sameTitle,
  titleSubject,
  noContact,
  contactAddresses,
  childrenAges,
  yearlyReview,
  noProfile,
  coverTarget,
  coverReason,
  requestTarget,
  requestContact,
  waiverInForce,
  ...disclosureRules,
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule of an id. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id)
}
