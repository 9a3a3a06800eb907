import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../../folder'
import { policies, policy, read, refused } from '../cli'

const prose = 'We keep what you tell us for as long as you have an account with us, and no longer than that. '
const page = `<h1>Cookies</h1><p>Last updated: 4 March 2021</p><h2>Data</h2><p>${prose.repeat(3)}</p>`

test('a page becomes a draft, once, with a report of its words', async () => {
  const folder = folderOf({ ...policies, 'cookies.html': page })
  const args = ['import', join(folder, 'cookies.html'), 'acme/cookies']
  const { status, said } = await policy(folder, args)
  expect(said).toContain('cookies.html: 70 words in the file, 70 in the draft. None is missing.')
  expect(said).toContain('last updated on 4 March 2021 (--updated 2021-03-04 publishes it as the text of that day).\n')
  expect(status).toBe(0)
  const draft = read(folder, 'content/acme/cookies/draft.mdx')
  expect(draft).toContain('title: Cookies\nsummary: The first version kept in this archive.\n')
  expect(await policy(folder, args)).toEqual(refused('There is a draft already'))
})

test.each([
  [['import', 'acme/cookies'], 'Name the file and the policy'],
  [['import', 'none.docx', 'acme/cookies'], 'There is no file none.docx.'],
  [['import', 'none.docx', 'acme/cookies', '--updated', '2021'], '"2021" is not a day'],
  [['import', 'none.docx', 'acme/cookies', '--language', 'x'], '"x" is no code of a language'],
])('a command that cannot be run says why: %j', async (args, reason) => {
  expect(await policy(folderOf(policies), args)).toEqual(refused(reason))
})

test('a folder of dated files becomes a history, which stops at an error and goes on from there', async () => {
  const text = (day: string, more = '') =>
    `<h1>Cookie policy</h1><p>Last updated: ${day}</p><h2>Data</h2><p>${prose.repeat(3)}${more}</p>`
  const history = {
    'h/2021-03-04.html': text('4 March 2021').replace('<h2>', '<p>Effective date: 6 May 2020</p><h2>'),
    'h/cookies.html': text('1 May 2022', ' Write to [insert name].'),
    'h/2023-06-07.md': `# Cookie policy\n\n## Data\n\n${prose.repeat(4)}\n`,
  }
  const folder = folderOf({ ...policies, 'content/acme/cookies/policy.yaml': 'profiles: [gdpr]\n', ...history })
  const args = ['import', '--history', join(folder, 'h'), 'acme/cookies']
  const first = await policy(folder, args)
  // What is published has no fields any more to write that into.
  expect(first.said).toContain('It says that it takes effect on 6 May 2020.\nThe version of 4 March 2021 is published.')
  expect(first.said).toMatch(/\n {2}\S*content\/acme\/cookies\/draft\.mdx:12:/)
  expect(first.said).toContain('Fix these errors first. The draft was not published.')
  expect(first.said).toContain('2 of 3 files are still to be published.')
  const draft = join(folder, 'content/acme/cookies/draft.mdx')
  writeFileSync(draft, readFileSync(draft, 'utf8').replace(/Write to .*?\]\./, 'Write to us.'))
  expect((await policy(folder, ['publish', 'acme/cookies', '--updated', '2022-05-01', '--yes'])).status).toBe(0)
  const rest = await policy(folder, args)
  expect(rest.said).toContain('2021-03-04.html: there already.')
  expect(rest.said).toContain('cookies.html: not taken, as it says something else than the version that is there.')
  expect(rest.said).toContain('2 of 3 files are published; 1 not taken.')
  expect(read(folder, 'content/acme/cookies/2023-06-07.mdx')).toContain('summary: The text of 7 June 2023.')
  expect((await policy(folder, ['check', 'acme/cookies'])).status).toBe(0)
})

