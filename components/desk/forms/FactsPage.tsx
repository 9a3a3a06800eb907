import { deskUrls } from '../../../lib/desk/desk-urls'
import type { FactsPageView } from '../../../lib/desk/forms/facts-api'
import { DeskFrame } from '../DeskFrame'
import { FactsEditor } from './FactsEditor'

/** The page of the facts about a company, with its policies, or of those about one of them. */
export function FactsPage({ view, policy: id }: { view: FactsPageView; policy?: string }) {
  const { company, state, keeping } = view
  const policy =
    id === undefined ? undefined : { id, title: state.policies.find((own) => own.policy === id)?.title ?? id }
  return (
    <DeskFrame
      title={`Facts about ${policy?.title ?? company.name}`}
      about={{ company, policy }}
      path={policy ? deskUrls.facts(company.id, policy.id) : deskUrls.company(company.id)}
    >
      {!policy && (
        <nav aria-label={`Policies of ${company.name}`}>
          <ul className="flex list-none flex-wrap gap-x-6 p-0">
            {state.policies.map((own) => (
              <li key={own.policy}>
                <a href={deskUrls.policy(company.id, own.policy)}>{own.title}</a>
              </li>
            ))}
            <li>
              <a href={`${deskUrls.new()}?company=${company.id}`}>New policy</a>
            </li>
          </ul>
        </nav>
      )}
      <FactsEditor initial={state} keeping={keeping} />
    </DeskFrame>
  )
}
