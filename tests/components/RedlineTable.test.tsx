import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RedlineTable } from '../../components/RedlineTable'
import { englishWords } from '../../lib/languages/words'
import { redline } from '../../lib/redline/redline'
import { section, textOf } from './changes'

const data = section('1', 'Data', '<p>We keep names.</p>')
const rights = section('2', 'Rights', '<p>You may ask.</p>')

test('each section that something happened to is linked, with what became of it', () => {
  const newer = textOf([data, { ...rights, html: '<p>You may not.</p>' }])
  const { container } = render(
    <RedlineTable words={englishWords} language="en" redline={redline(textOf([data, rights]), newer)} />,
  )
  const rows = [...container.querySelectorAll('tbody tr')]
  expect(rows.map((row) => [row.textContent, row.querySelector('a')?.getAttribute('href')])).toEqual([
    ['2. Rightschanged', '#rights'],
  ])
})

test('a short version and an opening that changed are listed first', () => {
  const older = { ...textOf([data, rights]), inShort: '<ul><li>Names.</li></ul>', opening: '<p>One.</p>' }
  const changed = textOf([data, { ...rights, html: '<p>You may not.</p>' }])
  const newer = { ...changed, inShort: '<ul><li>Notes.</li></ul>', opening: '<p>Two.</p>' }
  const { container } = render(<RedlineTable words={englishWords} language="en" redline={redline(older, newer)} />)
  expect([...container.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual([
    'In shortchanged',
    'Openingchanged',
    '2. Rightschanged',
  ])
})

test('where nothing happened to a section, there is no table', () => {
  expect(
    render(<RedlineTable words={englishWords} language="en" redline={redline(textOf([data]), textOf([data]))} />)
      .container.innerHTML,
  ).toBe('')
})
