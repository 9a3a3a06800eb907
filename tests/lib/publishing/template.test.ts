import { expect, test } from 'vitest'
import { checkCompany } from '../../../lib/content/facts'
import { checkFrontMatter } from '../../../lib/content/front-matter'
import { firstCompany, firstDraft } from '../../../lib/publishing/template'
import { readText } from '../../../lib/rules/read'
import { marked, messagesOf } from '../../marked'

test('a template has gaps that the check reports, and nothing else is wrong with it', () => {
  const { file } = marked(firstDraft('Cookies policy'))
  checkFrontMatter(file, '2026-11-22')
  readText(file, 'errors')
  const messages = messagesOf(file)
  expect(messages.length).toBeGreaterThan(5)
  expect(messages.filter((message) => !message.includes('waits to be filled in'))).toEqual([])
})

test('a template whose gaps are filled is good', () => {
  const { file } = marked(firstDraft('Cookies "policy"').replaceAll(/\[….*\]/g, 'Words.'))
  expect(checkFrontMatter(file, '2026-11-22')?.values.title?.text).toBe('Cookies "policy"')
  expect(readText(file, 'errors')?.text?.sections).toHaveLength(7)
  expect(messagesOf(file)).toEqual([])
})

test('a company starts with its name and what it is to be said', () => {
  const { file } = marked(firstCompany())
  checkCompany(file)
  expect(messagesOf(file)).toEqual([
    '1:7 `name` is empty; write the name of the company',
    '2:8 `about` is empty; write one line on who they are',
  ])
})
