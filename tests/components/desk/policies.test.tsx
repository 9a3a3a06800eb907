import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test, vi } from 'vitest'
import { DeskForm } from '../../../components/desk/DeskForm'
import { DiscardDraft } from '../../../components/desk/DiscardDraft'
import { NewPolicyForm } from '../../../components/desk/NewPolicyForm'
import { NoDraft } from '../../../components/desk/NoDraft'
import { SavesPage } from '../../../components/desk/SavesPage'
import { SiteSteps } from '../../../components/desk/SiteSteps'
import { VersionPage } from '../../../components/desk/VersionPage'
import type { SiteState } from '../../../lib/desk/publishing/site-state'
import type { Step } from '../../../lib/desk/publishing/site-work'
import type { NoDraftView, VersionView } from '../../../lib/desk/publishing/version-view'
import { redline } from '../../../lib/redline/redline'
import { company, version, withdrawal } from '../../view'
import { bodies, fill, hrefOf, press, show } from './shown'

const policy = { name: 'acme/privacy', title: 'Privacy policy' }
test('once a form has led to another page, the focus is on the heading of that', async () => {
  const page = (name: string) => (
    <>
      <h1>{name}</h1>
      {name === 'Start' && <DeskForm api="start" label="Start" />}
    </>
  )
  const { asked, rerender } = show(page('Start'), { href: '/desk/acme/privacy/' })
  press('Start')
  await waitFor(() => expect(asked).toHaveLength(1))
  rerender(page('Draft'))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Draft' }))
})

test('a form that leads to its own page has that shown anew', async () => {
  const { asked } = show(<DeskForm api="start" label="Start" />, { href: location.pathname })
  press('Start')
  await waitFor(() => expect(asked).toEqual(['refresh']))
})

test('a form says why something was not done, and what was done, with where to go on', async () => {
  show(
    <DeskForm api="propose" label="Propose" />,
    { reason: 'No host.' },
    { said: 'Pushed.', link: 'https://a.example/1' },
  )
  press('Propose')
  expect((await screen.findByRole('alert')).textContent).toBe('No host.')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
  press('Propose')
  expect((await screen.findByRole('status')).textContent).toContain('Pushed.')
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://a.example/1')
})

test.each([
  ['is stopped', () => Promise.reject(new TypeError('Failed to fetch')), 'the desk does not respond. Start it again.'],
  ['is being prepared', async () => new Response('It is being prepared.', { status: 503 }), 'It is being prepared.'],
])('while the desk %s, a page stays with what was typed in its forms', async (_, reply, reason) => {
  const { asked } = show(<DeskForm api="withdraw" label="Withdraw" />)
  vi.stubGlobal('fetch', reply)
  press('Withdraw')
  expect((await screen.findByRole('alert')).textContent).toBe(reason)
  expect(asked).toEqual([])
})

test('why something was not done is not said any more once another thing is wanted', async () => {
  show(
    <DeskForm api="new" label="Start it">
      <input aria-label="Name" />
    </DeskForm>,
    { reason: 'There is a company acme already.' },
  )
  press('Start it')
  await screen.findByRole('alert')
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Lunara' } })
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a policy without a draft is started from the version in force, or from the announced one', async () => {
  const view: NoDraftView = {
    name: policy.name,
    company,
    policy,
    states: [{ words: 'In force since 4 May 2025', kind: 'good' }],
    current: '2025-05-04',
    begins: { day: '2025-05-04', isToday: false, label: 'Start a draft' },
    isPublic: true,
    discarded: undefined,
    next: { updated: '2026-11-01', effective: '2027-01-01' },
    versions: [
      { updated: '2026-11-01', words: 'In force from 1 January 2027', says: 'Shorter.', hasChanges: true },
      { updated: '2025-05-04', words: 'In force since 4 May 2025', says: 'The first.', hasChanges: false },
    ],
  }
  const { sent } = show(<NoDraft view={view} />, {})
  expect(screen.getByText('In force since 4 May 2025', { selector: '.chip' })).toBeDefined()
  expect(screen.getByText(/begins with the text of the version of 4 May 2025/)).toBeDefined()
  expect(hrefOf('Shorter.')).toBe('/desk/acme/privacy/2026-11-01/?mode=changes')
  expect(screen.queryByRole('link', { name: 'The first.' })).toBeNull()
  press('Start a draft')
  press('Start from the version of 1 November 2026')
  await waitFor(() =>
    expect(bodies(sent)).toEqual([{ policy: 'acme/privacy' }, { policy: 'acme/privacy', from: '2026-11-01' }]),
  )
  expect(hrefOf('Versions')).toBe('/desk/acme/privacy/versions/')
})

