import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { reportOf } from '../../../lib/check/report'
import { disclosures } from '../../../lib/laws/disclosures'
import { company, enterFolder } from '../folder'

const checked = checkContent('content', '2026-11-22', 'all')
const findings = reportOf(checked, checked.files).findings.map((finding) => ({
  ...finding,
  path: finding.path.replace(/^.*content\//, ''),
}))
const declared = new Set(disclosures.map(({ id }) => id))

/** What counsel must decide on these texts, besides what is not declared. A text that changes has other places. */
const onTexts = `
kastana/privacy/2025-05-16.mdx 2:8 yearly-review
kastana/privacy/2025-05-16.mdx 7:1 sale-unstated
kastana/privacy/2025-05-16.mdx 9:96 consent-by-use
kastana/privacy/2025-05-16.mdx 226:1 change-notice
kastana/privacy/2025-05-16.mdx 228:1 no-contact
kastana/privacy/2025-05-16.mdx 232:33 reasonable-time
kastana/privacy/policy.yaml 22:3 request-contact
katror/privacy/2026-11-22.mdx 60:1 no-contact
katror/privacy/policy.yaml 19:3 request-contact
klantra/app-privacy/2025-05-04.mdx 46:46 change-notice
klantra/app-privacy/2025-05-04.mdx 50:70 contact-addresses
klantra/privacy/2025-05-04.mdx 13:28 consent-by-use
klantra/privacy/2025-05-04.mdx 13:198 consent-by-use
klantra/privacy/2025-05-04.mdx 13:353 consent-by-use
klantra/privacy/2025-05-04.mdx 13:625 children-ages
klantra/privacy/2025-05-04.mdx 20:182 consent-by-use
klantra/privacy/2025-05-04.mdx 104:36 consent-by-use
klantra/privacy/2025-05-04.mdx 145:72 consent-by-use
klantra/privacy/2025-05-04.mdx 155:46 change-notice
klantra/privacy/2025-05-04.mdx 157:1 consent-by-use
klantra/privacy/2025-05-04.mdx 192:1 consent-by-use`

test('what counsel must decide on the texts of this site is found, each at its place', () => {
  const found = findings.filter(({ rule }) => !declared.has(rule) && rule !== 'vague-words')
  const rows = found.map(({ path, line, column, rule }) => `${path} ${line}:${column} ${rule}`)
  expect(rows).toEqual(onTexts.trim().split('\n'))
})

test('what laws ask of the policies of this site and no section says is found', () => {
  const found = findings.filter(({ rule }) => declared.has(rule))
  const of = (policy: string) => found.filter(({ path }) => path === `${policy}/policy.yaml`).map(({ rule }) => rule)
  expect(of('klantra/privacy').sort()).toEqual(
    'automated-decisions complaint dpo legal-bases legitimate-interests new-purpose obligation-to-provide recipients response-time right-portability transfers withdraw-consent'.split(
      ' ',
    ),
  )
  expect(of('katror/privacy')).toEqual(
    expect.arrayContaining('controller recipients transfers legal-bases complaint automated-decisions'.split(' ')),
  )
  expect(of('kastana/privacy')).toEqual(
    expect.arrayContaining(['controller', 'contact', 'transfers', 'sold-or-shared', 'opt-out', 'complaint']),
  )
})

test('each finding of a law names its articles, and only those of the laws that are declared, and none is an error', () => {
  const [complaint] = findings.filter(({ rule }) => rule === 'complaint')
  expect(complaint?.sources).toEqual(['GDPR Art. 13(2)(d)'])
  const [contact] = findings.filter(({ rule, path }) => rule === 'no-contact' && path.startsWith('katror/'))
  expect(contact?.sources).toEqual(['GDPR Art. 13(1)(a)'])
  const ofLaws = findings.filter(({ rule }) => rule !== 'request-contact')
  expect(findings.every(({ severity }) => severity === 'warning')).toBe(true)
  expect(ofLaws.every(({ sources }) => sources.length > 0)).toBe(true)
})

test('where no law is named, findings name no articles', () => {
  enterFolder({
    'content/acme/privacy/2026-05-04.mdx':
      '---\ntitle: Policy\nsummary: x\nchange: material\n---\n\n<InShort>\n\n- Acme.\n\n</InShort>\n\n## A\n\nWe may.\n',
  })
  const checked = checkContent('content', '2026-11-22', 'all')
  const { findings } = reportOf(checked, checked.files)
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['title-subject', 'no-contact', 'vague-words']),
  )
  expect(findings.flatMap(({ sources }) => sources)).toEqual([])
})

test('findings are in the order of their files and lines, with paths from the working folder', () => {
  const folder = enterFolder({
    'content/acme/company.yaml': company,
    'content/acme/privacy/draft.mdx':
      '---\ntitle: Privacy policy\nsummary: x\nchange: material\n---\n\n<InShort>\n\n- Acme.\n\n</InShort>\n\n## B\n\n## A\n',
  })
  const inside = checkContent('content', '2026-11-22', 'all')
  const outside = checkContent(`${folder}/content`, '2026-11-22', 'all')
  const errors = reportOf(inside, inside.files).findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ path, line, rule }) => [path, line, rule])).toEqual([
    ['content/acme/privacy/draft.mdx', 13, 'empty-section'],
    ['content/acme/privacy/draft.mdx', 15, 'empty-section'],
  ])
  expect(reportOf(outside, outside.files)).toEqual(reportOf(inside, inside.files))
})
