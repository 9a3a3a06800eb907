import { addressLines } from './address-lines'
import { anchor } from './anchor'
import { hiddenCharacter, lookAlike, tab } from './character-rules'
import { inShort, shortVersion } from './in-short'
import { listNumber, lostMark, repeatedMark, typedList } from './list-rules'
import { lostSign, markup, straySign } from './markup-rules'
import { placeholder } from './placeholder'
import { plainReference, reference } from './reference'
import type { TextRule } from './rule'
import { emptySection, heading, nestedPolicy, ownContents, ownNumber } from './section-rules'
import { slip } from './slip'
import { changeNotice, consentByUse, reasonableTime, saleUnstated } from './statement-rules'
import { contactLink, insecureLink, linkAddress, linkLabel } from './text-link-rules'
import { longSentence, otherLanguage, readingEase, vagueWords } from './wording-rules'

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
