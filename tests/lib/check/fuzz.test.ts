import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import matter from 'gray-matter'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { reportOf } from '../../../lib/check/report'
import { formatRecord, sealOf } from '../../../lib/content/seals'
import { hasErrors } from '../../../lib/text/problem'
import { company, enterFolder } from '../folder'
import { anything, likelyText } from './fragments'

const version = 'content/acme/privacy/2025-05-04.mdx'
const facts = 'content/acme/privacy/policy.yaml'

/** Writes a version with its seal, and checks the content. */
function check(source: string, yaml: string, scope: 'all' | 'published') {
  writeFileSync(version, source)
  writeFileSync(facts, yaml)
  const seal = sealOf(Buffer.from(source))
  writeFileSync('content/SHA256SUMS', formatRecord({ seals: new Map([['acme/privacy/2025-05-04.mdx', seal]]) }))
  return checkContent('content', '2026-11-22', scope)
}

function enter() {
  enterFolder({ 'content/acme/company.yaml': company, [version]: '', [facts]: '' })
}

const anyBody = anything.map(
  (text) => `---\ntitle: Privacy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\nx\n\n</InShort>\n\n${text}`,
)
const sources = fc.oneof(
  anything,
  anything.map((text) => `---\n${text}\n---\n<InShort>\n\nx\n\n</InShort>\n`),
  anyBody,
)

test('whatever the text and the facts, the check names a file for all it says, and soon', () => {
  enter()
  let errors = 0
  fc.assert(
    fc.property(sources, fc.oneof(fc.constant(''), anything), (source, yaml) => {
      const started = process.cpuUsage()
      const content = check(source, yaml, 'all')
      const { findings } = reportOf(content, content.files)
      expect(process.cpuUsage(started).user).toBeLessThan(5_000_000)
      for (const { path, message, rule } of findings) {
        expect([version, facts, 'content/acme/company.yaml', 'content/SHA256SUMS']).toContain(path)
        expect(message).not.toBe('')
        expect(rule).not.toBe('')
      }
      errors += Number(content.files.some(hasErrors))
    }),
    { numRuns: 100 },
  )
  expect(errors).toBeGreaterThan(25)
})

test('what the check passes can be compiled, and its fields are read alike by the build', () => {
  enter()
  fc.assert(
    fc.property(fc.oneof(likelyText, anyBody), (source) => {
      const content = check(source, 'profiles: [gdpr]\n', 'all')
      fc.pre(!content.files.some(hasErrors))
      const built = check(source, 'profiles: [gdpr]\n', 'published')
      expect(built.files.some(hasErrors)).toBe(false)
      const [document] = built.policies.get('acme/privacy') ?? []
      expect(document?.text?.inShort).not.toBe('')
      const read = matter(source.replaceAll('\r\n', '\n')).data
      for (const [name, value] of Object.entries(document?.front?.values ?? {})) {
        const text = read[name] instanceof Date ? read[name].toISOString().slice(0, 10) : String(read[name]).trim()
        expect(text).toBe(value?.text)
      }
    }),
    { numRuns: 50 },
  )
})
