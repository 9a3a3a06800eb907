import type { VFile } from 'vfile'
import { contrast } from '../color'
import { companyFields } from '../fields'
import { pageColors } from '../page-colors'
import { problem } from '../text/problem'
import { readFields, type Value } from './fields'

/** The least contrast of text on its background, from WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5

/** What is known about a company and binds its texts. */
export interface CompanyFacts {
  name?: string
  /** How many days before it takes effect a material change is published. */
  noticeDays?: number
}

/** Checks a `company.yaml`: its fields, and that the accent can be read on light and on dark pages. */
export function checkCompany(file: VFile): CompanyFacts {
  const { name, accent, accentDark, noticeDays } = readFields(file, String(file), 0, companyFields).values
  checkContrast(file, 'accent', accent, pageColors.light, 'darker')
  checkContrast(file, 'accentDark', accentDark, pageColors.dark, 'lighter')
  return { name: name?.text, noticeDays: noticeDays && Number(noticeDays.text) }
}

function checkContrast(file: VFile, name: string, color: Value | undefined, page: string, better: string): void {
  if (!color) return
  const found = contrast(color.text, page)
  if (found >= leastContrast) return
  const reason = `\`${name}\` has a contrast of ${found.toFixed(2)} with the page, and readers need ${leastContrast}; write a ${better} colour`
  problem(file, color.offset, reason, 'contrast')
}
