import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { PublishPage } from '../../../components/desk/PublishPage'
import type { PublishView } from '../../../lib/desk/publishing/publish-view'
import { finding } from '../../lib/desk/finding'
import { company } from '../../view'
import { bodies, fill, hrefOf, press, show } from './shown'

const keeping = { isKept: true, who: { name: 'Ann', email: 'a@acme.example' }, hasHost: true }
const policy = { name: 'acme/privacy', title: 'Privacy policy' }

const nothing = { refusal: undefined, before: undefined, redline: undefined, formerTitle: undefined }

const published: PublishView = {
  ...nothing,
  ...{ replaces: undefined, notice: undefined, formerSummary: undefined },
  name: policy.name,
  company,
  policy,
  day: '2026-11-22',
  seal: 'abc',
  said: { summary: 'Shorter.', change: 'material', effective: '' },
  change: 'material',
  effective: '',
  others: [{ updated: '2025-05-04', effective: '2025-05-04' }],
  latest: '2028-11-22',
  warnings: [],
  isSame: false,
  isOfCurrent: false,
  canBeNew: true,
  correctable: ['2025-05-04'],
  mustChooseDay: false,
  before: '2025-05-04',
  title: 'Privacy policy',
  formerTitle: 'Privacy policy',
  language: 'en',
  retired: {},
  kept: ['Data we keep'],
}

const error = (message: string, where: string, more = {}) =>
  finding({ severity: 'error', rule: message, message, kind: 'to fix', where, ...more })
const findings = [
  error('Write a date.', 'Facts about the policy', { href: '/f/' }),
  error('Write what changed.', 'Summary', { field: 'summary' }),
  finding({ message: 'Say who.', where: '“Storage”' }),
  finding({ message: 'X.', waived: { reason: 'z', until: '2027-01-01' } }),
]

/** The page to publish the draft, of which some things are otherwise. */
const pageOf = (own: Partial<PublishView> = {}, more: Partial<ComponentProps<typeof PublishPage>> = {}) => (
  <PublishPage view={{ ...published, ...own }} findings={[]} keeping={keeping} branch="proposals/x" {...more} />
)

/** Publishes, as one is asked whether to. */
function publish(label = 'Publish'): void {
  press(label)
  press('Publish for good')
}

const dayField = () => screen.getByLabelText<HTMLInputElement>('Another day', { selector: '[type=date]' })

test('what is published is sent with what was shown, said and chosen', async () => {
  const { sent } = show(pageOf(), {})
  expect(screen.getByText('Nothing to fix')).toBeDefined()
  fill('Summary', 'Two years.')
  fireEvent.click(screen.getByRole('radio', { name: /Another day/ }))
  fireEvent.change(dayField(), { target: { value: '2026-12-24' } })
  await screen.findByRole('button', { name: 'Publish' })
  sent.length = 0
  press('Publish')
  expect(screen.getByRole('alert').textContent).toBe(
    'This becomes the version of 22 November 2026, in force from 24 December 2026, for good. Until then the version of 4 May 2025 is in force. Publish it now? Check its summary, which readers see: “Two years.” It is kept as a change by Ann <a@acme.example>.',
  )
  press('Not yet')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Publish' }))
  press('Publish')
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Ann Lee' } })
  expect(screen.queryByRole('alert')).toBeNull()
  press('Publish')
  fireEvent.submit(screen.getByLabelText<HTMLInputElement>('Summary').form ?? document.body)
  expect(sent).toEqual([])
  press('Publish for good')
  const shown = { policy: 'acme/privacy', seal: 'abc', day: '2026-11-22' }
  const chosen = { summary: 'Two years.', change: 'material', when: 'on', on: '2026-12-24' }
  const who = { why: '', by: 'Ann Lee', email: 'a@acme.example' }
  await waitFor(() => expect(bodies(sent)).toEqual([{ ...shown, ...chosen, ...who }]))
  expect(hrefOf('A correction of the version of 4 May 2025')).toBe('/desk/acme/privacy/publish/?replaces=2025-05-04')
})

test('what is to be fixed leads to its place, and what is to be weighed is counted', async () => {
  const reason = 'Fix these errors first. The draft was not published.'
  const { sent } = show(pageOf({}, { findings }), { reason })
  expect(screen.getByText('2 to fix')).toBeDefined()
  expect(screen.getByText('1 waived')).toBeDefined()
  expect(hrefOf('Facts about the policy')).toBe('/f/')
  expect(hrefOf('Summary')).toBe('#summary')
  expect(hrefOf('1 on wording')).toBe('/desk/acme/privacy/?found=wording')
  press('Publish')
  expect(screen.queryByText(/Publish it now/)).toBeNull()
  expect(await screen.findByText(reason)).toBeDefined()
  expect(sent[0]?.body).toMatchObject({ day: '' })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Errors to fix' })))
})

