import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame, deskTitle } from '../../../components/desk/DeskFrame'
import { FactsEditor } from '../../../components/desk/forms/FactsEditor'
import { deskUrls } from '../../../lib/desk/desk-urls'
import { companyPage } from '../../../lib/desk/forms/facts-pages'

interface Props {
  params: Promise<{ company: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await companyPage((await params).company)
  return page ? { title: deskTitle('Facts', page.company.name) } : {}
}

export default async function Page({ params }: Props) {
  const page = await companyPage((await params).company)
  if (!page) notFound()
  const { company, state, keeper } = page
  return (
    <DeskFrame title={`Facts about ${company.name}`} company={company} path={deskUrls.company(company.id)}>
      <nav aria-label={`Policies of ${company.name}`}>
        <ul className="policies">
          {state.policies.map(({ policy, title }) => (
            <li key={policy}>
              <a href={deskUrls.policy(company.id, policy)}>{title}</a>
            </li>
          ))}
          <li>
            <a href={`${deskUrls.new()}?company=${company.id}`}>New policy</a>
          </li>
        </ul>
      </nav>
      <FactsEditor initial={state} keeper={keeper} />
    </DeskFrame>
  )
}
