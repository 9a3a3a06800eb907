import { addressLines } from './address-lines'
import { anchor } from './anchor'
import { changeNotice } from './change-notice'
import { consentByUse } from './consent-by-use'
import { contactLink } from './contact-link'
import { emptySection } from './empty-section'
import { heading } from './heading'
import { hiddenCharacter } from './hidden-character'
import { inShort, shortVersion } from './in-short'
import { insecureLink } from './insecure-link'
import { linkAddress } from './link-address'
import { linkLabel } from './link-label'
import { listNumber } from './list-number'
import { longSentence } from './long-sentence'
import { lookAlike } from './look-alike'
import { lostMark } from './lost-mark'
import { lostSign } from './lost-sign'
import { markup } from './markup'
import { nestedPolicy } from './nested-policy'
import { otherLanguage } from './other-language'
import { ownContents } from './own-contents'
import { ownNumber } from './own-number'
import { placeholder } from './placeholder'
import { readingEase } from './reading-ease'
import { reasonableTime } from './reasonable-time'
import { plainReference, reference } from './reference'
import { repeatedMark } from './repeated-mark'
import type { TextRule } from './rule'
import { saleUnstated } from './sale-unstated'
import { slip } from './slip'
import { straySign } from './stray-sign'
import { tab } from './tab'
import { typedList } from './typed-list'
import { vagueWords } from './vague-words'

/** The rules on the text of a policy, by itself. */
export const textRules: readonly TextRule[] = [
  markup,
  linkAddress,
  insecureLink,
  contactLink,
  hiddenCharacter,
  inShort,
  shortVersion,
  slip,
  straySign,
  lostSign,
  addressLines,
  heading,
  ownNumber,
  listNumber,
  repeatedMark,
  lostMark,
  typedList,
  reference,
  plainReference,
  anchor,
  tab,
  placeholder,
  emptySection,
  linkLabel,
  lookAlike,
  otherLanguage,
  vagueWords,
  consentByUse,
  changeNotice,
  reasonableTime,
  longSentence,
  readingEase,
  nestedPolicy,
  ownContents,
  saleUnstated,
]
