import { expect, test, vi } from 'vitest'
import { checkContent } from '../../../../lib/check/content'
import { formatRecord, sealOf, sealsFile } from '../../../../lib/content/seals'
import { madeOf } from '../../../../lib/desk/publishing/site-state'
import { noDraftView, versionView } from '../../../../lib/desk/publishing/version-view'
import { keepSave, savesOf } from '../../../../lib/desk/saves/saves'
import { savesView } from '../../../../lib/desk/saves/saves-view'
import { sumUp } from '../../../../lib/redline/sum'
import { sealed } from '../../folder'
import { checkedIn, company, draft, draftPath, files, version, versions, withdrawn } from '../acme'

const name = 'acme/privacy'
const announced = version.replace('change: material', 'change: material\neffective: 2027-01-01').replace('ten', 'five')
const two = sealed({ ...versions, 'content/acme/privacy/2026-11-01.mdx': announced })
const emptied = {
  'content/acme/company.yaml': company,
  [`content/${sealsFile}`]: formatRecord({ seals: new Map(), withdrawals: [withdrawn] }),
}

test('a version is shown with what it says, where it stands, and what comes after it', () => {
  const { setting, content } = checkedIn(two)
  expect(versionView(content, name, setting, '2025-05-04')).toMatchObject({
    company: { name: 'Acme' },
    policy: { title: 'Privacy policy' },
    published: { words: 'In force since 4 May 2025, until 31 December 2026', version: { summary: 'The first.' } },
    hasDraft: false,
    afterwards: '2026-11-01',
    withdrawals: [],
  })
  expect(versionView(content, name, setting, '2026-11-01')?.published?.words).toBe('In force from 1 January 2027')
  expect(versionView(content, name, setting, '2025-05-04')?.changes).toBeUndefined()
  const { older, redline } = versionView(content, name, setting, '2026-11-01')?.changes ?? {}
  expect(older?.updated).toBe('2025-05-04')
  expect(redline && sumUp(redline)).toBe('1 section changed, 1 word in, 1 out')
  expect(versionView(content, name, setting, '2020-01-01')).toBeUndefined()
  expect(versionView(content, 'acme/other', setting, '2025-05-04')).toBeUndefined()
})

test('a version is known to be corrected by the draft, where that was begun to correct it', () => {
  const corrects = draft.replace('change: material', 'change: material\ncorrects: 2025-05-04')
  const { setting, content } = checkedIn(sealed({ ...files, [draftPath]: corrects }))
  expect(versionView(content, name, setting, '2025-05-04')).toMatchObject({ hasDraft: true, isBeingCorrected: true })
  const other = checkedIn(files)
  expect(versionView(other.content, name, other.setting, '2025-05-04')?.isBeingCorrected).toBe(false)
})

test('a version is not said to have ended where the one that took over is known not to be public', () => {
  vi.stubEnv('SITE_URL', 'https://policies.example')
  vi.stubEnv('PUBLISH_COMMAND', 'true')
  const { setting, content } = checkedIn(sealed({ ...versions, 'content/acme/privacy/2026-11-01.mdx': draft }))
  const words = 'In force since 4 May 2025, until the version of 1 November 2026 is public'
  expect(versionView(content, name, setting, '2025-05-04')?.published?.words).toBe(words)
  expect(noDraftView(content, name, setting)?.versions.map((one) => one.words)).toEqual(['Not public yet', words])
})

test('where the desk cannot know what is public, versions are in force by their days, and one in the place of another says when that was withdrawn', () => {
  const texts = sealed({ ...versions, 'content/acme/privacy/2026-11-01.mdx': draft })
  const seals = texts[`content/${sealsFile}`]
  const again = { ...withdrawn, on: '2025-07-01' }
  const record = formatRecord({ seals: new Map(), withdrawals: [withdrawn, again] })
  const { setting, content } = checkedIn({ ...texts, [`content/${sealsFile}`]: `${record}${seals}` })
  expect(noDraftView(content, name, setting)).toMatchObject({
    isPublic: undefined,
    begins: { isToday: false, label: 'Start a draft' },
    versions: [
      { words: 'In force since 1 November 2026' },
      {
        words:
          'In force from 4 May 2025 to 31 October 2026, replaces one withdrawn on 1 June 2025 and one on 1 July 2025',
      },
    ],
  })
})

test('the links that apps ship and that a withdrawal would break are named', () => {
  const { setting, content } = checkedIn({
    ...versions,
    'content/acme/links-in-use.txt': '/acme/privacy/2025-05-04.mdx  Acme Notes 1.0\n',
  })
  expect(versionView(content, name, setting, '2025-05-04')?.fallingLinks.join()).toContain('Acme Notes 1.0')
})

test('a version that was withdrawn is shown with when and why, and git is told of it', () => {
  const { setting, content } = checkedIn(emptied)
  expect(versionView(content, name, setting, '2025-05-04')).toMatchObject({
    published: undefined,
    withdrawals: [{ because: 'Wrong.' }],
  })
  expect(madeOf(content, `${name}/2025-05-04`)).toMatchObject({
    seal: undefined,
    message: 'Withdraw acme/privacy of 2025-05-04\n\nWrong.',
  })
  expect(madeOf(content, `${name}/2025-05-05`)).toBeUndefined()
})

