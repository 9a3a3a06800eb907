import { expect, test } from 'vitest'
import { askedBy, declaredIds, disclosures } from '../../../lib/laws/disclosures'
import { profileNames } from '../../../lib/laws/laws'
import { checkTexts, sourceOf } from '../check-texts'
import { company } from '../folder'

const asked = new Set(disclosures.map(({ id }) => id))
const about = ['no-profile', 'cover-target', 'cover-reason']

/** A policy that says everything, each disclosure in a section of its own. */
function text(ids: readonly string[], said: (id: string) => string = (id) => `We say ${id}.`): string {
  return sourceOf(ids.map((id) => `## On ${id} [#${id}]\n\n${said(id)}`).join('\n\n'))
}

function facts(ids: readonly string[], profiles: readonly string[] = profileNames): string {
  return `profiles: [${profiles.join(', ')}]\ncovers:\n${ids.map((id) => `  ${id}: ${id}\n`).join('')}`
}

/** The rules on disclosures that a draft breaks, with the text of the line at which each is told. */
function broken(draft: string, yaml: string): [rule: string, line: string][] {
  const { files } = checkTexts({ 'draft.mdx': draft, 'policy.yaml': yaml }, '2026-11-22')
  const own = files.filter(({ path }) => path.endsWith('policy.yaml'))
  return own.flatMap((file) =>
    file.messages
      .filter(({ ruleId = '' }) => asked.has(ruleId) || about.includes(ruleId))
      .map(({ ruleId = '', line = 0 }): [string, string] => [ruleId, String(file).split('\n')[line - 1] ?? '']),
  )
}

test('a policy that says everything lacks nothing', () => {
  expect(declaredIds.length).toBeGreaterThanOrEqual(43)
  expect(broken(text(declaredIds), facts(declaredIds))).toEqual([])
})

test('without a declaration, or without its section or words, exactly that is found', () => {
  const others = declaredIds.filter((id) => id !== 'dpo')
  expect(broken(text(declaredIds), facts(others))).toEqual([['dpo', 'covers:']])
  const emptied = text(declaredIds, (id) => (id === 'dpo' ? '' : `We say ${id}.`))
  for (const draft of [text(others), emptied])
    expect(broken(draft, facts(declaredIds))).toEqual([['cover-target', '  dpo: dpo']])
})

test.each(profileNames)('%s alone is asked what it asks', (name) => {
  const found = broken(text(['data']), facts([], [name]).replace('covers:\n', '')).map(([rule]) => rule)
  const expected = askedBy([name]).filter(({ madeBy }) => !madeBy)
  expect(expected.length).toBeGreaterThan(3)
  expect(found.sort()).toEqual(expected.map(({ id }) => id).sort())
})

test('what does not apply needs a reason', () => {
  const others = declaredIds.filter((id) => id !== 'dpo')
  const without = `${facts(others)}  dpo: not applicable\n`
  expect(broken(text(declaredIds), without)).toEqual([['cover-reason', '  dpo: not applicable']])
  const reason = `${facts(others)}  dpo: not applicable because Acme is small\n`
  expect(broken(text(declaredIds), reason)).toEqual([])
})

test('a disclosure may be made in several sections, in the opening and in the short version', () => {
  const others = declaredIds.filter((id) => id !== 'dpo')
  expect(broken(text(others), `${facts(others)}  dpo: [retention, text, in-short]\n`)).toEqual([])
  expect(broken(text(others), `${facts(others)}  dpo: [retention, retenton]\n`)).toEqual([
    ['cover-target', '  dpo: [retention, retenton]'],
  ])
})

const before =
  '## Keeping\n\nWe keep your data for ten days, and then we delete it for good.\n\n## Contact\n\nWrite to us.\n'
const words = 'We keep your data for twelve days, and then we delete it for good.'

const declared = (cover: string) => ({ 'policy.yaml': `profiles: [gdpr]\ncovers:\n  retention: ${cover}\n` })

