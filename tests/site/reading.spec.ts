import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, type Page } from 'playwright/test'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import { formatDate } from '../../lib/languages/dates'
import { versionPages } from './pages'
import { test } from './reader'

/** The words of a policy as written, read here by other means than the site's. */
function wordsWritten(body: string): string[] {
  const markdown = body.replaceAll(/^<\/?InShort>$/gm, '').replaceAll(/^(#+ .*?)\s*\[[^\]]*#[^\]]*\]$/gm, '$1')
  const found: string[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node: Node & { value?: string }) => {
    if (node.value !== undefined) found.push(node.value)
    else if (['paragraph', 'heading', 'tableCell'].includes(node.type)) found.push(' ')
  })
  return found.join('').split(/\s+/).filter(Boolean)
}

/** The words of the short version and of the text, as a reader without style sheets meets them, without the numbers of sections. */
async function wordsRead(page: Page): Promise<string[]> {
  const blocks = 'p, h2, h3, h4, th, td, li'
  return page.locator('.short > div, article').evaluateAll(
    (parts, selector) =>
      parts.flatMap((part) => {
        for (const number of part.querySelectorAll(':is(h2, h3, h4) > a > span')) number.remove()
        for (const block of part.querySelectorAll(selector)) block.prepend(' ')
        return (part.textContent ?? '').split(/\s+/).filter(Boolean)
      }),
    blocks,
  )
}

// The page of the day of a version in force is that of its policy under another address.
const texts = versionPages.filter((page, index, all) => all.findLastIndex(({ body }) => body === page.body) === index)

for (const { address, body, fields, updated } of texts) {
  test(`${address} reads word for word as its file, in its order, and has all its text on paper, and where it is from`, async ({
    reader: page,
  }) => {
    await page.goto(address)
    await expect(page.locator('h1')).toHaveText(fields.title ?? '')
    await expect(page.getByRole('main').getByText(`Last updated ${formatDate(updated)}`)).toBeVisible()
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
    const printedTexts = await Promise.all(
      numbers.map(async (number) => (await (await pdf.getPage(number)).getTextContent()).items),
    )
    const printed = printedTexts
      .flat()
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
    const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '')
    for (const line of body.split('\n').filter((text) => /^[A-Z]/.test(text) && !text.includes(']('))) {
      expect(letters(printed)).toContain(letters(line))
    }
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    const company = canonical?.split('/')[3] ?? ''
    expect(printed.toLowerCase()).toContain(company)
    expect(printed.replaceAll(' ', '')).toContain(`/${company}/`)
    expect(printed).not.toContain('Way up')
    expect(printed).not.toContain('All policies')
    expect(await wordsRead(page)).toEqual(wordsWritten(body))
  })
}
