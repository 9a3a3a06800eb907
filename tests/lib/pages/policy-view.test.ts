import { expect, test } from 'vitest'
import { type PolicySources, viewOf } from '../../../lib/pages/policy-view'
import { company, version, view } from '../../view'

const older = { ...version, updated: '2024-05-04', effective: '2024-05-04' }

function viewFor(own: typeof version, email?: string) {
  const sources: PolicySources = {
    company,
    policy: {
      company: 'acme',
      policy: 'privacy',
      versions: [version, older],
      withdrawals: [],
      keptAnchors: ['gone', 'data'],
    },
    version: own,
    text: view.text,
    email,
    grants: { access: ['rights'] },
    others: [],
    path: '/acme/privacy/',
  }
  return viewOf(sources, '2026-06-15', 'https://policies.example')
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