test('an import that was stopped before it published a draft goes on with it, but not with another', async () => {
  const text = (more: string) => `# Cookie policy\n\n## Data\n\n${prose.repeat(3)}${more}\n`
  const history = { 'h/2021-03-04.md': text(''), 'h/2022-05-01.md': text('More is here.') }
  const folder = folderOf({ ...policies, ...history })
  const args = ['import', '--history', join(folder, 'h'), 'acme/cookies']
  const draft = join(folder, 'content/acme/cookies/draft.mdx')
  await policy(folder, ['import', join(folder, 'h/2021-03-04.md'), 'acme/cookies', '--updated', '2021-03-04'])
  const left = readFileSync(draft, 'utf8')
  writeFileSync(draft, `${left}\nOurs.\n`)
  expect(await policy(folder, args)).toEqual(refused('There is a draft already'))
  writeFileSync(draft, left)
  expect(await policy(folder, args)).toEqual({ status: 0, said: expect.stringContaining('All files are published.') })
})

test('what is published before a file that cannot be read is told, as is that file', async () => {
  const files = { 'h/2021-03-04.md': `# Cookie policy\n\n## Data\n\n${prose.repeat(4)}\n`, 'h/2022-03-04.docx': 'PK' }
  const folder = folderOf({ ...policies, ...files })
  const { status, said } = await policy(folder, ['import', '--history', join(folder, 'h'), 'acme/cookies'])
  expect(said).toContain('The version of 4 March 2021 is published.')
  expect(said).toMatch(/\n2022-03-04\.docx: not published\.\n2022-03-04\.docx: The file is damaged/)
  expect([status, said]).toEqual([1, expect.stringContaining('1 of 2 files are still to be published.')])
})

test('a folder without files is told', async () => {
  const folder = folderOf({ ...policies, 'h/.DS_Store': 'x' })
  const told = await policy(folder, ['import', '--history', join(folder, 'h'), 'acme/cookies'])
  expect(told).toEqual({ status: 1, said: expect.stringMatching(/There is no file in .*h\./) })
})

test('two files of one day are named', async () => {
  const folder = folderOf({ ...policies, 'h/2021-03-04.html': page, 'h/cookies.html': page })
  const { said } = await policy(folder, ['import', '--history', join(folder, 'h'), 'acme/cookies'])
  expect(said).toContain('2021-03-04.html and cookies.html are both of 2021-03-04.')
})

test('folders beside saved pages are left out, which is said, and so are the files that Word keeps while it is open', async () => {
  const files = {
    'h/2021-03-04.html': page,
    'h/2021-03-04_files/style.css': 'a {}',
    'h/~$21-03-04.docx': 'Ann',
    'h/.DS_Store': 'x',
  }
  const folder = folderOf({ ...policies, ...files })
  const { said } = await policy(folder, ['import', '--history', join(folder, 'h'), 'acme/cookies'])
  expect(said).toContain('All files are published.')
  expect(said).toContain('Left out, as it is a folder: 2021-03-04_files')
})

test('a section that a history renames goes on, and has the anchor that it had', async () => {
  const text = (title: string, words: string) =>
    `# Cookie policy\n\n## ${title}\n\n${words}\n\n## Contact\n\n${prose}\n`
  const history = {
    'h/2021-03-04.md': text('Data & time', `${prose.repeat(3)} That is two years.`),
    'h/2022-05-01.md': text('Data and time', `${prose.repeat(3)} That is three years.`),
    'h/2023-06-07.md': text('Data and time', 'There is a table of periods in the app; each of them ends with it.'),
  }
  const folder = folderOf({ ...policies, 'content/acme/cookies/policy.yaml': 'profiles: [gdpr]\n', ...history })
  const { said } = await policy(folder, ['import', '--history', join(folder, 'h'), 'acme/cookies'])
  expect(said).toContain('All files are published.')
  const headings = ['2021-03-04', '2022-05-01', '2023-06-07'].map(
    (day) => /^## Data.*/m.exec(read(folder, `content/acme/cookies/${day}.mdx`))?.[0],
  )
  expect(headings).toEqual(['## Data & time', '## Data and time [#data--time]', '## Data and time [#data--time]'])
})