test('a policy without a draft is shown with its versions, and what a draft begins from', () => {
  const { setting, content } = checkedIn(two)
  expect(noDraftView(content, name, setting)).toMatchObject({
    current: '2025-05-04',
    next: { updated: '2026-11-01', effective: '2027-01-01' },
    versions: [
      { updated: '2026-11-01', hasChanges: true },
      { updated: '2025-05-04', hasChanges: false, says: 'The first.' },
    ],
  })
  expect(noDraftView(content, 'acme/other', setting)).toBeUndefined()
})

test('a draft that was discarded can be brought back as long as nothing was written since', () => {
  const { setting, content } = checkedIn(versions)
  const discarded = () => noDraftView(content, name, setting)?.discarded
  expect(discarded()).toBeUndefined()
  keepSave(setting.dir, name, Buffer.from(draft), 'discarded')
  // The version in force, which goes out to Word where there is no draft.
  keepSave(setting.dir, name, Buffer.from(version), 'sent')
  expect(discarded()).toMatchObject({ kind: 'discarded' })
  keepSave(setting.dir, 'acme/cookies', Buffer.from(draft), 'discarded')
  expect(noDraftView(content, 'acme/cookies', setting)).toMatchObject({
    policy: { title: 'Cookies policy' },
    versions: [],
    discarded: { kind: 'discarded' },
  })
  keepSave(setting.dir, name, Buffer.from(version))
  expect(discarded()).toBeUndefined()
})

test('a policy of which every version was withdrawn has nothing to begin from', () => {
  const { setting, content } = checkedIn(emptied)
  expect(noDraftView(content, name, setting)).toMatchObject({
    current: undefined,
    versions: [{ updated: '2025-05-04', words: 'Withdrawn on 1 June 2025', says: 'Wrong.' }],
  })
})

test('a save is shown with what it would change in the draft, or in the version in force', () => {
  const { setting } = checkedIn(files)
  const longer = draft.replace('Shorter.', 'Longer.').replace('two', 'nine')
  keepSave(setting.dir, name, Buffer.from(longer.replace('change: material', '$&\nfrom: 2025-05-04')))
  const [save] = savesOf(setting.dir, name)
  const view = () => savesView(checkContent(setting.dir, '2026-11-22', 'all'), name, setting, save?.id)
  const chosen = view()?.chosen
  expect(chosen).toMatchObject({
    before: 'draft',
    fields: [{ label: 'Summary', before: 'Shorter.', after: 'Longer.' }],
  })
  expect(chosen?.redline && sumUp(chosen.redline)).toBe('1 section changed, 1 word in, 1 out')
  expect(view()?.seal).toBe(sealOf(Buffer.from(draft)))
  const bare = checkedIn(versions)
  keepSave(bare.setting.dir, name, Buffer.from(draft), 'discarded')
  const [kept] = savesOf(bare.setting.dir, name)
  expect(savesView(bare.content, name, bare.setting, kept?.id)).toMatchObject({
    seal: '',
    chosen: { before: 'version', fields: [{ label: 'Summary' }] },
  })
})

/** Keeps a text at a time of a day. */
function keepAt(dir: string, time: string, text: string, kind?: 'published'): void {
  vi.useFakeTimers({ now: new Date(`2026-11-21T${time}.000Z`), toFake: ['Date'] })
  keepSave(dir, name, Buffer.from(text), kind)
  vi.useRealTimers()
}

test('saves within a minute are one row, which has what was before them and what all of them changed', () => {
  const { setting, content } = checkedIn(files)
  const times = { '10:00:59': 'nine', '10:01:01': 'eight', '10:01:30': 'seven', '10:01:59': 'six' }
  for (const [time, words] of Object.entries(times)) keepAt(setting.dir, time, draft.replace('two', words))
  const [six, seven, eight, nine] = savesOf(setting.dir, name)
  const changes = ['1. Storage: 1 word in, 1 out']
  expect(savesView(content, name, setting)?.saves).toEqual([
    { ...eight, changes, each: [six, seven, eight] },
    { ...nine, changes },
  ])
  expect(savesView(content, name, setting, seven?.id)?.saves).toEqual([
    { ...eight, changes, each: [six, seven, eight].map((save) => ({ ...save, changes })) },
    { ...nine, changes },
  ])
})

test('a publication ends the row of its minute, and what comes after it is compared with what follows', () => {
  const { setting, content } = checkedIn(files)
  keepAt(setting.dir, '10:00:10', version.replace('ten', 'nine'))
  keepAt(setting.dir, '10:00:20', version.replace('ten', 'eight'), 'published')
  keepAt(setting.dir, '10:00:30', draft.replace('Storage', 'Keeping'))
  expect(savesView(content, name, setting)?.saves).toMatchObject([
    { kind: 'saved', changes: ['1. Keeping: removed', '1. Storage: new'] },
    { kind: 'published', changes: [] },
    { kind: 'saved', changes: ['1. Storage: 1 word in, 1 out'] },
  ])
})

const cleared = draft.slice(0, draft.indexOf('<InShort>'))

test.each([
  ['added', draft, cleared],
  ['removed', cleared, draft],
])('where one of two texts is empty, a save is shown with all that is %s', (change, kept, now) => {
  const { setting, content } = checkedIn({ ...files, [draftPath]: now })
  keepSave(setting.dir, name, Buffer.from(kept))
  const [save] = savesOf(setting.dir, name)
  const redline = savesView(content, name, setting, save?.id)?.chosen?.redline
  expect(redline && sumUp(redline)).toContain(`1 section ${change}`)
})
