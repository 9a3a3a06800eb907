import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChangesPage, RedlineContents } from '../../components/ChangesPage'
import type { ChangesView } from '../../lib/pages/changes-view'
import { redline } from '../../lib/redline/redline'
import type { Section } from '../../lib/text/text'
import { changes, first, newer, older, section, textOf } from './changes'
import { linksIn } from './links-in'

function show(view: ChangesView): HTMLElement {
  return render(
    <ChangesPage view={view} title="What changed">
      <p>From one to another.</p>
    </ChangesPage>,
  ).container
}

function paragraphs(container: HTMLElement): (string | null)[] {
  return [...container.querySelectorAll('main p')].map(({ textContent }) => textContent)
}

test('the title stands below the company and the policy, and above what is compared', () => {
  show(changes)
  const title = screen.getByRole('heading', { level: 1 })
  expect(title.textContent).toBe('What changed')
  expect(title.previousElementSibling?.textContent).toBe('Acme, Privacy policy')
  expect(title.nextElementSibling?.textContent).toBe('From one to another.')
})

test('the versions between are told in the words of their summaries, in the order given', () => {
  const between = { ...older, updated: '2024-07-01', change: 'editorial', summary: 'Clearer words.' } as const
  const container = show({ ...changes, steps: [newer, between] })
  const [steps] = container.querySelectorAll('main ul')
  expect([...(steps?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    '4 May 2025, material: We keep names for two years.',
    '1 July 2024, editorial: Clearer words.',
  ])
})

test('the changes are told in numbers, with what they look like', () => {
  const container = show(changes)
  expect(paragraphs(container)).toContain(
    'In all: 1 section changed, 2 words in, 2 out. What was added looks like this, what was removed like this.',
  )
  const [added, removed] = container.querySelectorAll('main > div > div ins, main > div > div del')
  expect([added?.outerHTML, removed?.outerHTML]).toEqual(['<ins>like this</ins>', '<del>like this</del>'])
})

test('a policy that was renamed says so, and no other', () => {
  expect(paragraphs(show(changes)).filter((text) => text?.startsWith('The title was'))).toEqual([])
  const container = show({ ...changes, newer: { ...newer, title: 'Privacy notice' } })
  expect(container.innerHTML).toContain(
    '<p>The title was <del>Privacy policy</del> and is <ins>Privacy notice</ins>.</p>',
  )
})

test('the contents and the text follow, and the contents lead into the text', () => {
  const container = show(changes)
  const link = screen.getByRole('navigation', { name: 'Contents' }).querySelector('details a')
  expect(link?.getAttribute('href')).toBe('#data')
  expect(screen.getByRole('article').querySelector('#data')).not.toBeNull()
  expect(container.querySelector('article del')?.textContent).toBe('a year')
})

test('a section that is gone shows the note of the newer version', () => {
  show({
    ...changes,
    older: { ...older, retired: { sharing: 'Not yet.' } },
    newer: { ...newer, retired: { sharing: 'We no longer share data.' } },
    redline: redline(textOf([section('2', 'Sharing', '')]), textOf([])),
  })
  expect(document.getElementById('sharing')?.textContent).toBe('2. Sharing removedWe no longer share data.')
})

test('nothing is listed when there is no version between', () => {
  expect(show({ ...first, steps: [] }).querySelector('main ul')).toBeNull()
})

test('the way up leads over the policy and its versions, and the page has the accent of its company', () => {
  const container = show(changes)
  expect(linksIn(screen.getByRole('navigation', { name: 'Way up' }))).toBe(
    'Acme → /acme/; Privacy policy → /acme/privacy/; All versions → /acme/privacy/history/; All policies → /',
  )
  expect(container.querySelector('style')?.textContent).toContain('--color-accent:#1d5c4f}')
})

function showContents(older: Section[], newer: Section[]): void {
  render(<RedlineContents language="en" sections={redline(textOf(older), textOf(newer)).sections} />)
}

/** Where each entry of the contents leads, and its label. */
function labels(): string[] {
  const links = [...document.querySelectorAll('details a')]
  return links.map((link) => `${link.getAttribute('href')} ${link.querySelector('small')?.textContent}`)
}

const data = section('1', 'Data', '<p>We keep names.</p>')
const rights = section('2', 'Rights', '<p>You may ask.</p>')

test('each section that something happened to is labelled by what became of it, and nested as in the text', () => {
  const kinds = section('1.1', 'Kinds', '<p>Names.</p>')
  const changed = { ...data, children: [{ ...kinds, html: '<p>Names and numbers.</p>' }] }
  const sharing = section('3', 'Sharing', '<p>We share.</p>')
  const cookies = section('3', 'Cookies', '<p>We set none.</p>')
  showContents([{ ...data, children: [kinds] }, rights, sharing], [changed, rights, cookies])
  expect(labels()).toEqual([
    '#data unchanged',
    '#kinds changed',
    '#rights undefined',
    '#sharing removed',
    '#cookies added',
  ])
  expect([...document.querySelectorAll('ul ul a')].map(({ textContent }) => textContent)).toEqual(['1.1 Kindschanged'])
})

test('a section that stands elsewhere says where it was, and one that only has another number nothing', () => {
  const contact = section('3', 'Contact', '')
  showContents(
    [data, rights, contact],
    [
      { ...contact, number: '1' },
      { ...data, number: '2' },
      { ...rights, number: '3' },
    ],
  )
  expect(labels()).toEqual(['#contact moved, was section 3', '#data undefined', '#rights undefined'])
})

test('titles show what was added and removed', () => {
  showContents([data, rights], [{ ...data, title: 'Data of users' }])
  const titles = [...document.querySelectorAll('details a')].map((link) => link.querySelector('span')?.innerHTML)
  expect(titles).toEqual(['1. Data<ins> of users</ins>', '<del>2. Rights</del>'])
})
