import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RedlineTable } from '../../components/RedlineTable'
import { englishWords } from '../../lib/languages/words'
import { redline } from '../../lib/redline/redline'
import { sumUp } from '../../lib/redline/sum'
import { section, textOf } from './changes'

const data = section('1', 'Data', '<p>We keep names.</p>')
const rights = section('2', 'Rights', '<p>You may ask.</p>')

/** What each row says, and where it leads. */
const rowsIn = (container: Element) =>
  [...container.querySelectorAll('tbody tr')].map((row) => [
    row.textContent,
    row.querySelector('a')?.getAttribute('href'),
  ])

test('a short version and an opening that changed are listed first', () => {
  const older = { ...textOf([data, rights]), inShort: '<ul><li>Names.</li></ul>', opening: '<p>One.</p>' }
  const changed = textOf([data, { ...rights, html: '<p>You may not.</p>' }])
  const newer = { ...changed, inShort: '<ul><li>Notes.</li></ul>', opening: '<p>Two.</p>' }
  const { container } = render(<RedlineTable words={englishWords} language="en" redline={redline(older, newer)} />)
  expect(rowsIn(container)).toEqual([
    ['In shortchanged', '#in-short'],
    ['Openingchanged', '#change:opening'],
    ['2. Rightschanged', '#rights'],
  ])
})

test('a section that has another number alone is listed, as its sum counts it', () => {
  const newer = textOf([section('1', 'Aims', '<p>We help.</p>'), { ...data, number: '2' }])
  const changes = redline(textOf([data]), newer)
  const { container } = render(<RedlineTable words={englishWords} language="en" redline={changes} />)
  expect(sumUp(changes)).toContain('1 renumbered')
  expect(rowsIn(container)).toEqual([
    ['1. Aimsadded', '#aims'],
    ['2. Dataunchanged, was section 1', '#data'],
  ])
})

test('where nothing happened to a section, there is no table', () => {
  expect(
    render(<RedlineTable words={englishWords} language="en" redline={redline(textOf([data]), textOf([data]))} />)
      .container.innerHTML,
  ).toBe('')
})
