import { checkContent } from '../../../lib/check/content'
import { reportOf } from '../../../lib/check/findings'
import type { Finding } from '../../../lib/report/report'
import type { Example } from '../../../lib/rules/rule'
import { marked } from '../../marked'
import { enterFolder, sealed } from '../folder'

const company = 'name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n'
const front = '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n'
const short = '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n'
const version = 'content/acme/privacy/2025-05-04.mdx'
const base = { 'content/acme/company.yaml': company, [version]: `${front}${short}## Data\n\nYour name.\n` }

/** The files of a content folder that an example is about, in which `▶` may stand. */
function filesOf(example: Example): Record<string, string> {
  if (typeof example === 'string') return { [version]: `${front}${short}${example}\n` }
  return 'text' in example ? { [version]: `${front}${example.text}\n` } : example.files
}

/** What the check finds in an example, and where its mark stands. */
export async function check(example: Example): Promise<{ findings: Finding[]; mark?: string }> {
  let mark: string | undefined
  const files: Record<string, string> = {}
  for (const [path, sample] of Object.entries(filesOf(example))) {
    const { file, place } = marked(sample)
    files[path] = String(file)
    if (sample.includes('▶')) mark = `${path}:${place}`
  }
  enterFolder({ ...sealed({ ...base, ...files }), ...files })
  const content = await checkContent('content', '2026-11-22', 'all')
  return { findings: reportOf(content, content.files).findings, mark }
}

/** Where a finding stands; one on a whole file stands at its start. */
export function placeOf({ path, line = 1, column = 1 }: Finding): string {
  return `${path}:${line}:${column}`
}
