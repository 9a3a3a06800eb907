import { formatDate } from '../../dates'
import { failed, notTested, type StoreRule } from '../rule'

/** A reader can tell since when the policy counts. */
export const effective: StoreRule = {
  id: 'effective',
  says: 'The page, or the one with all its versions, says “In force since” and the day in policy.json.',
  citations: [{ law: 'caloppa', article: '22575(b)(4)', certainty: 'quoted' }],
  check({ days }, { history, inForce, today }) {
    if (!inForce) return failed(['policy.json names no version in force; build the site again.'])
    if (inForce.effective > today) return notTested('Its first version is announced, and not in force yet.')
    const all = [...days, ...(history.page?.days ?? [])]
    const isSaid = all.some(
      ({ label, date, words }) =>
        /^in force since$/i.test(label) && date === inForce.effective && words === formatDate(inForce.effective),
    )
    if (isSaid) return undefined
    return failed([
      `Neither the page nor ${history.path} says “In force since ${formatDate(inForce.effective)}”; build the site again.`,
    ])
  },
}
