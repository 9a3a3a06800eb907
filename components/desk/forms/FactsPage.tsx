import { deskUrls } from '../../../lib/desk/desk-urls'
import type { FactsPageView } from '../../../lib/desk/forms/facts-api'
import { DeskFrame } from '../DeskFrame'
import { FactsEditor } from './FactsEditor'

/** The page of the facts about a company, with its policies, or of those about one of them. */
export function FactsPage({ view }: { view: FactsPageView }) {
  const { company, state, keeping } = view
  const { name, policies } = state
  const { title = name } = policies.find((own) => `${company.id}/${own.policy}` === name) ?? {}
  const policy = name === company.id ? undefined : { name, title }
  return (
    <DeskFrame
      title={`Facts about ${policy?.title ?? company.name}`}
      about={{ name, company, policy }}
      path={policy ? deskUrls.facts(name) : deskUrls.company(name)}
    >
      {!policy && (
        <nav aria-label={`Policies of ${company.name}`}>
          <ul className="flex list-none flex-wrap gap-x-6 p-0">
            {policies.map((own) => (
              <li key={own.policy}>
                <a href={deskUrls.named(`${name}/${own.policy}`)}>{own.title}</a>
              </li>
            ))}
            <li>
              <a href={`${deskUrls.new()}?company=${name}`}>New policy</a>
            </li>
          </ul>
        </nav>
      )}
      <FactsEditor initial={state} keeping={keeping} />
    </DeskFrame>
  )
}
