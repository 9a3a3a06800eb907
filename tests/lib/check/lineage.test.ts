import { expect, test } from 'vitest'
import { checkTexts, sourceOf } from '../check-texts'

interface Written {
  data?: string
  contact?: string
  more?: string
}

function text(fields: string, { data = 'Your name.', contact = '1 Long Road.', more = '' }: Written = {}): string {
  const lead = fields === '' ? '' : `${fields.replaceAll(', ', '\n')}\n`
  return sourceOf(`## Data\n\n${data}\n\n## Contact\n\n${contact}\n${more}`, 'material', lead)
}

/** What is reported of where texts come from, by the rules of that. */
function findingsOn(texts: Record<string, string>, day: string): string[] {
  const files = Object.entries(texts).map(([name, source]) => [`${name}.mdx`, source] as const)
  return checkTexts(Object.fromEntries(files), day).files.flatMap(({ path, messages }) =>
    messages
      .filter(({ ruleId = '', fatal }) => fatal || ruleId === 'takeover')
      .map(({ ruleId, reason }) => `${path.replace('content/acme/privacy/', '')} ${ruleId}: ${reason}`),
  )
}

const first = text('')
const announced = text('effective: 2026-08-01, from: 2026-05-01', { data: 'Your first name.' })
const fix = { contact: '2 Long Road.' }
const before = { '2026-05-01': first, '2026-07-01': announced }

test.each([
  ['says that it began from the text in force', 'from: 2026-05-01'],
  ['says nothing, and has none of the words of the announced one', 'retired: {}'],
])(
  'a fix of the text in force takes effect before an announced version, and says what that lacks: it %s',
  (_, from) => {
    const findings = findingsOn({ ...before, draft: text(from, fix) }, '2026-07-05')
    expect(findings).toEqual([
      expect.stringMatching(
        /^draft\.mdx takeover: on 1 August 2026 the version of 1 July 2026 takes over from this text; it lacks what this text changes: in "Contact", "2", for which it has "1"; to put that right before, publish this, and then make a draft from that version: `npm run policy -- draft acme\/privacy --from 2026-07-01`; or withdraw it: /,
      ),
    ])
  },
)

test('the fix is told as lacking until the day on which it is overtaken, and stops no build then', () => {
  const published = { ...before, '2026-07-05': text('from: 2026-05-01', fix) }
  expect(findingsOn(published, '2026-07-31')).toEqual([expect.stringContaining('2026-07-05.mdx takeover: on 1 August')])
  expect(findingsOn(published, '2026-08-01')).toEqual([])
})

test.each([
  ['that text with the fix', text('effective: 2026-08-01, from: 2026-07-01', { ...fix, data: 'Your first name.' }), []],
  [
    'the announced text without the fix',
    text('effective: 2026-08-01, from: 2026-07-01', { data: 'Your name, and more.' }),
    [
      'draft.mdx dropped-change: this text was not begun from the version of 2026-07-05, and lacks what that changed: in "Contact", "2", for which it has "1"; bring that in; or, if it is to go, write `from: 2026-07-05` between the lines of `---`, so that its redline shows it',
    ],
  ],
  [
    'the fix, for a day after the announced text is in force',
    text('effective: 2026-09-01, from: 2026-07-05', { ...fix, data: 'Your name!' }),
    [expect.stringContaining('2026-07-01, and lacks what that changed: in "Data", "first"')],
  ],
  [
    'the announced text for a day that has passed, which is reported once',
    text('effective: 2026-07-03, from: 2026-07-01', { data: 'Your first name.' }),
    [
      'draft.mdx effective: `effective` is before the day of publication, 2026-07-06; write that day or a later one, or leave it out',
    ],
  ],
  [
    'the announced text before its day',
    text('from: 2026-07-01', { data: 'Your first name.' }),
    [
      expect.stringContaining(
        'draft.mdx effective: this text contains the version of 2026-07-01, which takes effect on 1 August 2026',
      ),
    ],
  ],
  [
    'a version that there is not',
    text('from: 2026-07-09', fix),
    [
      expect.stringContaining(
        '`from` is 2026-07-09, and this would be the version of 2026-07-06, which is before that; delete the line',
      ),
    ],
  ],
])('a draft may follow a fix and an announced text: from %s', (_, draft, findings) => {
  const published = { ...before, '2026-07-05': text('from: 2026-05-01', fix) }
  expect(findingsOn({ ...published, draft }, '2026-07-06')).toEqual(findings)
})

test('two who published on two days began from one version, and the later lacks what the earlier changed', () => {
  const branches = {
    '2026-05-01': first,
    '2026-06-10': text('from: 2026-05-01', { data: 'Your first name.' }),
    '2026-06-12': text('from: 2026-05-01', fix),
  }
  const [finding, ...others] = findingsOn(branches, '2026-06-13')
  expect(finding).toMatch(
    /^2026-06-12\.mdx dropped-change: this version was not begun from that of 2026-06-10, and lacks what that changed: in "Data", "first"; make a draft, `npm run policy draft acme\/privacy`, and bring that in; or, if it is to go, write in it `from: 2026-06-10` /,
  )
  expect(others).toEqual([])
  const both = { data: 'Your first name.', ...fix }
  const day = '2026-06-14'
  expect(findingsOn({ ...branches, draft: text('from: 2026-06-12', fix) }, day)).toHaveLength(1)
  expect(findingsOn({ ...branches, draft: text('from: 2026-06-12', both) }, day)).toEqual([])
  expect(findingsOn({ ...branches, draft: text('from: 2026-06-10', fix) }, day)).toEqual([])
  const mended = { ...branches, '2026-06-14': text('from: 2026-06-12', both) }
  expect(findingsOn({ ...mended, draft: text('from: 2026-06-14', { data: 'Nothing.' }) }, '2026-06-15')).toEqual([])
})

test('a section that only the fix has is said to be lost when the announced text takes over', () => {
  const draft = text('from: 2026-05-01', { more: '\n## Rights\n\nAsk us.\n' })
  expect(findingsOn({ ...before, draft }, '2026-07-05')).toEqual([
    expect.stringContaining('in "Rights", the section; links to #rights lead nowhere then'),
  ])
})

test('a fix need not have the sections of an announced text, and that which follows it has them', () => {
  const published = {
    ...before,
    '2026-07-01': text('effective: 2026-08-01, from: 2026-05-01', { more: '\n## Rights\n\nAsk us.\n' }),
  }
  const draft = (effective: string) => ({ ...published, draft: text(`${effective}from: 2026-05-01`, fix) })
  expect(findingsOn(draft(''), '2026-07-05')).toEqual([expect.stringContaining('takeover')])
  expect(findingsOn(draft('effective: 2026-08-02, '), '2026-07-05').join()).toContain('#rights led to "Rights"')
})
