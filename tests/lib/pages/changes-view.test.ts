import { expect, test } from 'vitest'
import { pathGroups } from '../../../lib/archive/paths'
import { changesView } from '../../../lib/pages/changes-view'
import { policyWith } from '../../archive'
import { company, version, view, withdrawal } from '../../view'

test('what a translation changed is said of the original where the one before was withdrawn', () => {
  const older = { ...version, updated: '2024-05-04', effective: '2024-05-04' }
  const german = { ...version, language: 'de', inLanguage: 'de' }
  const withdrawn = { ...withdrawal, updated: older.updated, language: 'de' }
  const policies = [policyWith([version, older], { translations: [german], withdrawnTranslations: [withdrawn] })]
  const texts = new Map([version, older, german].map((one) => [one, view.text]))
  const archive = { today: '2026-06-15', site: 'https://policies.example', companies: [company], policies, texts }
  expect(pathGroups(archive).flatMap(({ paths }) => paths)).toContain('/acme/privacy/2025-05-04/changes/de/')
  const shown = changesView(archive, 'acme', 'privacy', version.updated, 'de')
  expect(shown).toMatchObject({ older, newer: version, path: '/acme/privacy/2025-05-04/changes/' })
})
