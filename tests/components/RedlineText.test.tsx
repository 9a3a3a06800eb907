import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RedlineText } from '../../components/RedlineText'
import { englishWords } from '../../lib/languages/words'
import { redline } from '../../lib/redline/redline'
import { allSections, type Section, type Text } from '../../lib/text/text'
import { section, textOf } from './changes'

const data = section('1', 'Data', '<p>We keep names for a year.</p>')
const rights = section('2', 'Rights', '<p>You may ask for a copy.</p>')
const contact = section('3', 'Contact', '<p>Write to us.</p>')

function compare(older: Text, newer: Text, retired: Record<string, string> = {}): HTMLElement {
  render(<RedlineText words={englishWords} language="en" redline={redline(older, newer)} retired={retired} />)
  return screen.getByRole('article')
}

function show(older: Section[], newer: Section[], retired?: Record<string, string>): HTMLElement {
  return compare(textOf(older), textOf(newer), retired)
}

function headings(article: HTMLElement): (string | null)[][] {
  return [...article.querySelectorAll('h2, h3, h4')].map(({ tagName, textContent }) => [tagName, textContent])
}

function idsIn(article: HTMLElement): string[] {
  return [...article.querySelectorAll('[id]')].map(({ id }) => id)
}

test('words that were added and removed are marked', () => {
  const article = show([data], [{ ...data, html: '<p>We keep names for two years.</p>' }])
  expect(headings(article)).toEqual([['H2', '1. Data changed']])
  expect(article.querySelector('section > div')?.innerHTML).toBe(
    '<p>We keep names for <del>a year</del><ins> two years</ins>.</p>',
  )
})

test.each([
  ['added', 'ins', [data, contact], [data, rights, contact]],
  ['removed', 'del', [data, rights, contact], [data, contact]],
])('a section that was %s is marked as a whole, at its place', (change, tag, before, after) => {
  const titles = headings(show(before, after)).map(([, title]) => title)
  expect(titles).toEqual(['1. Data ', `2. Rights ${change}`, '3. Contact '])
  const marked = document.getElementById('rights')?.querySelectorAll('h2 > span, p') ?? []
  expect([...marked].map(({ innerHTML }) => innerHTML)).toEqual([
    `<${tag}>2. Rights</${tag}>`,
    `<${tag}>You may ask for a copy.</${tag}>`,
  ])
})

test('a section that was renamed is one section, and both of its anchors lead to it', () => {
  const renamed = { ...rights, title: 'Rights of users', anchor: 'rights-of-users', aliases: ['rights'] }
  const article = show([rights], [renamed])
  expect(headings(article)).toEqual([['H2', '2. Rights of users renamed']])
  expect(article.querySelector('h2 > span')?.innerHTML).toBe('2. Rights<ins> of users</ins>')
  expect(document.getElementById('rights')?.parentElement?.id).toBe('rights-of-users')
})

test('a section that stands elsewhere stands open and says where it was', () => {
  const article = show(
    [data, rights, contact],
    [
      { ...contact, number: '1' },
      { ...data, number: '2' },
      { ...rights, number: '3' },
    ],
  )
  expect(headings(article)).toEqual([
    ['H2', '1. Contact moved, was section 3'],
    ['H2', '2. Data unchanged, was section 1'],
    ['H2', '3. Rights unchanged, was section 2'],
  ])
  expect(document.getElementById('contact')?.closest('details')).toBeNull()
})

test('sections in a row that nothing happened to are folded in one line, and links to them open it', () => {
  const kinds = section('1.1', 'Kinds', '<p>Names.</p>')
  const whole = { ...data, aliases: ['collection'], children: [kinds] }
  const sharing = section('4', 'Sharing', '<p>We share.</p>')
  const article = show(
    [whole, rights, contact, sharing],
    [whole, rights, { ...contact, html: '<p>Call us.</p>' }, sharing],
  )
  expect(article.querySelector('details[open]')).toBeNull()
  const summaries = [...article.querySelectorAll('summary')].map(({ textContent }) => textContent)
  expect(summaries).toEqual(['2 sections unchanged', 'One section unchanged'])
  const folded = ['data', 'collection', 'kinds', 'rights', 'contact', 'sharing'].map(
    (id) => document.getElementById(id)?.closest('details')?.querySelector('summary')?.textContent,
  )
  expect(folded).toEqual([...Array(4).fill(summaries[0]), undefined, summaries[1]])
})

test('a section that something happened to says what, and leads to the changes before and after it', () => {
  const article = show(
    [data, rights, contact],
    [rights, contact].map((one) => ({ ...one, html: '<p>No.</p>' })),
  )
  const steps = [...article.querySelectorAll('section')].map((part) => [
    part.dataset.change,
    ...[...part.querySelectorAll('.steps a')].map((link) => link.getAttribute('href')),
  ])
  expect(steps).toEqual([
    ['removed', '#rights'],
    ['changed', '#data', '#contact'],
    ['changed', '#rights'],
  ])
})