test('the page of a policy without a draft claims no more than is known, and offers what was discarded', async () => {
  const discarded = { id: 'x', at: '2026-11-21T10:15:00.000Z', kind: 'discarded' as const, seal: 's' }
  const states = [{ words: 'In force since 4 May 2025' }]
  const begins = { day: '2025-05-04', isToday: true, label: 'Correct today’s version' }
  const versions = [{ updated: '2025-05-04', words: '', says: 'The first.', hasChanges: false }]
  const known = { current: '2025-05-04', begins, discarded, isPublic: undefined, next: undefined }
  const view = { name: policy.name, company, policy, states, ...known, versions }
  vi.stubEnv('TZ', 'Europe/Vienna')
  const { sent } = show(<NoDraft view={view} />, {})
  expect(screen.getByText(/^The draft was discarded on 21 November 2026 at 11:15:00\. /)).toBeDefined()
  expect(screen.getByText(/^The desk goes by the days that versions name\./)).toBeDefined()
  expect(screen.getByText(/today it can only correct that one/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Correct today’s version' })).toBeDefined()
  press('Bring it back')
  await waitFor(() => expect(bodies(sent)).toEqual([{ policy: 'acme/privacy', save: 'x', seal: '' }]))
})

const about = 'acme/privacy/2025-05-04'
const keeping = { isKept: false, hasHost: false }
const state: SiteState = {
  about,
  steps: [
    { title: 'Keep it as a change', state: 'done', said: '' },
    { title: 'Build the site', state: 'waiting', said: '' },
  ],
  work: 'none',
  isKnown: false,
  hasCommand: false,
  folder: 'out',
}
const versionShown: VersionView = {
  name: policy.name,
  company,
  policy,
  updated: '2025-05-04',
  ...{ language: undefined, changes: undefined },
  published: {
    version,
    text: { description: '', inShort: '', opening: '<p>We make tools.</p>', sections: [] },
    words: 'In force since 1 June 2025',
  },
  withdrawals: [],
  hasDraft: false,
  isBeingCorrected: false,
  afterwards: '2024-01-01',
  goingWith: ['Its text in German goes.'],
  waiting: [],
  fallingLinks: ['https://a.example/x  Acme Notes: gone'],
}

/** Shows the page of the version, of which some things are otherwise. */
const showVersion = (own: Partial<VersionView> = {}, more: Partial<ComponentProps<typeof VersionPage>> = {}) =>
  show(<VersionPage view={{ ...versionShown, ...own }} state={state} keeping={keeping} {...more} />)

test('a version can be read, corrected and withdrawn, with what that does', async () => {
  const { sent } = showVersion()
  expect(screen.getByText('We make tools.')).toBeDefined()
  expect(screen.getByText(/leads to the version of 1 January 2024, which is then in force/)).toBeDefined()
  expect(screen.getByText('https://a.example/x Acme Notes: gone', { exact: false })).toBeDefined()
  press('Correct this version')
  fill('Why', 'It was wrong.')
  press('Withdraw this version')
  expect(screen.getByRole('alert').textContent).toBe(
    'The text of the version of 4 May 2025 leaves the site and becomes the draft. Its text in German goes. Withdraw it now? Its page says why: “It was wrong.”',
  )
  fireEvent.click(screen.getByRole('checkbox', { name: /^Nobody could ever read/ }))
  fireEvent.input(screen.getByRole('checkbox', { name: /^Nobody could ever read/ }))
  press('Withdraw this version')
  expect(screen.getByRole('alert').textContent).not.toContain('It was wrong.')
  expect(bodies(sent)).toHaveLength(1)
  press('Withdraw this version')
  const own = { policy: 'acme/privacy' }
  await waitFor(() =>
    expect(bodies(sent)).toEqual([
      { ...own, from: '2025-05-04' },
      { ...own, day: '2025-05-04', seal: version.seal, because: 'It was wrong.', neverPublic: 'on' },
    ]),
  )
})

test('a version shows what it says, with its short version under a heading, or what it changed in the one before', () => {
  const text = { description: '', inShort: '<p>Briefly.</p>', opening: '<p>We make good tools.</p>', sections: [] }
  const before = { ...text, opening: '<p>We make tools.</p>' }
  const older = { ...version, updated: '2024-01-01', title: 'Privacy' }
  const published = { ...versionShown.published, version, text, words: '' }
  const own = { published, changes: { older, redline: redline(before, text) } }
  showVersion(own)
  expect(screen.getByRole('heading', { name: 'In short' })).toBeDefined()
  expect(hrefOf('See what it changed since the version of 1 January 2024')).toBe(
    '/desk/acme/privacy/2025-05-04/?mode=changes#words',
  )
  cleanup()
  showVersion(own, { mode: 'changes' })
  expect(screen.getByText('good', { selector: 'ins' })).toBeDefined()
  expect(screen.getByText('Privacy', { selector: 'del' })).toBeDefined()
  expect(hrefOf('See what it says')).toBe('/desk/acme/privacy/2025-05-04/#words')
})

test.each([
  [true, 'none', 0],
  [false, 'none', 1],
  [false, 'ended', 0],
] as const)(
  'that the desk cannot know what is public is said at most once (known: %s, work: %s)',
  (isKnown, work, count) => {
    showVersion({}, { state: { ...state, isKnown, work } })
    expect(screen.getByText(/^In force since 1 June 2025\./)).toBeDefined()
    expect(screen.queryAllByText(/^The desk goes by the days/)).toHaveLength(count)
  },
)

test('of a version in the place of another it is said that all of it is withdrawn, why that other was, and which translations wait', () => {
  const again = { ...withdrawal, because: 'A slip.' }
  showVersion({ withdrawals: [withdrawal, again], waiting: ['de'] })
  expect(screen.getByText(/^The text in German was withdrawn/)).toBeDefined()
  expect(hrefOf('its draft')).toBe('/desk/acme/privacy/de/')
  expect(screen.getByText(/^The whole version goes: the text that it replaced/)).toBeDefined()
  const replaced = screen.getAllByText(/^This text replaces one/).map(({ textContent }) => textContent)
  expect(replaced).toEqual([
    'This text replaces one of the same date, withdrawn on 28 November 2026: It named a person.',
    'This text replaces one of the same date, withdrawn on 28 November 2026: A slip.',
  ])
})

test('beside a draft a version is only read, and one that was withdrawn says when and why', () => {
  showVersion({ hasDraft: true })
  expect(screen.queryByRole('button', { name: /Correct|Withdraw/ })).toBeNull()
  expect(screen.getByText(/publish or discard that draft first\.$/)).toBeDefined()
  cleanup()
  showVersion({ hasDraft: true, isBeingCorrected: true })
  expect(hrefOf('There is a draft that corrects this version.')).toBe('/desk/acme/privacy/')
  expect(screen.queryByText(/publish or discard/)).toBeNull()
  cleanup()
  showVersion({ published: undefined, withdrawals: [withdrawal], hasDraft: true }, { state: work('done') })
  expect(screen.getByText('It was withdrawn on 28 November 2026: It named a person.')).toBeDefined()
  expect(hrefOf('Go on with the draft')).toBe('/desk/acme/privacy/')
  expect(screen.getByRole('heading', { name: 'On its way off the site' })).toBeDefined()
  expect(said()).toMatch(/^Where the site is public, the text still stands there\./)
})

const work = (...states: Step['state'][]): SiteState => ({
  ...state,
  work: states.includes('running') ? 'under way' : 'ended',
  steps: states.map((one, index) => ({
    title: `Step ${index}`,
    state: one,
    said: one === 'failed' ? '✓ Running next.config.ts took 3ms\nNo room.' : '',
  })),
})
const said = () => screen.getByRole('status').textContent
const steps = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent?.trim())

test('what is known of a version is shown, and it is brought to the public step by step', async () => {
  show(<SiteSteps begun={state} />, work('running', 'waiting'), work('done', 'done'))
  expect(steps()).toEqual(['Keep it as a change: done', 'Build the site: not yet'])
  press('Bring it to the public')
  await waitFor(() => expect(steps()).toEqual(['Step 0: under way …', 'Step 1: not yet']))
  await waitFor(() => expect(steps()).toEqual(['Step 0: done', 'Step 1: done']), { timeout: 3000 })
  expect(said()).toMatch(/^The site is built\. Whoever runs the host has to put it online\./)
  expect(screen.getByText(/PUBLISH_COMMAND/).closest('details')?.open).toBe(false)
  expect(screen.queryByRole('button')).toBeNull()
})

test('a step that fails says why, and can be tried again', () => {
  show(<SiteSteps begun={work('done', 'failed')} />)
  expect(steps()).toEqual(['Step 0: done', 'Step 1: failed No room.'])
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
})

test('a second click does not begin the same again, which would be refused', async () => {
  const { sent } = show(<SiteSteps begun={work('done', 'failed')} />, work('running', 'waiting'))
  press('Try again')
  press('Try again')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull())
  expect(sent.filter(({ body }) => body !== undefined)).toHaveLength(1)
})