/** What is found on declaring how long data is kept, in the file of the facts or else in a text, with the line. */
function foundOn(texts: Record<string, string>, cover: string): string[] {
  const sources = Object.entries(texts).map(([name, said]) => [`${name}.mdx`, sourceOf(said)] as const)
  return checkTexts({ ...Object.fromEntries(sources), ...declared(cover) }, '2026-11-22').files.flatMap((file) =>
    file.messages
      .filter(({ ruleId }) => ruleId === 'retention')
      .map(({ line = 0, reason }) => `${String(file).split('\n')[line - 1]}: ${reason}`),
  )
}

const led = '## Contact [#contact, was #keeping]\n\nWrite to us.\n'
const finding =
  '"Keeping" is gone and its links lead to "Contact", but it is still declared to say how long the data is kept, or what that depends on; write `retention: [keeping, contact]` below `covers:` if that section says it, or else the one that does in the place of `keeping`, or neither'

test('a declaration does not pass on to the section to which the links of one that is gone lead', () => {
  const texts = { '2025-05-04': before, draft: led }
  expect(foundOn(texts, 'keeping')).toEqual([`## Contact [#contact, was #keeping]: ${finding}`])
  expect(foundOn(texts, '[keeping, contact]')).toEqual([])
  expect(foundOn(texts, 'contact')).toEqual([])
})

test('once that is published, it is found at the declaration, and a new address of its heir changes nothing', () => {
  const texts = { '2025-05-04': before, '2026-05-04': led }
  expect(foundOn(texts, 'keeping')).toEqual([`  retention: keeping: ${finding}`])
  const draft = led.replace('#contact, was #keeping', '#reach-us, was #contact, was #keeping')
  expect(foundOn({ ...texts, draft }, 'keeping')).toHaveLength(1)
})

test.each([
  ['another heading', `## How long we keep it [was #keeping]\n\n${words}\n`, 0],
  ['another heading and other words', '## Logs [was #keeping]\n\nServers write logs of what they do.\n', 1],
])('a section that has %s and a new address is gone only with its words', (_, section, count) => {
  const draft = `${section}\n## Contact\n\nWrite to us.\n`
  expect(foundOn({ '2025-05-04': before, draft }, 'keeping')).toHaveLength(count)
})

test('a section that is noted as gone stays declared beside another until the text without it is in force', () => {
  const found = (cover: string, name: string, more = '') => {
    const note = `retired:\n  keeping: "Gone. See #contact."\n${more}`
    const later = sourceOf('## Contact\n\nWrite to us.\n', 'material', note)
    const texts = { '2025-05-04.mdx': sourceOf(before), [`${name}.mdx`]: later, ...declared(cover) }
    return checkTexts(texts, '2026-11-22').files.flatMap(({ messages }) =>
      messages.filter(({ ruleId }) => ruleId === 'cover-target').map(({ reason }) => reason),
    )
  }
  const gone = (name: string) =>
    `\`retention\` is declared in #keeping, a section that is gone from acme/privacy/${name}.mdx; write the anchor of the section that says it now`
  const announced = 'effective: 2027-01-01\n'
  expect(found('keeping', 'draft')).toEqual([`${gone('draft')} beside it, as \`[old, new]\``])
  expect(found('[keeping, contact]', 'draft')).toEqual([])
  expect(found('[keeping, contact]', '2026-11-20', announced)).toEqual([])
  expect(found('[keeping, contact]', '2026-11-20')).toEqual([gone('2026-11-20')])
  expect(found('contact', '2026-11-20')).toEqual([])
})

test('a company sets the laws of all its policies, and a policy its own', () => {
  const found = (yaml: Record<string, string>) => {
    const ofAll = { 'content/acme/company.yaml': `${company}profiles: [apple]\n` }
    const { files } = checkTexts({ 'draft.mdx': text(['data']), ...yaml }, '2026-11-22', ofAll)
    return files.flatMap(({ messages }) => messages.map(({ ruleId = '' }) => ruleId)).filter((id) => asked.has(id))
  }
  const apple = askedBy(['apple']).map(({ id }) => id)
  const gdpr = askedBy(['gdpr']).map(({ id }) => id)
  expect(found({}).sort()).toEqual(apple.sort())
  expect(found({ 'policy.yaml': 'profiles: [gdpr]\n' }).sort()).toEqual(gdpr.sort())
})

test('without any law, that is the one finding', () => {
  expect(broken(text(['data']), 'email: a@acme.example\n')).toEqual([['no-profile', 'email: a@acme.example']])
})
