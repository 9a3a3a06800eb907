import { jsonLd } from '../lib/json-ld'
import type { PolicyView } from '../lib/policy-view'
import { urls } from '../lib/urls'
import { PageFrame } from './PageFrame'
import { PolicyFoot } from './PolicyFoot'
import { PolicyText } from './PolicyText'

/** A version of a policy, with its short version, contents and foot. */
export function PolicyPage({ view }: { view: PolicyView }) {
  const { company } = view
  return (
    <PageFrame
      way={[
        { href: urls.home(), label: 'All policies' },
        { href: urls.company(company.id), label: company.name },
      ]}
      wide
      accent={{ light: company.accent, dark: company.accentDark }}
      foot={<PolicyFoot view={view} />}
    >
      <PolicyText view={view} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped
        dangerouslySetInnerHTML={{ __html: jsonLd(view) }}
      />
    </PageFrame>
  )
}
