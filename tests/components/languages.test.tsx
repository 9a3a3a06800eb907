import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChangesSince } from '../../components/ChangesSince'
import { EmbedPage } from '../../components/EmbedPage'
import { HistoryPage } from '../../components/HistoryPage'
import { NotFoundPage } from '../../components/NotFoundPage'
import { PolicyPage } from '../../components/PolicyPage'
import { companyView, historyView, other, version, view } from '../view'

const inLanguage = (language: string) => {
  const own = { ...version, language }
  return { ...view, version: own, current: own }
}

test.each([
  ['ar', 'rtl', 'المحتويات', 'آخر تحديث: 4 مايو 2025', 'جميع الإصدارات'],
  ['de', 'ltr', 'Inhalt', 'Zuletzt aktualisiert am 4. Mai 2025', 'Alle Fassungen'],
  ['de-AT', 'ltr', 'Inhalt', 'Zuletzt aktualisiert am 4. Mai 2025', 'Alle Fassungen'],
  ['fr', 'ltr', 'Sommaire', 'Dernière mise à jour le 4 mai 2025', 'Toutes les versions'],
  ['es', 'ltr', 'Contenido', 'Última actualización: 4 de mayo de 2025', 'Todas las versiones'],
  ['ja', 'ltr', '目次', '最終更新日：2025年5月4日', 'すべての版'],
])('a policy in %s has a page in that language', (language, direction, contents, updated, versions) => {
  const { container } = render(<PolicyPage view={inLanguage(language)} />)
  expect(container.firstElementChild).toMatchObject({ lang: language, dir: direction })
  expect(screen.getByRole('navigation', { name: contents })).toBeDefined()
  expect(container.querySelector('.state')?.textContent).toContain(updated)
  expect(within(container.querySelector('.state') as HTMLElement).getByRole('link', { name: versions })).toBeDefined()
  expect(container.querySelectorAll('[lang]:not(.policies [lang])')).toHaveLength(1)
})

test('around a policy in a language without words stand English ones, marked as such', () => {
  const { container } = render(<PolicyPage view={inLanguage('fa')} />)
  expect(container.firstElementChild).toMatchObject({ lang: 'fa', dir: 'rtl' })
  for (const part of ['header', 'footer', '.state', '#in-short', '.contents-list']) {
    expect([part, container.querySelector(part)]).toMatchObject([part, { lang: 'en', dir: 'ltr' }])
  }
  expect(container.querySelector('.contents-list ul')).toMatchObject({ lang: 'fa', dir: 'rtl' })
  expect(container.querySelector('article')?.closest('[lang]')).toMatchObject({ lang: 'fa' })
})

test('the page for frames is in the language of its policy', () => {
  const { container } = render(<EmbedPage view={inLanguage('ar')} />)
  expect(container.firstElementChild).toMatchObject({ lang: 'ar', dir: 'rtl' })
})

test('a history says the days of its versions in the language of the policy', () => {
  const own = { ...version, language: 'de' }
  const term = { status: 'in force', from: '2025-06-01' } as const
  const history = { ...historyView, language: 'de', title: 'Datenschutzerklärung', entries: [{ version: own, term }] }
  const { container } = render(<HistoryPage view={history} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Datenschutzerklärung: alle Fassungen')
  expect(container.querySelector('tbody')?.textContent).toContain('4. Mai 2025 In Kraft seit 1. Juni 2025.')
  expect(container.querySelector('tbody')?.textContent).toContain('Inhaltlich.')
})

test('what is read out of a redline is in the language of the policy', () => {
  const newer = { ...version, language: 'de' }
  const changes = { ...view, newer, older: newer, steps: [], language: 'de' }
  const { container } = render(<ChangesSince view={changes} />)
  const styles = [...container.querySelectorAll('style')].map(({ textContent }) => textContent).join('')
  expect(styles).toContain('ins::before{content:" [hinzugefügt: "}')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Was sich seit dem 4. Mai 2025 geändert hat')
})

test('a page that is missing says so in each language of the policies', () => {
  const view = { ...companyView, versions: [version, { ...other, language: 'ar' }] }
  const { container } = render(<NotFoundPage companies={[view]} />)
  expect(container.querySelector('.title p[lang="ar"]')).toMatchObject({ dir: 'rtl' })
  expect(container.querySelectorAll('.title p')).toHaveLength(2)
})
