import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RedlineContents } from '../../components/RedlineContents'
import { englishWords } from '../../lib/languages/words'
import { redline } from '../../lib/redline/redline'
import type { Section } from '../../lib/text/text'
import { section, textOf } from './changes'

function show(older: Section[], newer: Section[]): void {
  render(
    <RedlineContents words={englishWords} language="en" sections={redline(textOf(older), textOf(newer)).sections} />,
  )
}

function labels(): (string | null | undefined)[][] {
  return [...document.querySelectorAll('details a')].map((link) => [
    link.getAttribute('href'),
    link.querySelector('small')?.textContent,
  ])
}

const data = section('1', 'Data', '<p>We keep names.</p>')
const rights = section('2', 'Rights', '<p>You may ask.</p>')

test('each section that something happened to is labelled by what became of it', () => {
  const sharing = section('3', 'Sharing', '<p>We share.</p>')
  const cookies = section('3', 'Cookies', '<p>We set none.</p>')
  show([data, rights, sharing], [{ ...data, html: '<p>We keep all names.</p>' }, rights, cookies])
  expect(labels()).toEqual([
    ['#data', 'changed'],
    ['#rights', undefined],
    ['#sharing', 'removed'],
    ['#cookies', 'added'],
  ])
})

test('a section that stands elsewhere says where it was, and one that only has another number nothing', () => {
  const contact = section('3', 'Contact', '')
  show(
    [data, rights, contact],
    [
      { ...contact, number: '1' },
      { ...data, number: '2' },
      { ...rights, number: '3' },
    ],
  )
  expect(labels()).toEqual([
    ['#contact', 'moved, was section 3'],
    ['#data', undefined],
    ['#rights', undefined],
  ])
})

test('titles show what was added and removed', () => {
  show([data, rights], [{ ...data, title: 'Data of users' }])
  const titles = [...document.querySelectorAll('details a')].map((link) => link.querySelector('span')?.innerHTML)
  expect(titles).toEqual(['1. Data<ins> of users</ins>', '<del>2. Rights</del>'])
})

test('sections are nested as in the text', () => {
  const kinds = section('1.1', 'Kinds', '<p>Names.</p>')
  show([{ ...data, children: [kinds] }], [{ ...data, children: [{ ...kinds, html: '<p>Names and numbers.</p>' }] }])
  const links = [...document.querySelectorAll('details a')]
  expect(links.map((link) => [link.getAttribute('href'), link.closest('ul ul') !== null])).toEqual([
    ['#data', false],
    ['#kinds', true],
  ])
  expect(labels()[1]).toEqual(['#kinds', 'changed'])
})
