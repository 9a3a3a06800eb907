import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { formatText } from '../../lib/writing/format'
import { drafts, openForm, readContent, save, settle, textBox, writeContent } from './editing'
import { editor, real, sample } from './sites'

test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 1600, height: 900 } })

/** The draft as which each text is written. */
const draft = drafts.forms

/** Front matter with its remarks and quotation marks, which Keystatic cannot hold. */
const front = `---
title:  "Privacy policy" # as registered
summary: 'We mend a table.'
change: material
---

`

/** All that a policy may say, as it is written in the one style. */
const everything =
  String.raw`${front}<InShort>

- **Who:** Acme, which makes *everything*.
- **What:** Your name — and ***no more***.

</InShort>

Write to you@a.example or www.a.example, see https://a.example/b_c?d=e, or [**the rules**](https://a.example/b_c "Our rules").
A line that goes on, one that ends\
here, and ` +
  '`code with {x} and <b>`' +
  String.raw`.

## How long [#retention, was #storage, #keeping]

An \[x](#y), \*z*, \_z_, \<b>, \{x}, Q&A, \&amp; and a&nbsp;b. **Bold**, *italic*, **bold with *italic* in it**.

### Lists [was #lists-of-things]

- One
- Two
  - Two and a half
    1. Deep
    2. Deeper
- Three

* Loose

  with a second paragraph

* Loose too

3. Third
4. Fourth

#### حریم خصوصی

ما نام شما را نگه می‌داریم — [بیشتر](#retention).

> A quotation
>
> > with one within
>
> - and a list
> - of two

| Left | Middle | Right | None |
| :-- | :-: | --: | --- |
| ` +
  '`a`' +
  String.raw` | [b](https://a.example/ "B") | **c** | a \| b |
| | you@a.example | *d* | حریم |
`

/** Opens a text as the draft. */
async function open(page: Page, source: string): Promise<void> {
  writeContent(draft.path, source)
  await openForm(page, draft.key)
}

