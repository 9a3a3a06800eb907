import { expect, test } from 'vitest'
import { renamedItems } from '../../../../components/desk/text/renamed-items'
import { edit, keyIn, select } from './typing'

const list = '## One\n\n(a) kept in Ireland;\n(b) records under (a) are encrypted;\n(c) backed up.\n\n'

/** An editor with a text, and what it says of letters. */
function start(source: string) {
  const told: string[] = []
  const editor = edit(source)
  editor.registerPlugin(renamedItems((said) => told.push(...said)))
  return { editor, told }
}

test('a letter that moved on is told while words of the same section name it', () => {
  const { editor, told } = start(`${list}## Two\n\nRecords under (b).`)
  select(editor, '|kept')
  keyIn(editor, 'Enter')
  expect(told).toEqual(['(a) is (b) now: “under (a)” in this section may mean it.'])
  select(editor, '|(a) ')
  keyIn(editor, 'audited;')
  expect(told).toHaveLength(1)
  editor.commands.undo()
  editor.commands.undo()
  expect(told).toHaveLength(1)
})

test('a letter with one bracket is told as well', () => {
  const { editor, told } = start('a) kept in Ireland;\nb) backed up.\n\nFor how long, see a) above.')
  select(editor, '|kept')
  keyIn(editor, 'Enter')
  expect(told).toEqual(['a) is b) now: “see a)” in this section may mean it.'])
})

test('nothing is told where no words name what moved on', () => {
  const { editor, told } = start(list.replace('under (a)', 'under Article 6(1), point (a),'))
  select(editor, '|kept')
  keyIn(editor, 'Enter')
  select(editor, 'backed|')
  keyIn(editor, 'Enter')
  expect(told).toEqual([])
})
