import type { Waived } from '../content/checked'
import type { Rule } from '../rules/rule'

/** Something that the check found. */
export interface Finding {
  /** The path of its file from the working folder, with `/`, such as `content/klantra/privacy/draft.mdx`. */
  path: string
  /** The line where it begins, from 1; undefined when it concerns the whole file. */
  line?: number
  /** The column where it begins, from 1, in UTF-16 code units; undefined when it concerns the whole line. */
  column?: number
  /** The line where it ends; undefined when that is the line where it begins. */
  endLine?: number
  /** The column after its last character. */
  endColumn?: number
  severity: 'error' | 'warning'
  /** What is wrong and what to write instead. */
  message: string
  /** The id of its rule, such as `vague-words`. */
  rule: string
  /** The articles that ask for it, such as `GDPR Art. 13(2)(d)`; none where the site itself asks. */
  sources: string[]
}

/** A rule that findings can name, with the articles that ask for it; none where the site itself asks. */
export type ReportRule = Pick<Rule, 'id' | 'severity' | 'says'> & { sources: string[] }

/** What a check found, in the order in which it is shown. */
export interface Report {
  /** How many files were checked. */
  files: number
  findings: Finding[]
  waived: Omit<Waived, 'messages'>[]
  /** All rules that its findings can name. */
  rules: ReportRule[]
}

/** What a finding says, with the articles that ask for it. */
export function messageOf({ message, sources }: Finding): string {
  const asking = ` (${sources.join(', ')})`
  return sources.length === 0 || message.endsWith(asking) ? message : message + asking
}
