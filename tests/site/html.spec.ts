import { HtmlValidate } from 'html-validate'
import { expect, test } from 'playwright/test'
import { forwardPages, pages } from './pages'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Titles carry company and date.
    'long-title': 'off',
  },
})

test('every page is valid HTML', async () => {
  for (const { address, html } of [...pages, ...forwardPages]) {
    const { results } = await validator.validateString(html)
    const found = results.flatMap(({ messages }) => messages)
    expect(
      found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
      address,
    ).toEqual([])
  }
})
