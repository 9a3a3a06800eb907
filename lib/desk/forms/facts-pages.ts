import type { Company } from '../../archive/archive'
import type { Content } from '../../content/checked'
import { editedContent } from '../content'
import { setting } from '../setting'
import { type FactsState, factsFile, factsState } from './facts'
import { keeperOf } from './facts-api'

/** What a page of facts shows. */
export interface FactsPage {
  company: Pick<Company, 'id' | 'name' | 'accent' | 'accentDark'>
  state: FactsState
  keeper: Awaited<ReturnType<typeof keeperOf>>
}

/** The page of the facts about a company; undefined where there is none of that name. */
export async function companyPage(id: string): Promise<FactsPage | undefined> {
  return pageOf(editedContent(), id, id)
}

/** The page of the facts about a policy; undefined where there is none of these names. */
export async function policyPage(
  company: string,
  id: string,
): Promise<(FactsPage & { policy: { id: string; title: string } }) | undefined> {
  const page = await pageOf(editedContent(), company, `${company}/${id}`)
  const title = page?.state.policies.find(({ policy }) => policy === id)?.title
  return page && { ...page, policy: { id, title: title ?? id } }
}

async function pageOf(content: Content, id: string, name: string): Promise<FactsPage | undefined> {
  const file = factsFile(content, name)
  if (!file) return undefined
  const { name: called = id, accent = '', accentDark = '' } = content.companies.get(id) ?? {}
  return {
    company: { id, name: called, accent, accentDark },
    state: factsState(content, setting().dir, file),
    keeper: await keeperOf(),
  }
}