test('what is to be weighed for the way it is published is said, as the page of the draft does not', () => {
  const own = { message: 'Lead it there.', kind: 'to publish', where: 'Shortcuts', href: '/f/#field-shortcuts' }
  show(pageOf({}, { findings: [...findings.slice(2, 3), finding(own)] }), {})
  expect(screen.getByRole('link', { name: '1 on wording' })).toBeTruthy()
  expect(screen.queryByText(/on to publish/)).toBeNull()
  expect(hrefOf('Shortcuts')).toBe('/f/#field-shortcuts')
  expect(screen.getByText('Lead it there.')).toBeTruthy()
})

test('who comes by keyboard can skip to the summary', () => {
  show(pageOf(), {})
  const link = screen.getByRole('link', { name: 'Skip to the summary' })
  expect(document.querySelector(link.getAttribute('href') ?? '')).toBe(screen.getByLabelText('Summary'))
})

test('what is wrong with a field of a translation leads to its draft, as the page has no such field', () => {
  const own = { language: 'de', updated: '2025-05-04', title: '' }
  const view = { ...nothing, name: `${policy.name}/de`, company, policy, seal: 'abc', retired: {}, ...own }
  show(<PublishPage view={view} findings={findings.slice(1, 2)} keeping={keeping} branch="proposals/x" />, {})
  expect(screen.getByText('1 to fix')).toBeDefined()
  expect(screen.getByText(/^It becomes the version of 4 May 2025 in German/)).toBeDefined()
  expect(hrefOf('Summary')).toBe('/desk/acme/privacy/de/?found=to%20fix')
  press('Publish')
  expect(screen.queryByText(/Publish it now/)).toBeNull()
})

test('errors that ask for the same are said once, with all their places, and keep a text from being compared', () => {
  const gaps = ['“One”', '“Two”'].map((where) => error('A gap; fill it.', where))
  show(pageOf({}, { findings: [...findings, ...gaps] }))
  const list = screen.getByRole('list', { name: 'Errors to fix' })
  expect(list.textContent).toContain('A gap; fill it.“One” “Two” ')
  const changes = screen.getByRole('region', { name: /^What changes/ })
  expect(changes.querySelector('a')?.hash).toBe(`#${list.id}`)
})

test('what the page itself asks for is no error before it is sent', () => {
  const refusal = 'Fix these errors first.'
  const asked = findings.slice(1, 2).map((finding) => ({ ...finding, kind: 'to publish' }))
  show(pageOf({ refusal }, { findings: asked }))
  expect(screen.queryByRole('list', { name: 'Errors to fix' })).toBeNull()
  expect(screen.queryByText(refusal)).toBeNull()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Summary').required).toBe(true)
})

test('the day from which the version is in force that it corrects is proposed, and what would go is said, also in the last question', async () => {
  show(pageOf({ replaces: '2026-11-22', effective: '2026-12-05', warnings: ['The other text goes.'] }))
  expect(screen.getByText('The other text goes.').className).toBe('notice warning')
  expect(screen.getByText(/in force from 5 December 2026, and its page says so/)).toBeDefined()
  fireEvent.click(screen.getByRole('radio', { name: /^Today/ }))
  expect(screen.getByText(/in force from 22 November 2026, and its page says so/)).toBeDefined()
  fill('Why', 'A slip.')
  fireEvent.click(await screen.findByRole('button', { name: 'Publish the correction' }))
  expect(screen.getByRole('alert').textContent).toContain('for good. The other text goes. Publish it now?')
})

test.each([
  ['the version before it', {}, 'Until then the version of 4 May 2025 is in force.', true],
  [
    'not the one that is corrected',
    { isOfCurrent: true },
    'Until then the version of 22 November 2026, which is in force now, no longer is: the version of 4 May 2025 is in force.',
    true,
  ],
  ['none, for the first', { others: [] }, 'Until then no version is in force.', true],
  ['none, for its correction', { others: [], latest: '2026-11-22' }, 'Until then no version is in force.', false],
])('of a day to come it is said what is in force until then: %s', async (_, own, said, isAllowed) => {
  show(pageOf({ replaces: '2026-11-22', ...own }))
  const day = dayField()
  fireEvent.click(screen.getByRole('radio', { name: /Another day/ }))
  fireEvent.change(day, { target: { value: '2026-12-24' } })
  expect(screen.getByText(said)).toBeDefined()
  expect(day.validity.valid).toBe(isAllowed)
  expect(screen.queryByText(/in force from 24 December 2026/) !== null).toBe(isAllowed)
  if (isAllowed) fill('Why', 'Counsel asked.')
  fireEvent.click(await screen.findByRole('button', { name: 'Publish the correction' }))
  if (isAllowed)
    expect(screen.getByText(/in force from 24 December 2026, for good\. Until then .* in force\. Publish it/))
  else expect(screen.getByText('Choose a day up to 22 November 2026.')).toBeDefined()
})

