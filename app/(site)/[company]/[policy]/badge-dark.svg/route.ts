import { policyBadge } from '../../../../../lib/data/badge'
import { fileRoute } from '../../../page-route'

export const GET = fileRoute((archive, { company, policy }) => {
  const svg = policyBadge(archive, company, policy, 'dark')
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
})
