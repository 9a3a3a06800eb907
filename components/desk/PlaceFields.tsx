'use client'
import { useState } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import { idFrom } from '../../lib/desk/draft/new-policy'
import { Field, Options } from './Field'

export interface PlaceProps {
  companies: { id: string; name: string }[]
  /** The names of the policies that there are, such as `klantra/privacy`. */
  taken: string[]
  /** The company that is meant, by its name in addresses. */
  chosen?: string
  /** Where the site stands, where that is known. */
  site?: string
  /** What the policy is called in addresses, unless someone says otherwise. */
  ownId: string
}

/** Stands for a company that there is not yet; no company can be called so. */
const newCompany = '/'

/** Where a new policy stands: its company, which may be new as well, and its address. */
export function PlaceFields({ companies, taken, chosen, site = '', ownId }: PlaceProps) {
  const [company, setCompany] = useState(chosen ?? (companies.length === 0 ? newCompany : ''))
  const [name, setName] = useState('')
  const [companyId, setCompanyId] = useState<string>()
  const [id, setId] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const isNew = company === newCompany
  const folder = isNew ? (companyId ?? idFrom(name)) : company
  const policyId = id ?? ownId
  const isCompanyTaken = isNew && companies.some((one) => one.id === folder)
  const isPolicyTaken = !isNew && taken.includes(`${folder}/${policyId}`)
  return (
    <>
      <fieldset>
        <legend>Company</legend>
        <input type="hidden" name="company" value={isNew ? '' : company} />
        <Field
          as="select"
          label="Whose policy it is"
          required
          value={company}
          onChange={({ target }) => setCompany(target.value)}
        >
          <option value="">Choose …</option>
          <Options of={companies.map((one) => [one.id, one.name])} />
          <option value={newCompany}>A new company</option>
        </Field>
        {isNew && (
          <>
            <Field
              label="Name"
              name="name"
              required
              maxLength={100}
              onChange={({ target }) => setName(target.value)}
              help="As people know it, such as Lunara GmbH."
            />
            <Field
              label="Who they are, in one line"
              name="about"
              required
              maxLength={200}
              help="It is needed: the company’s page and the new draft begin with it. Such as: A shop for garden tools."
            />
            <Field
              label="E-mail"
              name="contact"
              type="email"
              maxLength={200}
              help="Where questions about privacy go. Without it, each policy has to say how to reach the company."
            />
          </>
        )}
      </fieldset>
      <details
        open={isOpen || isCompanyTaken || isPolicyTaken || (isNew && name !== '' && folder === '')}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>Its address, for good: {`${site}/${folder || '…'}/${policyId}/`}</summary>
        {isNew && (
          <Field
            label="The company’s part"
            name="companyId"
            required
            value={folder}
            onChange={({ target }) => setCompanyId(target.value)}
            wrong={
              isCompanyTaken &&
              `There is a company at /${folder}/ already. Choose it in the list, or write another name here.`
            }
          />
        )}
        <Field
          label="The policy’s part"
          name="id"
          required
          value={policyId}
          onChange={({ target }) => setId(target.value)}
          wrong={
            isPolicyTaken && (
              <>
                There is{' '}
                <a href={deskUrls.named(`${folder}/${policyId}`)}>
                  a policy at /{folder}/{policyId}/
                </a>{' '}
                already. Write another name here.
              </>
            )
          }
        />
      </details>
    </>
  )
}