/** Opens a text, changes its summary, and changes it back. Nothing else may change in its file. */
async function changeAndBack(page: Page, source: string): Promise<void> {
  const formatted = formatText(source) ?? ''
  const [line, former = ''] = /^summary: ['"]?(.*?)['"]?$/m.exec(formatted) ?? []
  await open(page, source)
  const summary = page.getByLabel('Summary')
  await expect(summary).toHaveValue(former)
  await textBox(page).waitFor()
  expect(readContent(draft.path)).toBe(source)
  await summary.fill('Nothing else.')
  expect(await save(page, page)).toBe(200)
  expect(readContent(draft.path).split('\n')).toEqual(
    formatted.split('\n').map((one) => (one === line ? 'summary: Nothing else.' : one)),
  )
  await summary.fill(former)
  expect(await save(page, page)).toBe(200)
}

// All texts are carried over in tests/lib/editor/carry-over.test.ts.
for (const path of ['content/klantra/privacy/2025-05-04.mdx', 'tests/content/acme/privacy/2026-05-20.mdx']) {
  test(`${path} changes in its summary alone, and back to what it was`, async ({ page }) => {
    const source = readFileSync(path, 'utf8')
    await changeAndBack(page, source)
    expect(readContent(draft.path)).toBe(formatText(source))
  })
}

test('a text with all that a policy may say changes in its summary alone', async ({ page }) => {
  const formatted = everything.replace('&nbsp;', '\u00A0')
  expect(formatText(everything)).toBe(formatted)
  await changeAndBack(page, everything)
  expect(readContent(draft.path)).toBe(formatted.replace("'We mend a table.'", 'We mend a table.'))
})

test('a text that a form would damage is refused, with its place', async ({ page }) => {
  const refused: [source: string, place: string][] = [
    [`${front}Hello.\n\nThis is <b>bold</b>.\n`, 'line 9, column 9: <b> is HTML'],
    [`${front}Hello.\n\nKeep {x} years.\n`, 'line 9, column 6: {…} is program code'],
    [`${front}Hello.\n\n![A cat](/cat.png)\n`, 'line 9, column 1: policies have no images'],
    [`${front}Hello.\n\n\`\`\`\ncode\n\`\`\`\n`, 'line 9, column 1: policies have no blocks of code'],
    [front.replace('summary: ', 'title: B\nsummary: '), 'line 3, column 1: title is there twice'],
    [front.replace("table.'", 'table.'), 'line 5, column 1: a quote is not closed'],
  ]
  for (const [source, place] of refused) {
    await open(page, source)
    await page.getByText(`Mend it in a text editor, then reload the page: ${place}`).waitFor()
    await expect(textBox(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0)
    expect(readContent(draft.path)).toBe(source)
  }
})

test('a note on a section that is gone is added to a draft', async ({ page }) => {
  const source = `${front}Write to us.\n\n## Contact\n\nHere.\n`
  await open(page, source)
  const notes = page.getByRole('group', { name: 'Sections that are gone' })
  await notes.getByRole('button', { name: 'Add' }).click()
  await notes.getByLabel('Anchor').fill('newsletter')
  await notes.getByLabel('Note').fill('We no longer send a newsletter: to hear from us, see #contact.')
  expect(await save(page, page)).toBe(200)
  expect(readContent(draft.path)).toBe(
    source.replace(
      'change: material\n',
      'change: material\nretired:\n  newsletter: "We no longer send a newsletter: to hear from us, see #contact."\n',
    ),
  )
})

test('one fact about a company changes, and its remarks stay', async ({ page }) => {
  const path = 'acme/company.yaml'
  const source = `# As registered.\n${readFileSync(join(sample.content, path), 'utf8')}# The end.\n`
  writeContent(path, source)
  await openForm(page, 'acme')
  await page.getByRole('checkbox', { name: 'Apple' }).check()
  expect(await save(page, page)).toBe(200)
  expect(readContent(path)).toBe(source.replace('noticeDays: 30\n', 'noticeDays: 30\nprofiles: [apple]\n'))
})

test('a profile, a cover and a waiver are added to the facts about a policy', async ({ page }) => {
  const path = 'kastana/privacy/policy.yaml'
  const source = readFileSync(join(real.content, path), 'utf8')
  writeContent(path, source)
  await openForm(page, 'kastana.privacy.facts')
  await page.getByRole('checkbox', { name: 'Apple' }).check()
  const covers = page.getByRole('group', { name: 'Where each disclosure is made' })
  await covers.getByRole('button', { name: 'Add' }).click()
  await covers.getByRole('button', { name: 'Name' }).last().click()
  await settle(page)
  await page.getByRole('option', { name: 'How the data is handled securely.' }).click()
  await covers.getByRole('textbox', { name: 'Where' }).last().fill('security')
  const waivers = page.getByRole('group', { name: 'Findings that may stand' })
  await waivers.getByRole('button', { name: 'Add' }).click()
  await waivers.getByRole('textbox', { name: 'Reason' }).fill('Counsel reviews the wording.')
  await waivers.getByRole('textbox', { name: 'Until' }).fill('2099-12-31')
  await page.getByRole('button', { name: 'Save' }).click()
  await waivers.getByText('One of them has no name. Choose one, or remove it.').waitFor()
  expect(readContent(path)).toBe(source)
  await waivers.getByRole('button', { name: 'Name' }).click()
  await settle(page)
  await page.getByRole('option', { name: /^vague-words: / }).click()
  expect(await save(page, page)).toBe(200)
  expect(readContent(path)).toBe(
    source
      .replace('[gdpr, ccpa]', '[gdpr, ccpa, apple]')
      .replace(/^ {2}retention: .*\n/m, '$&  security: security\n')
      .concat('waivers:\n  vague-words:\n    reason: Counsel reviews the wording.\n    until: 2099-12-31\n'),
  )
})

test('the first facts about a policy make their file', async ({ page }) => {
  const path = 'acme/cookies/policy.yaml'
  rmSync(join(editor.content, path), { force: true })
  await openForm(page, 'acme.cookies.facts')
  await page.getByLabel('E-mail').fill('cookies@acme.example')
  expect(existsSync(join(editor.content, path))).toBe(false)
  expect(await save(page, page)).toBe(200)
  expect(readContent(path)).toBe('email: cookies@acme.example\n')
})
