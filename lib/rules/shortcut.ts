import { company } from './company'
import type { Rule } from './rule'

/** A shortcut shows a section, and stays. */
export const shortcutTarget: Rule = {
  id: 'shortcut',
  severity: 'error',
  says: 'A shortcut has an address of its own, shows a section that is in force, and is never taken back.',
  citations: [],
  bad: [
    { files: { 'content/acme/company.yaml': company('shortcuts:\n  your-data: ▶privacy#rights\n') } },
    { files: { 'content/acme/company.yaml': company('shortcuts:\n  your-data: ▶privcy#data\n') } },
    { files: { 'content/acme/company.yaml': company('shortcuts:\n  privacy: ▶privacy#data\n') } },
    { files: { 'content/acme/company.yaml': company('shortcuts:\n  Your data: ▶privacy#data\n') } },
  ],
  good: [{ files: { 'content/acme/company.yaml': company('shortcuts:\n  your-data: privacy#data\n') } }],
}
