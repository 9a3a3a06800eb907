import { expect, test } from 'vitest'
import { sealOf } from '../../../../lib/content/seals'
import { draftPageView } from '../../../../lib/desk/draft/draft-page'
import { ledSections } from '../../../../lib/desk/draft/gone-sections'
import { publishView } from '../../../../lib/desk/publishing/publish-view'
import { sumUp } from '../../../../lib/redline/sum'
import { sealed } from '../../folder'
import { checkedIn, company, draft, draftPath, files, published, version, versions } from '../acme'

const name = 'acme/privacy'
const day = '2026-11-22'

function view(given: Record<string, string>, replaces?: string, policy = name) {
  const { setting, content } = checkedIn(given)
  return publishView(content, policy, setting, replaces)?.view
}

function pageOf(given: Record<string, string>) {
  const { setting, content } = checkedIn(given)
  return draftPageView(content, setting, 'acme/privacy')
}

const from = (updated: string, text = draft) => text.replace('change: material', `change: material\nfrom: ${updated}`)
const correcting = (updated: string, text = draft) => from(updated, text).replace('from:', 'corrects:')
const withToday = sealed({ ...versions, [`content/acme/privacy/${day}.mdx`]: draft })
const announced = version.replace('material', 'material\neffective: 2026-12-05')
const notice = { 'content/acme/company.yaml': `${company}noticeDays: 30\n` }

test('a draft is shown with what it says of itself, its seal, and what it changes', () => {
  const shown = view(files)
  expect(shown).toMatchObject({
    company: { name: 'Acme' },
    policy: { name: 'acme/privacy', title: 'Privacy policy' },
    seal: sealOf(Buffer.from(draft)),
    said: { summary: 'Shorter.', change: 'material', effective: '' },
    canBeNew: true,
    correctable: [],
    before: '2025-05-04',
    mustChooseDay: false,
  })
  expect(shown?.refusal).toBeUndefined()
  expect(shown?.redline && sumUp(shown.redline)).toBe('1 section changed, 1 word in, 1 out')
})

const withAnnounced = sealed({ ...versions, 'content/acme/privacy/2026-11-20.mdx': announced })

test.each<[string, draft: string, expected: object, replaces?: string, given?: Record<string, string>]>([
  ['begun from a version', from('2025-05-04'), { canBeNew: true }],
  ['begun as a correction', correcting('2025-05-04'), { replaces: '2025-05-04' }],
  ['begun as a correction, but meant as a new version', correcting('2025-05-04'), { replaces: undefined }, 'none'],
  ['to be a correction', from('2025-05-04'), { replaces: '2025-05-04', correctable: ['2025-05-04'] }, '2025-05-04'],
  [
    'beside a version of today',
    draft.replace('two', 'one'),
    { canBeNew: false, correctable: [day], replaces: day, isOfCurrent: true, before: day, refusal: undefined },
    undefined,
    withToday,
  ],
  [
    'begun as a correction of another, beside a version of today',
    correcting('2025-05-04'),
    { replaces: '2025-05-04', correctable: ['2025-05-04'] },
    undefined,
    withToday,
  ],
  [
    'that says nothing of its change, and takes the place of a version',
    correcting('2025-05-04', draft).replace('change: material\n', ''),
    { change: 'material', said: { change: '' } },
  ],
  ['that is the version which it corrects', correcting('2025-05-04', version), { isSame: true }],
  ['begun as a correction of what is withdrawn', correcting('2025-05-05'), { replaces: undefined, correctable: [] }],
  [
    'of another text beside one of today that is announced',
    from('2025-05-04'),
    {
      replaces: day,
      effective: '2026-12-05',
      warnings: [expect.stringContaining('did not begin with the text of the version of 22 November 2026')],
    },
    undefined,
    sealed({ ...versions, [`content/acme/privacy/${day}.mdx`]: announced }),
  ],
  [
    'beside one that is announced',
    from('2025-05-04'),
    {
      replaces: undefined,
      effective: '',
      warnings: [expect.stringContaining('The version of 20 November 2026 is announced')],
    },
    'none',
    withAnnounced,
  ],
  [
    'that takes back all that the version of today changed',
    correcting(day, version).replace('The first', 'Shorter'),
    {
      replaces: day,
      refusal: undefined,
      warnings: [
        'The text is then as it was in the version of 4 May 2025 again, so a summary of what changed no longer holds.',
      ],
    },
    undefined,
    withToday,
  ],
  [
    'begun from one that is announced',
    correcting('2026-11-20', announced),
    { replaces: '2026-11-20', isOfCurrent: false, effective: '2026-12-05', warnings: [] },
    undefined,
    withAnnounced,
  ],
  ['that replaces what it did not begin from', draft, { replaces: undefined }, '2025-05-04'],
])('a draft %s is shown as what it would be', (_, text, expected, replaces, given = versions) => {
  expect(view({ ...given, [draftPath]: text }, replaces)).toMatchObject(expected)
})

