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
const _declared = new Set(disclosures.map(({ id }) => id))

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
