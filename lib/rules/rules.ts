import {
  childrenAges,
  contactAddresses,
  coverReason,
  coverTarget,
  noContact,
  noProfile,
  ownDate,
  requestContact,
  requestTarget,
  titleSubject,
  waiverInForce,
  yearlyReview,
} from './counsel-rules'
import { disclosureRules } from './disclosure-rules'
import {
  accentContrast,
  fieldValue,
  fileEncoding,
  fileName,
  fileSize,
  frontMatter,
  syntaxRule,
  unfinishedMerge,
  yamlSyntax,
} from './file-rules'
import {
  earlyLink,
  formerAddress,
  linkInUse,
  lostAddress,
  lostAnchor,
  renamedSection,
  retiredNote,
  shortcutNote,
  shortcutTarget,
  siteLink,
  unlistedAddress,
} from './link-rules'
import type { Rule } from './rule'
import { textRules } from './text-rules'
import {
  droppedChange,
  editorialChange,
  editorialLanguage,
  editorialLink,
  effectiveDay,
  noticePeriod,
  sameTitle,
  sealedVersion,
  strength,
  takeover,
} from './version-rules'

/** Every rule of the check. */
export const rules: readonly Rule[] = [
  fileName,
  fileSize,
  fileEncoding,
  unfinishedMerge,
  frontMatter,
  yamlSyntax,
  fieldValue,
  effectiveDay,
  accentContrast,
  syntaxRule,
  ...textRules,
  siteLink,
  linkInUse,
  earlyLink,
  shortcutTarget,
  shortcutNote,
  formerAddress,
  unlistedAddress,
  lostAddress,
  lostAnchor,
  renamedSection,
  retiredNote,
  sealedVersion,
  editorialChange,
  editorialLink,
  editorialLanguage,
  strength,
  noticePeriod,
  droppedChange,
  takeover,
  sameTitle,
  titleSubject,
  noContact,
  contactAddresses,
  childrenAges,
  yearlyReview,
  ownDate,
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
