import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SectionList } from '../../../components/desk/SectionList'
import type { DeskSection } from '../../../lib/desk/document/sections'

const sections = ['Data', 'Rights', 'Contact'].map((title, start) => ({ title, anchor: title, level: 2, start }))
const none = new Map()

test('Tab stops once in the list, at the current section, and keys are about the one that has the focus', () => {
  const onDo = vi.fn()
  const shared = { sections: sections as DeskSection[], changes: none, counts: none, onGo: vi.fn(), onDo }
  render(<SectionList {...shared} current={1} canDo={(act, section) => act === 'up' && section?.title === 'Contact'} />)
  const items = screen.getAllByRole('listitem').map((item) => item.firstElementChild as HTMLElement)
  const stops = () => items.map(({ tabIndex }) => tabIndex)
  expect(stops()).toEqual([-1, 0, -1])
  items[1]?.focus()
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(items[2])
  expect(stops()).toEqual([-1, -1, 0])
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(items[2])
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp', altKey: true })
  expect(onDo).toHaveBeenCalledWith('up', sections[2])
})
