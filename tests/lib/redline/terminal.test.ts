import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { redline } from '../../../lib/redline/redline'
import { formatRedline } from '../../../lib/redline/terminal'
import { textOf } from './texts'

const older = textOf(
  '## Keeping\n\nWe keep it for ten years.\n\n- one name\n- one long street\n\n## Cookies\n\nNone.\n\n## Table\n\n| What | Long |\n| --- | --- |\n| Name | ten years |\n| Town | a day |\n\n## Old\n\nGone.',
)
const newer = textOf(
  '## Keeping\n\nWe keep it for two years.\n\n- one name\n- one short street\n\n## Table\n\n| What | Long |\n| --- | --- |\n| Name | two years |\n| Town | a day |\n\n## New\n\nSee [this](https://a.example).\n\n## Cookies\n\nNone.',
)

test('in a pipe, marks stand around what was removed and added, and what is unchanged is left out', () => {
  expect(formatRedline(redline(older, newer), false)).toBe(`## 1. Keeping (changed)

We keep it for [-ten-]{+two+} years.

- one [-long-]{+short+} street

## 2. Table (changed, was section 3)

| Name | [-ten-]{+two+} years |

## [-4. Old-] (removed)

[-Gone.-]

## {+3. New+} (added)

{+See +}{+this (https://a.example)+}{+.+}

## 4. Cookies (moved, was section 2)

2 sections changed, 1 added, 1 removed, 1 moved, 1 renumbered, 6 words in, 5 out.`)
})

test('on a terminal, colours say the same', () => {
  const colored = formatRedline(redline(older, newer), true)
  expect(colored).toContain('\u001b[31m\u001b[9mten\u001b[29m\u001b[39m\u001b[32m\u001b[4m two\u001b[24m\u001b[39m')
  expect(stripVTControlCharacters(colored)).toContain('We keep it for ten two years.')
  expect(colored).not.toMatch(/\[-|\{\+/)
})

test('the items of a list in a cell stand apart, with numbers that changed', () => {
  const table = (cell: string) => textOf(`| What |\n| --- |\n| ${cell} |`)
  expect(formatRedline(redline(table('1. a<br />2. b'), table('2. a<br />3. b')), false)).toContain(
    '| [-1. -]{+2. +}a [-2. -]{+3. +}b |',
  )
})
