import { expect, test } from 'vitest'
import { gaps } from '../../../../components/desk/text/gaps'
import { edit } from './typing'

test.each([
  ['a gap', 'We are **Acme**, [… |what you offer].', '[… what you offer]'],
  ['what stands before a gap', 'We |are [… who you are].', ''],
  ['an omission', 'The “user […|] agrees”.', ''],
])('a click into %s selects it, where it is one to be filled', (_, sample, selected) => {
  const editor = edit(`${sample.replace('|', '')}\n`)
  editor.registerPlugin(gaps())
  const { view } = editor
  const place = 1 + sample.replaceAll('*', '').indexOf('|')
  view.someProp('handleClick', (handle) => handle(view, place, new MouseEvent('click')))
  const { from, to } = editor.state.selection
  expect(editor.state.doc.textBetween(from, to)).toBe(selected)
})
