import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Note } from '../../components/Note'

const titles = new Map([
  ['contact', 'How to reach us'],
  ['rights', 'Your rights'],
])

test.each([
  [
    'We no longer do this. See #contact and #rights.',
    'We no longer do this. See <a href="#contact">How to reach us</a> and <a href="#rights">Your rights</a>.',
  ],
  ['#contact says more.', '<a href="#contact">How to reach us</a> says more.'],
  ['See #elsewhere.', 'See <a href="#elsewhere">#elsewhere</a>.'],
  ['We are no. # 1 & <b>proud</b>.', 'We are no. # 1 &amp; &lt;b&gt;proud&lt;/b&gt;.'],
])('a note links the sections that it names, by their titles where those are known: %s', (note, html) => {
  expect(render(<Note note={note} titles={titles} />).container.innerHTML).toBe(html)
})
