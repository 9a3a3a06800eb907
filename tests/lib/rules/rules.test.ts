import { join, relative } from 'node:path'
import type { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { readText } from '../../../lib/content/read'
import { deskWords } from '../../../lib/desk/findings/desk-words'
import { disclosures } from '../../../lib/laws/disclosures'
import { profileNames } from '../../../lib/laws/laws'
import { isWaivable } from '../../../lib/rules/counsel-rules'
import { company, type Example, policy, text } from '../../../lib/rules/rule'
import { disclosureRules, findRule, rules, textRules } from '../../../lib/rules/rules'
import { syntax } from '../../../lib/text/problem'
import { contentExamples } from '../../fixtures/rules/content-rules'
import { textExamples } from '../../fixtures/rules/text-rules'
import { marked } from '../../marked'
import { files } from '../desk/acme'
import { enterFolder, folderOf, sealed } from '../folder'

const idsOnTexts = new Set([...textRules, syntax].map(({ id }) => id))
const cases = rules.map(({ id, severity, bad, good }) => {
  const more = textExamples[id] ?? contentExamples[id]
  return { id, severity, bad: [bad, ...(more?.bad ?? [])], good: [good, ...(more?.good ?? [])] }
})

function check(id: string, example: Example) {
  const isText = idsOnTexts.has(id) && typeof example === 'string'
  const { findings, mark } = isText ? checkText(example) : checkFiles(example)
  return { own: findings.filter(({ rule }) => rule === id), mark }
}

test('each rule that a file exports, by itself or in a table, is listed', () => {
  const files = import.meta.glob<Record<string, unknown>>('../../../lib/rules/*.ts', { eager: true })
  const exported = Object.values(files).flatMap((file) =>
    Object.values(file).flatMap((one) => [one, ...Object.values(Object(one))]),
  )
  const isRule = (one: unknown) => typeof one === 'object' && one !== null && 'says' in one && 'bad' in one
  expect(exported.filter((one) => isRule(one) && !rules.some((rule) => rule === one))).toEqual([])
})

describe.each(cases)('$id', ({ id, severity, bad, good }) => {
  test.each(bad.map((example, index) => [index + 1, example] as const))(
    'is found where its example %i of what is wrong has the mark',
    (_, example) => {
      const { own, mark } = check(id, example)
      expect(own.map(({ place }) => place)).toContain(mark)
      expect(new Set(own.map((finding) => finding.severity))).toEqual(new Set([severity]))
    },
  )

  test.each(good.map((example, index) => [index + 1, example] as const))(
    'is not found in its example %i of what is right',
    (_, example) => {
      expect(check(id, example).own).toEqual([])
    },
  )
})

test.each([
  ['See www.acme.example.', 'www.acme.example'],
  ['See [www.acme.example](http://www.acme.example).', 'http://www.acme.example'],
])('an address of the web is named as it is written: %s', (source, written) => {
  const { findings } = checkText(source)
  expect(findings.find(({ rule }) => rule === 'insecure-link')?.reason).toBe(
    `others on the way can read and change what is at \`${written}\`; write https://www.acme.example`,
  )
})

/** What only files can break that were not written at the desk. */
const onFiles = 'encoding field front-matter markup name seal size slip stray-sign syntax yaml'.split(' ')

test('no finding says on the desk how a file is written', () => {
  enterFolder(files)
  const content = checkContent('content', '2026-11-22', 'all')
  const found = cases.filter(({ id }) => !onFiles.includes(id))
  const own = found.flatMap(({ id, bad }) => bad.flatMap((example) => check(id, example).own))
  // What a text says is said in its words.
  const words = own.map((finding) => deskWords(finding, content).replaceAll(/"[^"]*"/g, '""'))
  expect(
    words.filter((one) => /`|<\/?\w|”: |: …|\[|\.ya?ml|\.mdx|---|##|npm | line \d|(?<![\w/{])#\w|anchor/.test(one)),
  ).toEqual([])
})

test('no disclosure that is not applicable is asked for', () => {
  const covers = disclosureRules.map(({ id }) => `  ${id}: not applicable because Acme has no such thing\n`)
  const facts = policy(`profiles: [${profileNames.join(', ')}]\ncovers:\n${covers.join('')}`)
  const ids = disclosureRules.map(({ id }) => id)
  const { findings } = checkFiles(facts)
  expect(findings.filter(({ rule }) => ids.includes(rule))).toEqual([])
})

test('every rule has an id of its own and a sentence, and all examples a rule', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id, says } of rules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(says).toMatch(/^[A-Z].*\.$/)
  }
  // They stand on the desk, too.
  expect(rules.filter((rule) => isWaivable(rule) && /`|anchor|\.(ya?ml|txt|mdx)/.test(rule.says))).toEqual([])
  for (const id of Object.keys(textExamples)) expect(idsOnTexts).toContain(id)
  for (const id of Object.keys(contentExamples)) expect(findRule(id)).toBeDefined()
})

test('each disclosure that a text makes has a rule, and those of the site have none', () => {
  for (const { id, madeBy } of disclosures) expect(findRule(id) === undefined).toBe(madeBy !== undefined)
})

/** What the check finds in an example, and where the mark of the example stands, as `file:line:column`. */
interface Checked {
  findings: { rule: string; severity: 'error' | 'warning'; reason: string; onDesk?: string; place: string }[]
  mark?: string
}

const version = 'content/acme/privacy/2025-05-04.mdx'
const fields = '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n'
const base = { ...company(''), [version]: text('## Data\n\nYour name.\n') }

/** Checks a text by itself. */
function checkText(example: string): Checked {
  const { file, place } = marked(example)
  readText(file)
  return { findings: findingsOn(file, 'text'), mark: `text:${place}` }
}

const checked = new Map<string, Checked>()

/** Checks a content folder with the files of an example. Several rules may have the same. */
function checkFiles(example: Example): Checked {
  const key = JSON.stringify(example)
  const found = checked.get(key) ?? checkFolder(typeof example === 'string' ? { [version]: fields + example } : example)
  checked.set(key, found)
  return found
}

function checkFolder(samples: Record<string, string>): Checked {
  let mark: string | undefined
  const files: Record<string, string> = {}
  for (const [path, sample] of Object.entries(samples)) {
    const { file, place } = marked(sample)
    files[path] = String(file)
    if (sample.includes('▶')) mark = `${path}:${place}`
  }
  const folder = folderOf({ ...sealed({ ...base, ...files }), ...files })
  const content = checkContent(join(folder, 'content'), '2026-11-22', 'all')
  return { findings: content.files.flatMap((file) => findingsOn(file, relative(folder, file.path))), mark }
}

/** A finding on a whole file stands at its start. */
function findingsOn({ messages }: VFile, path: string): Checked['findings'] {
  return messages.map(({ ruleId = '', fatal, reason, onDesk, line = 1, column = 1 }) => ({
    rule: ruleId,
    severity: fatal ? 'error' : 'warning',
    reason,
    onDesk,
    place: `${path}:${line}:${column}`,
  }))
}