const site = 'https://policies.example/'
const newest = { title: 'Privacy policy of Acme', href: '/desk/acme/privacy/2025-05-04/' }

test.each<[string, Partial<SiteState>, RegExp, string | undefined]>([
  [
    'built, where others put it on a host',
    { address: site },
    /^The site is built\. Whoever runs the host has to put it online\. Its address is .* With PUBLISH_COMMAND set/,
    site,
  ],
  [
    'put on its host',
    { address: site, hasCommand: true },
    /^The site was put on its host\. Whether the public can read it there is not known\. See it at/,
    site,
  ],
  ['put on a host without an address', { hasCommand: true }, /is not known\..*With SITE_URL set/, newest.href],
  ['built, and nothing more', {}, /^The site is built\. Whoever runs.*See Privacy policy of Acme, here/, newest.href],
])('a whole site that was %s is not said to be public', (_, more, words, href) => {
  show(<SiteSteps begun={{ ...work('done'), about: '', ...more }} newest={newest} />)
  expect(said()).toMatch(words)
  expect(screen.queryByRole('link')?.getAttribute('href')).toBe(href)
})

const address = `${site}acme/privacy/2025-05-04/`
const here = '/desk/acme/privacy/2025-05-04/#words'

const byOthers = /^The site is built\. Whoever runs the host has to put it online/

