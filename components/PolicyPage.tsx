import { jsonLd } from '../lib/data/json-ld'
import { wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import { wayToCompany } from '../lib/pages/ways'
import { PageFrame } from './PageFrame'
import { PolicyFoot } from './PolicyFoot'
import { PolicyText } from './PolicyText'

/** A version of a policy, with its short version, contents and foot. */
export function PolicyPage({ view }: { view: PolicyView }) {
  const { company, version } = view
  const words = wordsIn(version.language)
  return (
    <PageFrame
      words={words}
      language={version.language}
      way={wayToCompany(words, company)}
      wide
      company={company}
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
