import { fromHere } from '../check/findings'
import { type Finding, messageOf } from '../check/report'
import { type Content, pathBelow } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { urls } from '../urls'
import { editorUrls } from './editor-urls'
import { companyForm, policyForm } from './forms'
import { hintFor } from './hints'

/** A finding with the place to fix it. */
export interface PlacedFinding {
  severity: Finding['severity']
  /** What is wrong, what to write instead, and the articles that ask for it. */
  message: string
  rule: string
  /** How to fix it in a form, where the message speaks of a file. */
  hint?: string
  /** Where it stands, in words. */
  where: string
  /** The address of the place: of the section in the draft's page, or of a form. */
  href: string
}

/** The findings on a draft and on what it stands on, errors first, each with its place: in the draft's page, if that can be shown, or in a form. */
export function placeFindings(
  findings: Finding[],
  content: Content,
  dir: string,
  draft: PolicyDocument,
  hasPage: boolean,
): PlacedFinding[] {
  const placed = findings.map((finding) => {
    const { severity, rule } = finding
    return {
      severity,
      rule,
      message: messageOf(finding),
      hint: hintFor(rule),
      ...placeOf(finding, content, dir, draft, hasPage),
    }
  })
  return placed.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}

function placeOf({ path, line }: Finding, content: Content, dir: string, draft: PolicyDocument, hasPage: boolean) {
  const { company, policy } = draft
  const file = content.files.find((one) => fromHere(one.path) === path)
  if (file === draft.file) return placeInDraft(line, draft, hasPage)
  const below = file ? pathBelow(dir, file) : path
  if (below === companyForm(company).path) {
    return { where: 'Facts about the company', href: editorUrls.form(companyForm(company).key) }
  }
  if (below === policyForm(company, policy).path) {
    return { where: 'Facts about the policy', href: editorUrls.form(policyForm(company, policy).key) }
  }
  const [, updated = ''] = /(\d{4}-\d\d-\d\d)\.mdx$/.exec(below) ?? []
  return { where: lineOf(below, line), href: updated ? urls.version(company, policy, updated) : urls.home() }
}

function placeInDraft(line: number | undefined, { company, policy, outline }: PolicyDocument, hasPage: boolean) {
  const page = editorUrls.draft(company, policy)
  const form = editorUrls.edit(company, policy)
  if (line === undefined || !outline || line < outline.start.line) return { where: 'Fields', href: form }
  const heading = outline.headings.findLast((one) => one.line <= line)
  const where = heading ? (heading.title === '' ? 'A heading without words' : `“${heading.title}”`) : 'Opening'
  if (!hasPage) return { where, href: form }
  return { where, href: `${page}#${heading?.anchor ?? 'text'}` }
}

function lineOf(where: string, line: number | undefined): string {
  return line === undefined ? where : `${where}, line ${line}`
}
