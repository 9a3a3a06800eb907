'use client'
import type { ReactNode } from 'react'
import { companyFields, type Fields, policyFields } from '../../../lib/content/schema'
import type { FactsState } from '../../../lib/desk/forms/facts'
import { profileNames } from '../../../lib/laws/laws'
import { isRecord } from '../../../lib/system/record'
import { Disclosures } from './Disclosures'
import { FieldForm } from './FieldForm'
import { SaveBar } from './SaveBar'
import { useFacts } from './use-facts'

interface Props {
  initial: FactsState
  /** Who commits, or why nothing is remembered. */
  keeper: { who?: string; reason?: string }
}

/** The facts about a company or a policy, to be changed: what follows is said before it is saved. */
export function FactsEditor({ initial, keeper }: Props) {
  const facts = useFacts(initial)
  const { state, values, setValues, wrong } = facts
  const isPolicy = state.name.includes('/')
  const schema: Fields = isPolicy ? policyFields : companyFields
  const { sections, policies, waivable } = state
  const form = { schema, values, onChange: setValues, sections, policies, records: waivable, wrong }
  const own = Object.keys(schema).filter((name) => name !== 'covers' && name !== 'waivers')
  const ticked = textsIn(values.profiles)
  const profiles = profileNames.filter((name) => ticked.includes(name))
  const covers = coversIn(values.covers)
  const declare = (id: string, cover: string[]) => {
    const { [id]: _, ...others } = covers
    setValues({ ...values, covers: cover.length > 0 ? { ...covers, [id]: cover } : others })
  }
  if (state.unreadable !== undefined) {
    return (
      <Notice kind="error">
        The file of these facts cannot be read, so nothing can be changed here: {state.unreadable}
      </Notice>
    )
  }
  return (
    <>
      {wrong[''] && <Notice kind="warning">{wrong['']}</Notice>}
      <FieldForm key={facts.round} {...form} names={own} />
      {isPolicy && (
        <>
          <section id="field-covers">
            <h2>What the laws and stores ask</h2>
            <Disclosures
              profiles={profiles.length > 0 ? profiles : state.profiles}
              covers={covers}
              sections={sections}
              onChange={declare}
            />
          </section>
          <FieldForm {...form} names={['waivers']} />
        </>
      )}
      <SaveBar facts={facts} schema={schema} keeper={keeper} />
    </>
  )
}

function Notice({ kind, children }: { kind: 'error' | 'warning'; children: ReactNode }) {
  return (
    <div className={`notice ${kind}`} role="alert">
      <p>{children}</p>
    </div>
  )
}

function coversIn(value: unknown): Record<string, string[]> {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([id, cover]) => [id, textsIn(cover)]))
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
