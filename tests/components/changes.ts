import { screen } from '@testing-library/react'
import type { ChangesView } from '../../lib/pages/changes-view'
import { redline } from '../../lib/redline/redline'
import type { Section, Text } from '../../lib/text/text'
import { company, version } from '../view'

/** A section whose anchor is its title in small letters, unless another is given. */
export function section(number: string, title: string, html: string, more: Partial<Section> = {}): Section {
  const anchor = title.toLowerCase().replaceAll(' ', '-')
  return { number, title, anchor, aliases: [], depth: number.split('.').length + 1, html, children: [], ...more }
}

export function textOf(sections: Section[], more: Partial<Text> = {}): Text {
  return { description: '', inShort: '', opening: '', sections, ...more }
}

export const older = { ...version, updated: '2024-02-29', effective: '2024-03-01', summary: 'The first version.' }

export const newer = { ...version, summary: 'We keep names for two years.' }

export const changes: ChangesView = {
  company,
  older,
  newer,
  steps: [newer],
  redline: redline(
    textOf([section('1', 'Data', '<p>We keep names for a year.</p>')]),
    textOf([section('1', 'Data', '<p>We keep names for two years.</p>')]),
  ),
  terms: {
    older: { status: 'superseded', from: '2024-03-01', until: '2025-05-31' },
    newer: { status: 'in force', from: '2025-06-01' },
  },
  path: '/acme/privacy/2025-05-04/changes/',
  site: 'https://policies.example',
}

export const first: ChangesView = { ...changes, older: undefined, terms: undefined, redline: undefined }

/** What stands below the title of the page. */
export function introduction(): Element | null {
  return screen.getByRole('heading', { level: 1 }).nextElementSibling
}