test.each<[string, SiteState, string, RegExp]>([
  ['that is public', { ...work('done'), isKnown: true, address }, address, /^It is public:/],
  ['that was public before', { ...work('done'), work: 'none', isKnown: true, address }, address, /^It is public:/],
  ['that others put on a host', work('done'), here, byOthers],
  ['that was built before another', { ...work('done'), work: 'none' }, here, /online, unless that is done\./],
  ['that has its place', { ...work('done'), work: 'none', address }, here, / Its address is .*See what it says/],
  ['that is not there yet', { ...work('done', 'failed'), address }, here, /^What was done before that step stands/],
])('the page of a version %s ends with how far it is, and where it is seen', (_, begun, href, words) => {
  show(<SiteSteps begun={begun} />)
  expect(screen.getAllByRole('link').at(-1)?.getAttribute('href')).toBe(href)
  expect(said()).toMatch(words)
  expect(screen.queryByText(/^The desk goes by the days/)).toBeNull()
})

test.each([
  ['of a policy', undefined, 'acme/privacy', '/desk/acme/privacy/saves/'],
  ['of a translation', 'de', 'acme/privacy/de', '/desk/acme/privacy/saves/de/'],
])('a save %s is shown with what it would change, and is brought back', async (_, language, name, path) => {
  const save = { id: 'x', at: '2026-11-21T10:15:00.000Z', kind: 'discarded' as const, seal: 's', changes: [] }
  const earlier = { ...save, id: 'y', kind: 'saved' as const, changes: ['Summary', '2. Why: new'] }
  const minute = { ...earlier, id: 'v', changes: ['Title'] }
  const each = [{ ...minute, id: 'w', changes: ['Summary'] }, minute]
  const chosen = {
    save,
    before: 'draft' as const,
    fields: [{ label: 'Summary', before: 'Old.', after: 'New.' }],
    redline: undefined,
    language: 'en',
    retired: {},
  }
  const view = { name, company, policy, language, saves: [save, earlier, { ...minute, each }], seal: 'abc', chosen }
  const { sent } = show(<SavesPage view={view} />, {})
  const discarded = screen.getByRole('row', { name: /A draft that was discarded/ })
  expect(discarded.querySelector('a')?.getAttribute('href')).toBe(`${path}?save=x`)
  expect(screen.getByRole('cell', { name: 'Summary; 2. Why: new' })).toBeTruthy()
  expect(screen.getByText('2 saves within this minute').tagName).toBe('SUMMARY')
  const items = screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)
  expect(items).toContain('21 November 2026 at 10:15:00: Summary')
  expect(screen.getByText('Old.').tagName).toBe('DEL')
  press('Bring it back')
  press('Discard draft…')
  press('Discard')
  const own = { policy: name, seal: 'abc' }
  await waitFor(() => expect(bodies(sent)).toEqual([{ ...own, save: 'x' }, own]))
})