test('the first version can be read before it is published', () => {
  show(pageOf({ before: undefined, others: [] }))
  expect(hrefOf('Read the draft')).toBe('/desk/acme/privacy/?mode=read')
})

test('another title, and what a correction makes of the summary, are among what it changes', () => {
  show(pageOf({ replaces: '2025-05-04', formerTitle: 'Privacy', formerSummary: 'Shrter.' }))
  const changes = screen.getByRole('region', { name: /^What changes in/ })
  expect(changes.textContent).toContain('Title: Privacy Privacy policySummary: Shrter. Shorter.')
})

test('of a draft in which nothing is changed yet it is said calmly, and it is not asked whether to publish it', async () => {
  const refusal = 'The draft says what the version of 4 May 2025 says. It was not published.'
  const { sent } = show(pageOf({ replaces: '2025-05-04', refusal, isSame: true }), { reason: refusal })
  expect(screen.getByText(/^Nothing is changed yet\./).className).toBe('notice')
  expect(screen.queryByText(refusal)).toBeNull()
  fill('Why', 'A slip.')
  press('Publish the correction')
  expect(await screen.findByText(refusal)).toBeDefined()
  expect(sent[0]?.body).toMatchObject({ day: '' })
})

test('findings follow the kind of change that is chosen, and nothing is asked before they do', async () => {
  const { sent, asked } = show(pageOf(), { base: 'def' }, { base: 'ghi' })
  const kind = screen.getByLabelText('Kind of change')
  fireEvent.change(kind, { target: { value: 'editorial' } })
  await waitFor(() => expect(sent).toHaveLength(1))
  fireEvent.change(kind, { target: { value: 'material' } })
  const publish = screen.getByRole<HTMLButtonElement>('button', { name: 'One moment …' })
  publish.focus()
  expect(document.activeElement).toBe(publish)
  fireEvent.click(publish)
  expect(screen.queryByRole('alert')).toBeNull()
  await waitFor(() => expect(asked).toEqual(['refresh', 'refresh']))
  expect(bodies(sent)).toEqual([
    { policy: 'acme/privacy', base: 'abc', fields: { change: 'editorial' } },
    { policy: 'acme/privacy', base: 'def', fields: { change: 'material' } },
  ])
  fireEvent.click(await screen.findByRole('button', { name: 'Publish' }))
  expect(screen.getByRole('alert').textContent).toContain('Publish it now?')
})

test('a kind that is chosen while others write shows nothing of theirs that was not seen', async () => {
  const theirs = { base: 'def', fields: { ...published.said, title: 'Theirs' } }
  const { sent, asked } = show(pageOf(), { theirs, status: 409 }, { base: 'ghi' })
  fill('Kind of change', 'editorial')
  await screen.findByRole('button', { name: 'Publish' })
  expect(bodies(sent)).toMatchObject([{ base: 'abc' }, { base: 'def', fields: { change: 'editorial' } }])
  expect(asked).toEqual([])
})

test('what others say of the draft meanwhile is shown before it is published, with the summary that was typed', async () => {
  const refused = { status: 409, reason: 'This draft was changed meanwhile.' }
  const { sent, rerender } = show(pageOf(), refused)
  const summary = () => screen.getByLabelText<HTMLInputElement>('Summary').value
  fill('Summary', 'Mine.')
  publish()
  await screen.findByText(refused.reason)
  const said = { summary: 'Shorter.', change: 'editorial', effective: '2026-12-24' }
  rerender(pageOf({ seal: 'def', said, change: 'editorial', effective: '2026-12-24' }))
  expect(screen.getByLabelText<HTMLSelectElement>('Kind of change').value).toBe('editorial')
  expect(screen.getByText(/in force from 24 December 2026, for good/)).toBeDefined()
  expect(summary()).toBe('Mine.')
  rerender(pageOf({ seal: 'ghi', said: { ...said, summary: 'Theirs.' }, change: 'editorial', effective: '2026-12-24' }))
  expect(summary()).toBe('Theirs.')
  expect(screen.getByText(/than the draft has now: “Mine\.”$/)).toBeDefined()
  expect(screen.getByText(refused.reason)).toBeDefined()
  sent.length = 0
  cleanup()
  expect(sent).toEqual([])
})

