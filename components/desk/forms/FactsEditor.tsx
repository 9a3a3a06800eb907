'use client'
import { useEffect } from 'react'
import { companyFields, type Fields, policyFields } from '../../../lib/content/schema'
import { pageParts } from '../../../lib/desk/forms/choices'
import { coverOf, coversIn } from '../../../lib/desk/forms/disclosures'
import type { FactsState } from '../../../lib/desk/forms/facts'
import type { Keeping } from '../../../lib/desk/publishing/proposing'
import { Disclosures } from './Disclosures'
import { FieldForm } from './FieldForm'
import { SaveBar } from './SaveBar'
import { useFacts } from './use-facts'

interface Props {
  initial: FactsState
  keeping: Keeping
}

/** The facts about a company or a policy, to be changed: what follows is said before it is saved. */
export function FactsEditor({ initial, keeping }: Props) {
  const facts = useFacts(initial)
  const { state, values, setValues, wrong, round, isAsked } = facts
  const { unreadable, sections, gone, policies, waivable, waiverDays: days } = state
  const isPolicy = state.name.includes('/')
  const schema: Fields = isPolicy ? policyFields : companyFields
  const covers = coversIn(values.covers)
  // What is declared by now need not be let stand.
  const isOpen = (name: string) => !coverOf(name, covers, [...pageParts, ...sections], gone).isDeclared
  const open = waivable.filter(({ name }) => Object.hasOwn(Object(values.waivers), name) || isOpen(name))
  const form = { schema, values, onChange: setValues, sections, gone, policies, waivable: open, days, wrong }
  const { refusals } = facts
  useEffect(() => {
    if (refusals > 0) focusFirstWrong()
  }, [refusals])
  const [problem, kind] = unreadable ? [unreadable, 'error'] : [wrong[''], 'warning']
  return (
    <>
      {problem && (
        <p className={`notice whitespace-pre-line ${kind}`} role="alert">
          {problem}
        </p>
      )}
      {!unreadable && (
        <>
          <FieldForm
            key={round}
            {...form}
            names={Object.keys(schema).filter((name) => name !== 'covers' && name !== 'waivers')}
          />
          {isPolicy && (
            <>
              <section id="field-covers">
                <h2>{policyFields.covers.label}</h2>
                <Disclosures facts={facts} sections={sections} />
              </section>
              <FieldForm {...form} names={['waivers']} isAsked={isAsked} />
            </>
          )}
          <SaveBar facts={facts} schema={schema} keeping={keeping} />
        </>
      )}
    </>
  )
}

/** Puts the focus into the first control that is wrong or, where several are as a whole, into the one that this names. */
function focusFirstWrong(): void {
  const first = document.querySelector<HTMLElement>(
    '[id^="field-"] [aria-invalid="true"], [id^="field-"] > fieldset > .wrong:not([hidden])',
  )
  const whole = first?.matches('.wrong') ? first.closest('fieldset') : undefined
  const named = [...(whole?.querySelectorAll('input') ?? [])].find(
    ({ value }) => value !== '' && first?.textContent.includes(`“${value}”`),
  )
  const control = named ?? whole?.querySelector<HTMLElement>('input, select, summary, button') ?? first
  control?.focus()
}
