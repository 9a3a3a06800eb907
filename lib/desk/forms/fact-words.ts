import type { Field, Fields } from '../../content/schema'
import { readTarget } from '../../content/shortcuts'
import { formatDate, isDate } from '../../languages/dates'
import { reasonIn } from '../../laws/covers'
import { disclosures } from '../../laws/disclosures'
import { requestLabel } from '../../laws/requests'
import { changesIn } from './changes'
import { pageParts, sectionLabel } from './choices'
import type { FactsState } from './facts'
import { filled } from './filled'
import { choiceLabel } from './plain-field'

type Values = Readonly<Record<string, unknown>>

/** The facts that others changed since a form began, in words: what each is called, what it says by now, and what it says here; of what stands by name, each on its own. */
export function changedFacts(schema: Fields, began: Values, theirs: FactsState, here: Values) {
  return Object.keys(changesIn(began, theirs.values)).flatMap((name) => {
    const field = schema[name]
    if (!field) return []
    const { label } = field
    const [was, now, own] = [began, theirs.values, here].map((values) => values[name])
    if (!/^(?:lists|records|targets)$/.test(field.kind))
      return [{ label, now: inWords(now, field, theirs), here: inWords(own, field, theirs) }]
    return Object.keys(changesIn(Object(was), Object(now))).map((one) => ({
      label: `${label}: ${nameInWords(one, field, theirs)}`,
      now: inWords(Object(now)[one], field, theirs),
      here: inWords(Object(own)[one], field, theirs),
    }))
  })
}

function nameInWords(name: string, { kind, named }: Field, { waivable }: FactsState): string {
  if (named === 'request') return requestLabel(name)
  const says =
    kind === 'lists'
      ? disclosures.find(({ id }) => id === name)?.says
      : waivable.find((one) => one.name === name)?.label
  return says?.replace(/\.$/, '') ?? name
}

/** A value of a field, or one of those that it has by name. */
function inWords(value: unknown, { kind, fields = {} }: Field, facts: FactsState): string {
  const own = filled(value)
  if (own === undefined) return 'nothing'
  if (kind === 'records')
    return Object.entries(fields)
      .map(([name, field]) => `${field.label}: ${inWords(Object(value)[name], field, facts)}`)
      .join('; ')
  const texts = [own].flat().map(String)
  const isPlace = kind === 'lists' && reasonIn(texts) === undefined
  return texts
    .map((text) => {
      if (isPlace) return sectionLabel(text, [...pageParts, ...facts.sections], facts.gone)
      if (kind === 'choice' || kind === 'choices') return choiceLabel(text)
      if (kind === 'targets') return targetInWords(text, facts)
      return isDate(text) ? formatDate(text) : text
    })
    .join('; ')
}

function targetInWords(target: string, { policies }: FactsState): string {
  const { policy, anchor } = readTarget(target)
  const { title = policy, sections = [] } = policies.find((one) => one.policy === policy) ?? {}
  return `${title}, ${sectionLabel(anchor, sections)}`
}
