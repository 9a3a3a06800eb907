'use client'
import { useEffect } from 'react'
import type { SectionChoice } from '../../../lib/desk/forms/choices'
import type { FactsState } from '../../../lib/desk/forms/facts'
import type { Saving } from '../use-draft'
import { Disclosures } from './Disclosures'
import { useFacts, useFactsOf } from './use-facts'

interface Props {
  /** Such as `klantra/privacy`. */
  policy: string
  /** The sections of the draft as it is written. */
  sections: SectionChoice[]
  /** The section that is being written. */
  current?: SectionChoice
  /** The disclosure of which it was asked where it is said. */
  asked?: string
  onSaved: () => void
  isHidden?: boolean
  /** Told what is not saved yet, which is lost where the panel is taken away. */
  onUnsaved?: (unsaved?: Saving) => void
}

/** The disclosures of a policy beside its draft, which are saved and committed as they are declared. */
export function DisclosuresPanel({ policy, ...props }: Props) {
  const { facts: initial, refusal } = useFactsOf(policy)
  return (
    <section aria-label="Disclosures" hidden={props.isHidden}>
      {initial && !refusal ? <Declared initial={initial} {...props} /> : <p>{refusal ?? 'One moment …'}</p>}
    </section>
  )
}

function Declared({ initial, ...all }: Omit<Props, 'policy'> & { initial: FactsState }) {
  const { asked, onSaved, isHidden, onUnsaved, ...props } = all
  const facts = useFacts(initial, onSaved)
  const { said, refusal, wrong, theirs, goOn, isChanged, unfinished } = facts
  useEffect(() => {
    const words = unfinished ? 'Not saved: a reason is missing under Disclosures' : 'Not saved yet: Disclosures'
    onUnsaved?.(isChanged ? { words, isUnderWay: !unfinished, isWrong: Boolean(unfinished) } : undefined)
  }, [isChanged, unfinished, onUnsaved])
  useEffect(() => {
    // Where it is seen, as what is said of it goes with the panel.
    if (theirs && !isHidden) goOn(false)
  })
  useEffect(() => {
    const picker = document.querySelector<HTMLDetailsElement>(`#disclosure-${asked} details`)
    if (!picker) return
    picker.open = true
    picker.querySelector('summary')?.focus()
  }, [asked])
  return (
    <>
      <Disclosures facts={facts} {...props} />
      <p role="status" className="help sticky -bottom-8 -mb-8 bg-page py-2">
        {refusal ? (wrong.covers ?? refusal) : said}
      </p>
    </>
  )
}
