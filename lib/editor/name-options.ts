import { disclosures } from '../laws/disclosures'
import { profileNames, profiles } from '../laws/laws'
import { requestKinds } from '../laws/requests'
import { isWaivable } from '../rules/counsel-rules'
import { rules } from '../rules/rules'

/** What can be chosen in fields of facts, by the field, each with what it is called. */
export const nameOptions = {
  profiles: profileNames.map((value) => ({ value, label: profiles[value].name })),
  covers: disclosures.filter(({ madeBy }) => !madeBy).map(({ id, says }) => ({ value: id, label: says })),
  requests: Object.entries(requestKinds).map(([value, { label }]) => ({ value, label })),
  waivers: rules.filter(isWaivable).map(({ id, says }) => ({ value: id, label: `${id}: ${says}` })),
}
