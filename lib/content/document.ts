import type { VFile } from 'vfile'
import { groupBy } from '../system/group-by'
import type { Outline } from '../text/outline'
import type { Text } from '../text/text'
import type { FrontMatter } from './front-matter'
import { policyName } from './names'

/** A text of a policy, a version or the draft: its file and what was read of it. */
export interface PolicyDocument {
  file: VFile
  /** Its path below the content folder. */
  path: string
  company: string
  policy: string
  isDraft: boolean
  /** The language, where it is a translation. */
  language?: string
  /** Whether it is a draft that is checked as if it were the version of its day. */
  isInPlace: boolean
  /** The day that names it; for a draft, the day for which it is checked. */
  updated: string
  /** The day on which it was published, or would be, where that is not `updated`. */
  broughtOn?: string
  /** Whether it took the place of a withdrawn version. */
  isReplacement: boolean
  /** The day on which it takes effect. */
  effective: string
  /** When the version was published that it began from, as far as it says so. */
  from?: string
  /** For a draft that was begun to correct a version: the day of that. */
  corrects?: string
  /** The SHA-256 of the file. */
  seal: string
  front?: FrontMatter
  /** What its text has; undefined when that cannot be parsed. */
  outline?: Outline
  /** What it says; undefined where that has errors. */
  text?: Text
  /** What it says as far as it can be read, to be compared with other versions and nothing else. */
  compared?: Text
  /** For a draft: the anchors of renamed sections that these go on having, by the anchors that they have now. */
  renames?: Map<string, string[]>
  /** What it says, also where it has errors that leave it readable, such as a placeholder. */
  readable?: Text
}

/** The documents of each policy by its name, such as `klantra/privacy`, oldest first and the draft last, or at its place where it is checked for a day in the past. */
export function byPolicy(documents: PolicyDocument[]): Map<string, PolicyDocument[]> {
  const groups = groupBy(documents, policyName)
  for (const group of groups.values()) group.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return groups
}

function key({ isDraft, isInPlace, updated }: PolicyDocument): string {
  return isDraft && !isInPlace ? 'draft' : updated
}
