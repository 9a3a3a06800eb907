import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright/test'
import { addressOf, editor } from './sites'

/** A page of Keystatic, alone or in the frame beside the preview. */
export type FormPage = Page | FrameLocator

/** The drafts that specs write as other programs would: specs run at once, on one folder, so that each has its own. */
export const drafts = {
  forms: { key: 'kastana.privacy.draft', path: 'kastana/privacy/draft.mdx' },
  safety: { key: 'acme.privacy.draft', path: 'acme/privacy/draft.mdx' },
}

/** The address of a page of the editor. */
export function editorAddress(path: string): string {
  return addressOf(editor, path)
}

/** Opens the form of a draft by itself. */
export async function openForm(page: Page, key: string): Promise<void> {
  await page.goto(editorAddress(`/keystatic/singleton/${key}`))
}

/** Where the text of a form is written. */
export function textBox(form: FormPage): Locator {
  return form.locator('.ProseMirror')
}

/** Puts the caret behind the last letter of a block. */
export async function clickEnd(page: Page, block: Locator): Promise<void> {
  const { width, height } = (await block.boundingBox()) ?? { width: 0, height: 0 }
  await block.click({ position: { x: width - 2, y: height - 4 } })
  await settle(page)
}

/** Lets a text box or a list of choices take note of a click, which it does later than a person could type. */
export async function settle(page: Page): Promise<void> {
  // The page counts the time, so that what it has to do before is done however slow the machine is.
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 150)))
}

/** Saves a form, and waits until it shows what is saved. Answers the status of the editor. */
export async function save(page: Page, form: FormPage): Promise<number> {
  const answer = page.waitForResponse((response) => response.url().includes('/api/keystatic/update'))
  await form.getByRole('button', { name: /^(Save|Create)$/ }).click()
  const status = (await answer).status()
  await form.getByLabel(/^Updating /).waitFor({ state: 'detached' })
  if (status === 200) await form.getByText('Unsaved', { exact: true }).waitFor({ state: 'detached' })
  return status
}

/** The file at a path below the content folder of the editor. */
export function readContent(path: string): string {
  return readFileSync(join(editor.content, path), 'utf8')
}

/** Writes a file below the content folder of the editor, as another program would. */
export function writeContent(path: string, text: string): void {
  writeFileSync(join(editor.content, path), text)
}