test('the day that was chosen stays when what is refused was saved with it', async () => {
  const of = { replaces: '2025-05-04', effective: '2026-12-05' }
  const { rerender, asked } = show(pageOf(of, { findings }), { base: 'def' }, { status: 422, reason: 'Errors.' })
  fireEvent.click(screen.getByRole('radio', { name: /^The day/ }))
  await waitFor(() => expect(asked).toHaveLength(1))
  rerender(pageOf({ ...of, seal: 'def', said: { ...published.said, effective: '2025-05-04' } }, { findings }))
  fill('Why', 'Wrong.')
  press('Publish the correction')
  await screen.findByText('Errors.')
  rerender(pageOf({ ...of, seal: 'ghi' }, { findings }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^The day/ }).checked).toBe(true)
})

test('a day that was typed does not count once another is chosen', () => {
  show(pageOf())
  const day = dayField()
  fireEvent.click(screen.getByRole('radio', { name: /Another day/ }))
  fireEvent.change(day, { target: { value: '2020-01-01' } })
  expect(day.form?.checkValidity()).toBe(false)
  expect(screen.queryByText(/in force from/)).toBeNull()
  fireEvent.change(day, { target: { value: '2226-01-01' } })
  press('Publish')
  expect(screen.getByText('Choose a day up to 22 November 2028.')).toBeDefined()
  fireEvent.click(screen.getByRole('radio', { name: /Today/ }))
  expect(day.form?.checkValidity()).toBe(true)
})

test('why it is published is kept while one writes on, until it is published, and for nothing else', async () => {
  const page = pageOf()
  const why = () => screen.getByLabelText<HTMLInputElement>('Why (optional)')
  show(page, { href: '/desk/acme/privacy/2026-11-22/' })
  fireEvent.input(why(), { target: { value: 'Counsel asked.' } })
  cleanup()
  show(pageOf({ replaces: '2025-05-04' }))
  expect(screen.getByLabelText<HTMLInputElement>('Why').value).toBe('')
  cleanup()
  const { asked } = show(page, { href: '/desk/acme/privacy/2026-11-22/' })
  expect(why().value).toBe('Counsel asked.')
  publish()
  await waitFor(() => expect(asked).toHaveLength(1))
  cleanup()
  show(page)
  expect(why().value).toBe('')
})

test('what is said of the draft is saved in it when the page is left', async () => {
  const { sent } = show(pageOf(), { base: 'def' })
  fill('Summary', 'Two years.')
  cleanup()
  await waitFor(() =>
    expect(bodies(sent)).toEqual([{ policy: 'acme/privacy', base: 'abc', fields: { summary: 'Two years.' } }]),
  )
})

test.each([
  ['a new version', {}, /Another day/, '2026-12-24', '2026-12-24'],
  ['a day that cannot be', {}, /Another day/, '2226-12-24', undefined],
  [
    'the day of a version that is corrected',
    { replaces: '2025-05-04', effective: '2026-12-05' },
    /^The day/,
    '',
    '2025-05-04',
  ],
])('the day from which it is in force is kept: of %s', async (_, own, way, typed, effective) => {
  const { sent } = show(pageOf(own), { base: 'def' })
  fireEvent.click(screen.getByRole('radio', { name: way }))
  if (typed) fireEvent.change(dayField(), { target: { value: typed } })
  cleanup()
  const draft = { policy: 'acme/privacy', base: 'abc', fields: { effective } }
  await waitFor(() => expect(bodies(sent)).toEqual(effective === undefined ? [] : [draft]))
  show(pageOf({ ...own, effective: effective ?? '' }))
  const chosen = screen.getByRole<HTMLInputElement>('radio', { name: effective === undefined ? /^Today/ : way })
  expect(chosen.checked).toBe(true)
})

test('a page to which the browser goes back is of now', () => {
  const { asked } = show(pageOf())
  fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }))
  expect(asked).toEqual(['refresh'])
})

