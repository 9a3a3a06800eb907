import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Stamps } from '../../components/Stamps'
import { view } from '../view'

test.each([
  ['2025-05-04', '2025-05-05', 'in force', 'In force Last updated 4 May 2025'],
  ['2025-05-04', '2025-07-01', 'superseded', 'Last updated 4 May 2025'],
  ['2025-06-01', '2025-05-31', 'upcoming', 'In force from 1 June 2025 Last updated 4 May 2025'],
  ['2025-06-01', '2025-06-01', 'in force', 'In force since 1 June 2025 Last updated 4 May 2025'],
  ['2025-06-01', '2025-05-31', 'superseded', 'Last updated 4 May 2025'],
  ['2025-06-01', '2025-07-01', 'superseded', 'Last updated 4 May 2025'],
] as const)(
  'a version of 4 May that takes effect on %s says on %s, when it is %s: %s',
  (effective, today, status, words) => {
    const { container } = render(
      <Stamps view={{ ...view, version: { ...view.version, effective }, term: { status }, today }} />,
    )
    expect(container.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(words)
  },
)
