import { cleanup, render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ShortcutPage } from '../../components/ShortcutPage'
import { requestsIn } from '../../lib/laws/requests'
import type { Deletion, ShortcutView } from '../../lib/pages/shortcut-view'
import { sections, view } from '../view'

const [data, rights] = sections
const shortcut: ShortcutView = { from: view, anchor: 'data', title: 'Data', section: data, path: '/acme/data/' }

/** The parts of the page that an account is deleted on, by their headings. */
function part(name: string): HTMLElement {
  const section = screen.getByRole('heading', { name }).closest('section')
  if (!section) throw new Error(`there is no part ${name}`)
  return section
}

test('the section stands alone, under its title, with its parts a level higher and its anchors', () => {
  const { container } = render(<ShortcutPage view={shortcut} />)
  expect(screen.getByRole('heading', { level: 1, name: '1. Data' })).toBeDefined()
  expect(screen.getByRole('heading', { level: 2, name: '1.1 Kinds' })).toBeDefined()
  expect(screen.queryByRole('heading', { name: 'Rights' })).toBeNull()
  for (const anchor of ['data', 'collection', 'what-we-collect', 'kinds']) {
    expect(container.querySelectorAll(`#${anchor}`)).toHaveLength(1)
  }
})

test('the page names the company and its apps, says from when the text is, and leads to the whole', () => {
  const from = { ...view, company: { ...view.company, apps: ['Acme Notes', 'Acme Boards'] } }
  render(<ShortcutPage view={{ ...shortcut, from }} />)
  expect(screen.getByText('Apps of Acme: Acme Notes, Acme Boards')).toBeDefined()
  expect(screen.getByText('4 May 2025')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Privacy policy' }).getAttribute('href')).toBe('/acme/privacy/#data')
  expect(screen.getByRole('link', { name: 'The whole Privacy policy' }).getAttribute('href')).toBe('/acme/privacy/')
})

test('a section that is gone shows its note', () => {
  render(
    <ShortcutPage
      view={{
        ...shortcut,
        title: 'Newsletter',
        section: undefined,
        note: 'We no longer send a newsletter. See #rights.',
      }}
    />,
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Newsletter' })).toBeDefined()
  expect(screen.getByText(/^We no longer send a newsletter\. See/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Rights' }).getAttribute('href')).toBe('/acme/privacy/#rights')
})

test('the page on deletion has the steps, and what is deleted and kept', () => {
  const source = {
    title: 'Privacy policy',
    updated: '2025-05-04',
    url: 'https://policies.example/',
    email: 'a@acme.example',
  }
  const [request] = requestsIn(view.text, { deletion: ['data'] }, source)
  const deletion: Deletion = {
    what: 'account',
    request,
    sections: rights ? [{ ...rights, html: '<p>Two years.</p>' }] : [],
  }
  render(<ShortcutPage view={{ ...shortcut, deletion }} />)
  const steps = within(part('How to ask'))
  expect(steps.getAllByRole('listitem')).toHaveLength(3)
  expect(steps.getByRole('link').getAttribute('href')).toBe(request?.mailto)
  const kept = within(part('What is deleted, and what is kept'))
  expect(kept.getByText('Two years.')).toBeDefined()
  expect(kept.getByRole('link', { name: '2. Rights' }).getAttribute('href')).toBe('/acme/privacy/#rights')
})

test('a section that is shown for what is kept names its parts that are not shown', () => {
  const [kinds] = data?.children ?? []
  const kept = (...shown: (typeof data)[]) => {
    cleanup()
    const deletion: Deletion = { what: 'account', sections: shown.filter((one) => one !== undefined) }
    render(<ShortcutPage view={{ ...shortcut, section: rights, deletion }} />)
    const links = within(part('What is deleted, and what is kept')).getAllByRole('link')
    return links.map((link) => [link.textContent, link.getAttribute('href')?.replace('/acme/privacy/', '')])
  }
  expect(kept(data)).toEqual([
    ['1. Data', '#data'],
    ['1.1 Kinds', '#kinds'],
  ])
  expect(kept(data, kinds)).toEqual([
    ['1. Data', '#data'],
    ['1.1 Kinds', '#kinds'],
  ])
  expect(screen.queryByText('Its parts:')).toBeNull()
})

test('a title that says what the page is for stands above the title of the section', () => {
  render(<ShortcutPage view={{ ...shortcut, title: 'Delete your account' }} />)
  const headings = screen.getAllByRole('heading').map((heading) => [heading.tagName, heading.textContent])
  expect(headings).toEqual([
    ['H1', 'Delete your account'],
    ['H2', '1. Data'],
    ['H3', '1.1 Kinds'],
    ['H2', 'Contact Acme'],
  ])
})

const mail = { email: 'a@acme.example' }

test.each<[Deletion['what'], object, string]>([
  ['account', mail, 'Write to Acme at a@acme.example, with the name of your account, and ask for its deletion.'],
  ['account', {}, 'Write to Acme, with the name of your account, and ask for its deletion.'],
  [
    'data',
    mail,
    'Write to Acme at a@acme.example, with the name of your account, and say which data to delete, and that you keep the account.',
  ],
])('without a request that the policy lists for %s, the page says whom to ask: %j', (what, contact, words) => {
  render(<ShortcutPage view={{ ...shortcut, from: { ...view, contact }, deletion: { what, sections: [] } }} />)
  expect(part('How to ask').querySelector('p')?.textContent).toBe(words)
  expect(part('What is deleted, and what is kept').textContent).toContain(
    'Read what the policy says on this in the whole Privacy policy.',
  )
})
