'use client'
import { useState } from 'react'
import { aboutKind, idOfKind } from '../../lib/desk/draft/new-policy'
import { type PolicyKind, policyKinds, titleOfKind } from '../../lib/publishing/template'
import { DeskForm } from './DeskForm'
import { Field } from './Field'
import { PlaceFields, type PlaceProps } from './PlaceFields'

/** Starts a policy, in a company that there is or in a new one. */
export function NewPolicyForm(place: Omit<PlaceProps, 'ownId'>) {
  const [kind, setKind] = useState<PolicyKind>('privacy')
  return (
    <DeskForm api="new" label="Start it" tone="primary">
      <fieldset>
        <legend>Kind</legend>
        {policyKinds.map((one) => (
          <p key={one}>
            <label>
              <input
                type="radio"
                name="kind"
                value={one}
                checked={one === kind}
                onChange={() => setKind(one)}
                aria-describedby={`about-${one}`}
              />
              {titleOfKind[one]}
            </label>
            <br />
            <small id={`about-${one}`}>{aboutKind[one]}</small>
          </p>
        ))}
      </fieldset>
      <Field label="Title" name="title" key={kind} required maxLength={100} defaultValue={titleOfKind[kind]} />
      <PlaceFields {...place} ownId={idOfKind[kind]} />
      <p>
        A draft begins with the headings that such a policy has, and gaps in brackets, which the check reports until
        they are filled in. Readers see nothing of it until it is published.
      </p>
    </DeskForm>
  )
}