test('a draft is discarded as it was saved last, once that is asked, or it is said why not', async () => {
  const saveAll = async () => 'saved'
  const reason = 'The draft was changed in the meantime.'
  const { sent, asked, rerender } = show(
    <DiscardDraft name="acme/privacy" seal={saveAll} />,
    { reason },
    { href: '/desk/acme/privacy/' },
  )
  press('Discard draft…')
  expect(sent).toEqual([])
  press('Discard')
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(reason))
  press('Discard draft…')
  press('Discard')
  await waitFor(() => expect(asked.at(-1)).toBe('push /desk/acme/privacy/'))
  expect(bodies(sent)).toEqual(Array(2).fill({ policy: 'acme/privacy', seal: 'saved' }))
  rerender(<h1>Privacy policy</h1>)
  expect(document.activeElement).toBe(screen.getByRole('heading'))
})

test('no company is chosen unasked, and a new one has its name; its address follows from it', async () => {
  const { sent } = show(
    <NewPolicyForm
      companies={[{ id: 'acme', name: 'Acme' }]}
      taken={['acme/privacy']}
      site="https://policies.example"
    />,
    {},
  )
  const whose = screen.getByLabelText<HTMLSelectElement>('Whose policy it is')
  expect(whose.selectedOptions[0]?.textContent).toBe('Choose …')
  press('Start it')
  expect(sent).toEqual([])
  const added = screen.getByRole<HTMLOptionElement>('option', { name: 'A new company' })
  fireEvent.change(whose, { target: { value: added.value } })
  fill('Name', 'Lunara GmbH')
  fill('Who they are, in one line', 'Maps.')
  fill('E-mail (optional)', 'a@lunara.example')
  fireEvent.click(screen.getByRole('radio', { name: 'Cookie policy' }))
  expect(screen.getByText(/https:\/\/policies\.example\/lunara-gmbh\/cookies\//)).toBeDefined()
  press('Start it')
  await waitFor(() =>
    expect(bodies(sent)).toEqual([
      {
        ...{ company: '', name: 'Lunara GmbH', about: 'Maps.', contact: 'a@lunara.example' },
        ...{ kind: 'cookies', title: 'Cookie policy', companyId: 'lunara-gmbh', id: 'cookies' },
      },
    ]),
  )
})

test('what a form lacks is said beside each field in the words of the desk, and the first is in use', () => {
  const { sent } = show(<NewPolicyForm companies={[]} taken={[]} />)
  const about = screen.getByLabelText('Who they are, in one line')
  expect(fireEvent(about, new Event('invalid', { cancelable: true }))).toBe(false)
  press('Start it')
  const saidOf = (label: string) => document.getElementById(`${screen.getByLabelText(label).id}-wrong`)?.textContent
  expect([saidOf('Name'), saidOf('Who they are, in one line')]).toEqual(['Fill this in.', 'Fill this in.'])
  expect(document.activeElement).toBe(screen.getByLabelText('Name'))
  fireEvent.input(about, { target: { value: 'Maps.' } })
  expect([saidOf('Name'), saidOf('Who they are, in one line')]).toEqual(['Fill this in.', ''])
  expect(saidOf('The company’s part')).toBe('Fill this in.')
  fill('Name', 'Acme')
  expect(saidOf('The company’s part')).toBe('')
  expect(sent).toEqual([])
})

test('the address of a company whose letters have no place in one is asked for', () => {
  show(<NewPolicyForm companies={[]} taken={[]} />)
  const name = (value: string) => fireEvent.change(screen.getByLabelText('Name'), { target: { value } })
  const isOpen = () => screen.getByText(/^Its address/).closest('details')?.open
  name('Lunara')
  expect(isOpen()).toBe(false)
  name('Ελλάς')
  expect(isOpen()).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>('The company’s part').value).toBe('')
})

test('an address that is taken is said at its field, which is opened, before it is sent', () => {
  show(<NewPolicyForm companies={[{ id: 'acme', name: 'Acme' }]} taken={['acme/privacy']} />)
  const address = () => screen.getByText(/^Its address/)
  const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
  expect(address().closest('details')?.open).toBe(false)
  choose('Whose policy it is', 'acme')
  expect(address().textContent).toBe('Its address, for good: /acme/privacy/')
  expect(address().closest('details')?.open).toBe(true)
  expect(screen.getByLabelText('The policy’s part').getAttribute('aria-invalid')).toBe('true')
  expect(hrefOf('a policy at /acme/privacy/')).toBe('/desk/acme/privacy/')
  const added = screen.getByRole<HTMLOptionElement>('option', { name: 'A new company' })
  choose('Whose policy it is', added.value)
  choose('Name', 'Acme')
  expect(screen.getByText(/^There is a company at \/acme\/ already/).hidden).toBe(false)
  choose('The company’s part', 'acme-2')
  expect(screen.queryByText(/^There is a company at/)).toBeNull()
})
