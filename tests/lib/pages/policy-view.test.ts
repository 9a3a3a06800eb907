import { expect, test } from 'vitest'
import type { Policy, Version } from '../../../lib/archive/archive'
import { policyView } from '../../../lib/pages/policy-view'
import { policyWith } from '../../archive'
import { company, version, view, withdrawal } from '../../view'

const older = { ...version, updated: '2024-05-04', effective: '2024-05-04' }

/** The view of one of the versions of a policy, about which some facts are known. */
function viewAmong(versions: Version[], { updated }: Version, facts: Partial<Policy> = {}) {
  const policies = [policyWith(versions, facts)]
  const texts = new Map(versions.map((one) => [one, view.text]))
  const archive = { today: '2026-06-15', site: view.site, companies: [company], policies, texts }
  return policyView(archive, 'acme', 'privacy', updated)
}

function viewFor(own: typeof version, email?: string) {
  const facts = { email, keptAnchors: ['gone', 'data'], requests: { access: ['rights'] } }
  return viewAmong([version, older], own, facts)
}

test('the version in force alone has the requests that the policy lets people make, to the contact of the policy', () => {
  expect(viewFor(older).requests).toEqual([])
  const [request] = viewFor(version).requests
  expect(request?.mailto).toMatch(/^mailto:privacy@acme\.example\?/)
  expect(decodeURIComponent(request?.mailto ?? '')).toContain(
    'https://policies.example/acme/privacy/2025-05-04/#rights',
  )
  expect(viewFor(version, 'app@acme.example').requests[0]?.mailto).toMatch(/^mailto:app@acme\.example\?/)
})

test('an anchor that only a withdrawn version had lands on a note in the version in force, unless a section has it', () => {
  expect(viewFor(version).retired).toEqual({ gone: 'A section that only a withdrawn version had.' })
  expect(viewFor(older).retired).toEqual({})
})

test('an anchor that only a withdrawn version had lands on a note in a translation of what took its place', () => {
  const replacing = { ...older, replaces: [withdrawal] }
  const german = { ...older, language: 'de', inLanguage: 'de' }
  const policy = policyWith([version, replacing], { translations: [german], keptAnchors: ['gone'] })
  const texts = new Map([version, replacing, german].map((one) => [one, view.text]))
  const archive = {
    today: '2026-06-15',
    site: 'https://policies.example',
    companies: [company],
    policies: [policy],
    texts,
  }
  expect(Object.keys(policyView(archive, 'acme', 'privacy', older.updated, 'de').retired)).toEqual(['gone'])
})

test('an editorial version has the last material one before it, and a material version none', () => {
  const dated = (updated: string, change: 'material' | 'editorial') => ({
    ...version,
    updated,
    effective: updated,
    change,
  })
  const versions = [dated('2025-05-04', 'editorial'), dated('2025-01-01', 'editorial'), dated('2024-05-04', 'material')]
  const materials = versions.map((own) => viewAmong(versions, own).material?.updated)
  expect(materials).toEqual(['2024-05-04', '2024-05-04', undefined])
})
