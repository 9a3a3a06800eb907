import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../../../lib/check/content'
import { draftFindings } from '../../../../lib/desk/findings/draft-findings'
import { enterFolder } from '../../folder'
import { content, factsAbout, setting } from './facts'

const read = (path: string) => readFileSync(path, 'utf8')

test('a form shows what the file says, the sections of the newest text, and the rules that can be waived', () => {
  enterFolder(content)
  const { state } = factsAbout('acme/privacy')
  expect(state).toMatchObject({
    values: { profiles: ['gdpr'] },
    wrong: {},
    policies: [{ policy: 'app' }, { policy: 'privacy' }],
  })
  expect(state.sections.map(({ anchor, number, isEmpty }) => [anchor, number, isEmpty])).toEqual([
    ['data', '1', false],
    ['contact', '2', false],
  ])
  expect(state.waivable.map(({ name }) => name)).toEqual(expect.arrayContaining(['vague-words', 'retention']))
  expect(state.waivable.map(({ name }) => name)).not.toContain('lost-anchor')
})

test('a change leaves comments and the order as they were, and lists what becomes permanent', async () => {
  enterFolder(content)
  const shortcuts = { 'your-data': 'privacy#data', contact: 'privacy#contact' }
  const changed = factsAbout('acme', { email: 'team@acme.example', shortcuts })
  await changed.save()
  expect(read('content/acme/company.yaml')).toBe(
    content['content/acme/company.yaml']?.replace('privacy@', 'team@').concat('  contact: privacy#contact\n'),
  )
  expect(read('content/ADDRESSES')).toBe('/acme/contact/\n/acme/your-data/\n')
})

test('each wrong line of a field is told, and one of two that were wrong can be put right alone', () => {
  const [privacy, data] = ['/acme/privacy/', '/acme/your-data/']
  enterFolder({
    ...content,
    'content/acme/company.yaml': `${content['content/acme/company.yaml']}formerAddresses: [${privacy}, ${data}]\n`,
  })
  const { state, checked } = factsAbout('acme', { formerAddresses: [privacy] })
  expect(state.wrong.formerAddresses?.split('\n')).toEqual([
    expect.stringContaining(privacy),
    expect.stringContaining(data),
  ])
  expect(checked.refusal).toBeUndefined()
  expect(factsAbout('acme', { formerAddresses: [privacy, data, '/acme/'] }).checked.refusal).toBeDefined()
})

test('what was wrong before keeps no one from another change', () => {
  enterFolder({ ...content, 'content/acme/company.yaml': `${content['content/acme/company.yaml']}tel: 1\n` })
  const { wrong, refusal } = factsAbout('acme', { about: 'Better tools.' }).checked
  expect(Object.keys(wrong)).toEqual([''])
  expect(refusal).toBeUndefined()
})

test('what is found on facts leads to its field in their form', () => {
  enterFolder({
    ...content,
    'content/acme/app/policy.yaml':
      'profiles: [gdpr]\nwaivers:\n  children-ages:\n    reason: So.\n    until: 2027-01-01\n',
  })
  const findings = draftFindings(checkContent('content', setting.today, 'all'), setting, 'acme/app')
  const leads = (rule: string) => findings.find((finding) => finding.rule === rule)?.href
  expect(leads('retention')).toBe('/desk/acme/app/facts/#field-covers')
  expect(leads('waiver')).toBe('/desk/acme/app/facts/#field-waivers')
})
