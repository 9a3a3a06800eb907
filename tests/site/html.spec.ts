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

for (const { address, html } of [...pages, ...forwardPages]) {
  test(`${address} is valid HTML`, async () => {
    const { results } = await validator.validateString(html)
    const found = results.flatMap(({ messages }) => messages)
    expect(found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`)).toEqual([])
  })
}
