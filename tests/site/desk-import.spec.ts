import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { expect, test } from 'playwright/test'
import { git } from '../repository'
import { axe } from './axe'
import { addressOf, desk } from './sites'

const folder = `${desk.content}/orbita/privacy`
const keep = (years: string) =>
  `We keep what you tell us for ${years} years after you close your account with us, and then we delete all of it for good, also from our backups.`

async function wordFile(): Promise<Buffer> {
  const children = [
    new Paragraph({ text: 'Privacy policy', heading: HeadingLevel.TITLE }),
    new Paragraph({ text: 'Data we keep', heading: HeadingLevel.HEADING_1 }),
    new Paragraph(keep('ten')),
    new Paragraph({ text: 'Contact', heading: HeadingLevel.HEADING_1 }),
    new Paragraph('Write to us at privacy@orbita.example, whenever you like.'),
  ]
  return Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

const contact = (words: string) => `<h2>Contact</h2><p>${words}</p>`
const page = `<html><body><nav><a href="/">Home</a></nav><main><h1>Privacy policy</h1><p>Last updated: 6 May 2023</p><h2>Data we keep</h2><p>${keep('five')}</p>${contact('Write to us at [address].')}</main></body></html>`
const markdown = `# Privacy policy\n\n## Data we keep\n\n${keep('two')}\n\n## Contact\n\nWrite to us at privacy@orbita.example.\n`

test('a Word file, a web page and Markdown stand as three versions with redlines, past a text with errors', async ({
  page: tab,
}) => {
  await tab.goto(addressOf(desk, '/desk/import/'))
  await tab.getByLabel('Policy', { exact: true }).selectOption('A new policy')
  await tab.getByLabel('Whose policy it is').selectOption('A new company')
  await tab.getByLabel('Name', { exact: true }).first().fill('Orbita')
  await tab.getByLabel('Who they are, in one line').fill('Maps of the planets.')
  await tab.getByLabel(/^Files/).setInputFiles([
    { name: 'policy-2021-03-04.docx', mimeType: '', buffer: await wordFile() },
    { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(page) },
    { name: 'privacy.md', mimeType: 'text/markdown', buffer: Buffer.from(markdown) },
  ])
  await expect(tab.getByLabel('Day of page.html')).toHaveValue('2023-05-06')
  await tab.getByLabel('Day of privacy.md').fill('2025-02-03')
  await expect(tab.getByText('None is missing')).toHaveCount(3)
  expect(await axe(tab)).toEqual([])
  await tab.getByLabel('Summary of privacy.md').press('Enter')
  await tab.getByRole('button', { name: 'Publish 3 versions' }).click()
  await expect(tab.getByRole('alert').filter({ hasText: 'page.html' })).toContainText('address')
  const draft = `${folder}/draft.mdx`
  writeFileSync(draft, readFileSync(draft, 'utf8').replace(/\S*\[address\S*/, 'privacy@orbita.example.'))
  await tab.getByRole('button', { name: 'Publish the draft as the version of 6 May 2023, and go on' }).click()
  await expect(tab.getByText('All are there.')).toBeVisible({ timeout: 120_000 })
  expect(existsSync(draft)).toBe(false)
  expect(git(desk.content, 'log', '--reverse', '--format=%an: %s', '--', 'orbita').split('\n')).toEqual(
    ['2021-03-04', '2023-05-06', '2025-02-03'].map((day) => `Counsel: Publish orbita/privacy of ${day}`),
  )
  // The desk builds for one at a time.
  const built = tab.getByRole('listitem').filter({ hasText: 'Build the site' }).locator('.chip')
  await expect(built).toHaveText('done', { timeout: 400_000 })
  for (const [day, years] of [
    ['2023-05-06', 'ten'],
    ['2025-02-03', 'five'],
  ])
    expect(readFileSync(`${desk.out}/orbita/privacy/${day}/changes/index.html`, 'utf8')).toMatch(
      new RegExp(`<del[^>]*>[^<]*${years}`),
    )
})