test('what is said of the draft is not put over what others said of it, and nothing is saved that was not changed', async () => {
  const theirs = { base: 'def', fields: { ...published.said, summary: 'Theirs.' } }
  const { sent } = show(
    <>
      {pageOf()}
      <a href="/#desk">Elsewhere</a>
    </>,
    { theirs, status: 409, reason: 'This draft was changed meanwhile.' },
  )
  fill('Kind of change', 'editorial')
  fill('Kind of change', 'material')
  await screen.findByRole('button', { name: 'Publish' })
  const elsewhere = screen.getByRole('link', { name: 'Elsewhere' })
  expect(fireEvent.click(elsewhere)).toBe(true)
  expect(sent).toEqual([])
  fill('Summary', 'Mine.')
  expect(fireEvent.click(elsewhere)).toBe(false)
  expect((await screen.findByText(/^What you wrote here is not saved/)).textContent).toContain('changed meanwhile')
  expect(bodies(sent)).toEqual([{ policy: 'acme/privacy', base: 'abc', fields: { summary: 'Mine.' } }])
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(false)
})

test('a summary with which the page was closed while others saved theirs is offered when it is opened again', async () => {
  const of = (summary: string) => pageOf({ said: { ...published.said, summary } })
  const theirs = { base: 'def', fields: { ...published.said, summary: 'Theirs.' } }
  show(of('Shorter.'), { theirs, status: 409 })
  fill('Summary', 'Mine.')
  cleanup()
  const { sent } = show(of('Theirs.'), { base: 'ghi' })
  expect((await screen.findByText(/^You wrote another summary/)).textContent).toContain('“Mine.”')
  expect(screen.getByLabelText<HTMLInputElement>('Summary').value).toBe('Theirs.')
  press('Use it')
  expect(screen.getByLabelText<HTMLInputElement>('Summary').value).toBe('Mine.')
  expect(screen.queryByText(/^You wrote another summary/)).toBeNull()
  cleanup()
  await waitFor(() => expect(bodies(sent)).toMatchObject([{ fields: { summary: 'Mine.' } }]))
  show(of('Theirs.'))
  expect(screen.queryByText(/^You wrote another summary/)).toBeNull()
})

test('where notice is promised, a day has to be chosen, and the first that it allows is proposed', () => {
  show(pageOf({ mustChooseDay: true, notice: { days: 30, from: '2026-12-22' } }))
  const radios = screen.getAllByRole<HTMLInputElement>('radio')
  expect(radios.map(({ value, checked, required }) => [value, checked, required])).toEqual([
    ['', false, true],
    ['2026-12-22', false, true],
    ['on', false, true],
  ])
})

test('a correction asks why, and whether anyone could read what it replaces', async () => {
  const correction = { replaces: '2025-05-04', canBeNew: false }
  const { sent } = show(pageOf(correction, { keeping: { isKept: false, hasHost: false } }), {})
  expect(screen.queryByText('Publish it as:')).toBeNull()
  expect(screen.getByText('It corrects the version of 4 May 2025.')).toBeDefined()
  expect(screen.getByText(/not the correction alone/)).toBeDefined()
  fill('Why', 'It was wrong.')
  fireEvent.click(screen.getByRole('checkbox', { name: /Nobody could ever read that text/ }))
  publish('Publish the correction')
  await waitFor(() =>
    expect(sent[0]?.body).toMatchObject({ replaces: '2025-05-04', because: 'It was wrong.', neverPublic: 'on' }),
  )
})

test('whoever publishes has to be named where git has nobody', () => {
  show(pageOf({}, { keeping: { isKept: true, hasHost: false } }))
  expect(screen.getByLabelText<HTMLInputElement>('Name').required).toBe(true)
})

test.each([
  [true, true, null],
  [true, false, 'Ask whoever set up the desk to connect the folder of the policies with a host'],
  [false, false, 'Ask whoever set up the desk to keep the policies in a git repository'],
])(
  'a draft is proposed where there is a host, or it is said whom to ask (kept: %s, host: %s)',
  (isKept, hasHost, words) => {
    show(pageOf({}, { keeping: { isKept, hasHost } }))
    expect(screen.queryByRole('button', { name: 'Propose' }) === null).toBe(words !== null)
    if (words !== null) expect(document.body.textContent).toContain(words)
    expect(document.body.textContent).not.toMatch(/branch|remote|push|commit/i)
  },
)

test('what is proposed is the draft with what was typed just now', async () => {
  const { sent } = show(pageOf(), { base: 'def' }, { said: 'Sent.' })
  fill('Summary', 'Two years.')
  press('Propose')
  expect(await screen.findByText('Sent.')).toBeDefined()
  expect(bodies(sent)).toMatchObject([
    { base: 'abc', fields: { summary: 'Two years.' } },
    { branch: 'proposals/x', seal: 'def' },
  ])
})