test.each<[string, string, object]>([
  ['a material change', draft, { mustChooseDay: true, refusal: expect.stringContaining('Fix these errors') }],
  ['an editorial change', draft.replace('material', 'editorial'), { mustChooseDay: false }],
  [
    'a change with its day',
    draft.replace('material', 'material\neffective: 2027-01-01'),
    { mustChooseDay: false, said: { effective: '2027-01-01' }, refusal: undefined },
  ],
])('where notice is promised, %s has its day proposed', (_, text, expected) => {
  const given = { ...files, ...notice, [draftPath]: text }
  expect(view(given)).toMatchObject({ notice: { days: 30, from: '2026-12-22' }, ...expected })
})

test.each([
  ['lacks what it changes', 'ten years', ['The version of 20 November 2026 is announced']],
  ['says as much', 'two years', []],
])('a correction of the version in force is shown with the one that is announced where that %s', (_, kept, warned) => {
  const next = announced.replace('material', 'material\nfrom: 2025-05-04').replace('ten years', kept)
  const shown = view({
    ...sealed({ ...versions, 'content/acme/privacy/2026-11-20.mdx': next }),
    [draftPath]: draft.replace('change: material', 'change: material\ncorrects: 2025-05-04'),
  })
  expect(shown?.replaces).toBe('2025-05-04')
  expect(shown?.warnings).toEqual(warned.map((one) => expect.stringContaining(one)))
})

test('a correction cannot leave a policy without a version in force', () => {
  expect(view({ ...versions, [draftPath]: correcting('2025-05-04') })).toMatchObject({ latest: day, others: [] })
  const announced = from('2025-05-04')
  expect(view({ ...versions, [draftPath]: announced })?.latest).toBe('2028-11-22')
})

test('the first version of a policy is in force at once, and has nothing to be compared with', () => {
  const first = view({ ...notice, [draftPath]: version })
  expect(first).toMatchObject({ mustChooseDay: false, before: undefined, redline: undefined, refusal: undefined })
})

test('a policy without a draft has none to publish, and one that is not there is not shown', () => {
  expect(view(versions)).toMatchObject({ seal: undefined, refusal: 'There is no draft to publish.' })
  expect(view(files, undefined, 'acme/nothing')).toBeUndefined()
})

test('the page of a correction knows which sections the version that it corrects led elsewhere', () => {
  const before = `${version}\n## Cookies\n\nNone.\n`
  const led = version.replace('## Storage', '## Storage [#storage, was #cookies]')
  const given = sealed({ ...versions, [`content/${published}`]: before, [`content/acme/privacy/${day}.mdx`]: led })
  const page = pageOf({ ...given, [draftPath]: correcting(day, led) })
  const sections = [{ anchor: 'storage', aliases: ['cookies'], title: 'Storage' }]
  expect(page && ledSections(sections, page.published, page.earlier)).toEqual([{ title: 'Cookies', to: 'Storage' }])
})

test.each([
  ['begun from a version', from('2025-05-04', version), undefined],
  ['begun as a correction, whatever its summary', correcting('2025-05-04'), '2025-05-04'],
])('the page of a draft %s says which version it corrects', (_, text, corrects) => {
  expect(pageOf({ ...files, [draftPath]: text })?.corrects).toBe(corrects)
})
