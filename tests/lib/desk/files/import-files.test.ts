import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git, startRepository } from '../../../repository'
import { policies } from '../../cli/cli'
import { enterDesk } from '../acme'
import { sendFile } from '../respond'

const post = (query: Record<string, string>, body: string) => sendFile('import', query, body)

const prose = 'We keep what you tell us for as long as you have an account with us, and no longer than that. '
const page = (day: string, more = '') =>
  `<h1>Cookie policy</h1><p>Last updated: ${day}</p><h2>Data</h2><p>${prose.repeat(3)}${more}</p>`
const lunara = { company: '', name: 'Lunara GmbH', about: 'Maps of the moon.', id: 'cookies' }
const who = { by: 'Ann', email: 'ann@acme.example', why: 'Kept in Word before.' }

test.each([
  ['its name', '2021-03-04.html', '2021-03-04'],
  ['its text', 'old.html', '2020-01-02'],
])('a file is looked at, and proposes the day of %s', async (_, file, day) => {
  enterDesk(policies)
  expect(await post({ look: '', file }, page('2 January 2020'))).toEqual({
    day,
    report: [
      `${file}: 71 words in the file, 71 in the draft. None is missing.`,
      'Its sections have no numbers, so the page shows none; “Section numbers” of the version changes that.',
      'It says that it was last updated on 2 January 2020.',
    ],
  })
})

test.each([
  ['Home', '1 word'],
  ['Home Shop', '2 words'],
])('the words that are left out, such as “%s”, are counted', async (menu, count) => {
  enterDesk(policies)
  const said = expect.arrayContaining([`Left out: the site around it (${count}).`])
  const html = `<nav>${menu}</nav>${page('2 January 2020')}`
  expect(await post({ look: '', file: 'a.html' }, html)).toMatchObject({ report: said })
})

test('a history of a new company is published text by text, with who and why, and goes on after a stop', async () => {
  const folder = enterDesk(policies)
  startRepository(folder)
  const first = { ...lunara, ...who, file: '2021-03-04.html', day: '2021-03-04' }
  expect(await post(first, page('4 March 2021'))).toMatchObject({
    policy: 'lunara-gmbh/cookies',
    href: '/desk/lunara-gmbh/cookies/2021-03-04/',
    report: expect.arrayContaining([expect.stringContaining('None is missing.')]),
  })
  expect(git(folder, 'log', '-1', '--format=%an: %B').trim()).toBe(
    'Ann: Publish lunara-gmbh/cookies of 2021-03-04\n\nKept in Word before.',
  )
  const own = { policy: 'lunara-gmbh/cookies', ...who }
  const second = { ...own, file: 'b.html', day: '2022-05-01' }
  const stopped = await post(second, page('1 May 2022', ' Write to [insert name].'))
  expect(stopped).toMatchObject({
    href: '/desk/lunara-gmbh/cookies/',
    stop: {
      reason: 'Fix these errors first. The draft was not published.',
      found: [{ words: expect.stringContaining('insert name'), where: '“Data”', href: '/desk/lunara-gmbh/cookies/' }],
    },
  })
  expect(await post(second, page('1 May 2022'))).toMatchObject({ reason: 'There is a draft of this policy already.' })
  // What is there already is passed over, whatever the draft is.
  const there = { ...own, file: 'a.html', day: '2021-03-04' }
  expect(await post(there, page('4 March 2021'))).toEqual({ policy: own.policy, href: expect.anything(), report: [] })
  expect(await post(there, page('4 March 2021', 'More.'))).toMatchObject({ isOther: true })
  const draft = join(folder, 'content/lunara-gmbh/cookies/draft.mdx')
  writeFileSync(draft, readFileSync(draft, 'utf8').replace(/Write to .*?\]\./, 'Write to us.'))
  expect(await post({ ...second, takesDraft: '' }, page('1 May 2022'))).toMatchObject({ report: [] })
  expect(readFileSync(join(folder, 'content/lunara-gmbh/cookies/2022-05-01.mdx'), 'utf8')).toContain('Write to us.')
  const last = { ...own, file: 'c.md', day: '2022-06-01', summary: 'Better words.', change: 'editorial' }
  const text = `# Cookie policy\n\nLast updated: 1 May 2022\n\n## Data\n\n${prose.repeat(3)}Write to us.`
  expect(await post(last, text)).toMatchObject({ href: '/desk/lunara-gmbh/cookies/2022-06-01/' })
  const [early, late] = ['2022-05-01', '2022-06-01'].map((day) =>
    readFileSync(join(folder, `content/lunara-gmbh/cookies/${day}.mdx`), 'utf8'),
  )
  expect(early).toContain('summary: The text of 1 May 2022.\nchange: material\n')
  expect(late).toContain('summary: Better words.\nchange: editorial\n')
  expect(git(folder, 'status', '--porcelain', '--', 'content')).toBe('')
})

test('without a day a file becomes the draft', async () => {
  const folder = enterDesk(policies)
  const made = await post({ policy: 'acme/privacy', file: 'a.html', day: '' }, page('4 March 2021'))
  expect(made).toMatchObject({ policy: 'acme/privacy', href: '/desk/acme/privacy/' })
  expect(existsSync(join(folder, 'content/acme/privacy/draft.mdx'))).toBe(true)
})

test.each<[Record<string, string>, string]>([
  [{ policy: '../x' }, 'There is no such policy any more.'],
  [{ policy: 'acme/privacy', day: '2021' }, '“2021” is not a day.'],
  [{ ...lunara, about: '' }, 'Say in one line who the company is.'],
  [{ policy: 'acme/privacy', by: 'Ann' }, 'Write the name and the e-mail address'],
  [{ policy: 'acme/privacy', day: '2026-12-24' }, '2026-12-24'],
])('what cannot be brought is refused: %j', async (query, reason) => {
  enterDesk(policies)
  const { stop, ...said } = await post({ file: 'a.html', ...query }, page('4 March 2021'))
  expect((stop ?? said).reason).toContain(reason)
})

test('a company whose folder is a link to one elsewhere is refused', async () => {
  const folder = enterDesk(policies)
  mkdirSync(join(folder, 'elsewhere'))
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/lunara-gmbh'))
  const { reason } = await post({ ...lunara, file: 'a.html' }, page('4 March 2021'))
  expect(reason).toMatch(/content\/lunara-gmbh is a link to one elsewhere, which is not followed/)
  expect(existsSync(join(folder, 'elsewhere/company.yaml'))).toBe(false)
})