test('the short version, the opening and a section that another continues are stops on the way, too', () => {
  const article = compare(
    textOf([data, rights], { inShort: '<p>a</p>', opening: '<p>b</p>' }),
    textOf([{ ...data, html: '<p>No.</p>', aliases: ['rights'] }], { inShort: '<p>c</p>', opening: '<p>d</p>' }),
  )
  const following = [...article.querySelectorAll('.steps a:last-child')].map((link) => link.getAttribute('href'))
  expect(following).toEqual(['#change:opening', '#data', '#change:rights', '#data'])
  expect(idsIn(article)).toEqual(['in-short', 'change:opening', 'data', 'rights', 'change:rights'])
})

test('a section stands open when one below it changed', () => {
  const kinds = section('1.1', 'Kinds', '<p>Names.</p>')
  const sources = section('1.2', 'Sources', '<p>You.</p>')
  show(
    [{ ...data, children: [kinds, sources] }],
    [{ ...data, children: [{ ...kinds, html: '<p>Names and numbers.</p>' }, sources] }],
  )
  const isFolded = (id: string) => document.getElementById(id)?.closest('details') !== null
  expect(['data', 'kinds', 'sources'].map(isFolded)).toEqual([false, false, true])
})

test('a removed section that another one continues leads to it, and leaves it the anchor', () => {
  show([data, rights], [{ ...data, aliases: ['rights'] }])
  const removed = screen.getByRole('heading', { name: '2. Rights removed' }).closest('section')
  expect(removed?.id).toBe('change:rights')
  const link = removed?.querySelector('a')
  expect([link?.textContent, link?.getAttribute('href')]).toEqual(['Data', '#data'])
  expect(link?.closest('p')?.textContent).toBe('Links to it lead to Data.')
  expect(document.getElementById('rights')?.parentElement?.id).toBe('data')
})

test('a removed section shows the note on it, with links by the titles that sections have now', () => {
  show([data, rights], [{ ...data, title: 'Your data' }], { rights: 'Told at #data.' })
  const note = document.getElementById('rights')?.querySelector('p')
  expect(note?.textContent).toBe('Told at Your data.')
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('#data')
})

test('a note on a section that is not shown is not shown', () => {
  expect(show([data], [data], { rights: 'Told at #data.' }).textContent).toBe(
    'One section unchanged1. Data We keep names for a year.',
  )
})

test.each([
  ['an unchanged', '<p>Hello.</p>', '<p>Hello.</p>', ['In short, unchanged', 'Opening, unchanged'], 2],
  ['a changed', '<p>Hello all.</p>', '<p>Hello you.</p>', ['In short, changed', 'Opening, changed'], 0],
  ['an added', '', '<p>Hello.</p>', ['In short, changed', 'Opening, changed'], 0],
  ['an absent', '', '', [], 0],
])('%s short version and opening are told as such', (_, before, after, labels, folded) => {
  const article = compare(
    textOf([], { inShort: before, opening: before }),
    textOf([], { inShort: after, opening: after }),
  )
  expect([...article.querySelectorAll('small:not(.steps)')].map(({ textContent }) => textContent)).toEqual(labels)
  expect(article.querySelectorAll('details')).toHaveLength(folded)
})

const older = textOf([
  section('1', 'Data', '<p>One.</p>', {
    aliases: ['collection'],
    children: [section('1.1', 'Kinds', ''), section('1.2', 'Cookies', '', { aliases: ['crumbs'] })],
  }),
  section('2', 'Sharing', '<p>We share with nobody.</p>', { aliases: ['selling'] }),
  section('3', 'Rights', '<p>You may ask for a copy.</p>'),
])

const newer = textOf([
  section('1', 'Data', '<p>Two.</p>', {
    aliases: ['collection', 'cookies'],
    children: [section('1.1', 'Kinds', '')],
  }),
  section('2', 'Rights of users', '<p>You may ask for a copy.</p>', { aliases: ['rights', 'selling'] }),
  section('3', 'Children', '<p>We know of none.</p>'),
])

const retired = {
  sharing: 'We no longer do. See #rights-of-users.',
  crumbs: 'Gone. See #rights, or #rights again.',
}

test('no anchor occurs twice, and each of both texts leads somewhere, with the note on it', () => {
  const ids = idsIn(compare(older, newer, retired)).filter((id) => !/^change:|^in-short$/.test(id))
  const anchors = [older, newer].flatMap(({ sections }) =>
    allSections(sections).flatMap(({ anchor, aliases }) => [anchor, ...aliases]),
  )
  expect(ids.toSorted()).toEqual([...new Set(anchors)].sort())
  const cookies = document.getElementById('crumbs')?.textContent
  expect(cookies).toContain('Links to it lead to Data.')
  expect(cookies).toContain('Gone. See Rights of users, or Rights of users again.')
})
