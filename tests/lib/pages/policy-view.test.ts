import { expect, test } from 'vitest'
import { policyView } from '../../../lib/pages/policy-view'
import { policyWith } from '../../archive'
import { company, version, view } from '../../view'

const older = { ...version, updated: '2024-05-04', effective: '2024-05-04' }

function viewFor(own: typeof version, email?: string) {
  const policy = policyWith([version, older], {
    email,
    keptAnchors: ['gone', 'data'],
    requests: { access: ['rights'] },
  })
  const texts = new Map([version, older].map((one) => [one, view.text]))
  const archive = {
    today: '2026-06-15',
    site: 'https://policies.example',
    companies: [company],
    policies: [policy],
    texts,
  }
  return policyView(archive, 'acme', 'privacy', own.updated)
}

test('the version in force has the requests that the policy lets people make, to the contact of the policy', () => {
  const [request] = viewFor(version).requests
  expect(request?.mailto).toMatch(/^mailto:privacy@acme\.example\?/)
  expect(decodeURIComponent(request?.mailto ?? '')).toContain(
    'https://policies.example/acme/privacy/2025-05-04/#rights',
  )
  expect(viewFor(version, 'app@acme.example').requests[0]?.mailto).toMatch(/^mailto:app@acme\.example\?/)
})

test('a version that is not in force has none', () => {
  expect(viewFor(older).requests).toEqual([])
})

test('an anchor that only a withdrawn version had lands on a note in the version in force, unless a section has it', () => {
  expect(viewFor(version).retired).toEqual({ gone: 'A section that only a withdrawn version had.' })
  expect(viewFor(older).retired).toEqual({})
})

test('an editorial version has the last material one before it, and a material version none', () => {
  const dated = (updated: string, change: 'material' | 'editorial') => ({
    ...version,
    updated,
    effective: updated,
    change,
  })
  const versions = [dated('2025-05-04', 'editorial'), dated('2025-01-01', 'editorial'), dated('2024-05-04', 'material')]
  const materialOf = (updated: string) =>
    policyView(
      {
        today: '2026-06-15',
        site: 'https://policies.example',
        companies: [company],
        policies: [policyWith(versions, {})],
        texts: new Map(),
      },
      'acme',
      'privacy',
      updated,
    ).material?.updated
  expect(versions.map(({ updated }) => materialOf(updated))).toEqual(['2024-05-04', '2024-05-04', undefined])
})
