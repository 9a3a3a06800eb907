import { jsonLd } from '../lib/json-ld'
import type { PolicyView } from '../lib/policy-view'
import { urls } from '../lib/urls'
import { Contents } from './Contents'
import { Html } from './Html'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { PolicyFoot } from './PolicyFoot'
import { RetiredSections } from './RetiredSections'
import { Sections } from './Sections'
import { Stamps } from './Stamps'
import { StatusNotice } from './StatusNotice'

/** A version of a policy, with its short version, contents and foot. */
export function PolicyPage({ view }: { view: PolicyView }) {
  const { company, version, text } = view
  const { inShort, opening, sections } = text
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
      <StatusNotice view={view} />
      <div className="wide:grid wide:grid-cols-[16rem_minmax(0,34rem)] wide:gap-x-16">
        <div className="wide:col-start-2">
          <PageTitle title={version.title} company={company.name}>
            <Stamps updated={version.updated} effective={version.effective} today={view.today} />
          </PageTitle>
          <aside className="short" aria-labelledby="in-short">
            <p id="in-short">In short</p>
            <Html html={inShort} />
          </aside>
        </div>
        <Contents sections={sections} />
        <article className="prose wide:col-start-2">
          <Html html={opening} />
          <Sections sections={sections} />
        </article>
        <RetiredSections retired={version.retired} sections={sections} />
      </div>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped
        dangerouslySetInnerHTML={{ __html: jsonLd(view) }}
      />
    </PageFrame>
  )
}
