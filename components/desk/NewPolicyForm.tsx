'use client'
import { useState } from 'react'
import { aboutKind, idFrom, idOfKind } from '../../lib/desk/new-policy'
import { type PolicyKind, policyKinds, titleOfKind } from '../../lib/publishing/template'
import { DeskForm } from './DeskForm'

interface Props {
  companies: { id: string; name: string }[]
  /** The company that is meant, by its name in addresses. */
  chosen?: string
  /** Where the site stands. */
  site: string
}

/** Starts a policy, in a company that there is or in a new one. */
export function NewPolicyForm({ companies, chosen = companies[0]?.id ?? '', site }: Props) {
  const [company, setCompany] = useState(chosen)
  const [name, setName] = useState('')
  const [companyId, setCompanyId] = useState<string>()
  const [kind, setKind] = useState<PolicyKind>('privacy')
  const [id, setId] = useState<string>()
  const isNew = company === ''
  const folder = isNew ? (companyId ?? idFrom(name)) : company
  return (
    <DeskForm api="new" label="Start it" tone="primary">
      <fieldset>
        <legend>Company</legend>
        <div className="field">
          <label htmlFor="company">Whose policy it is</label>
          <select id="company" name="company" value={company} onChange={({ target }) => setCompany(target.value)}>
            {companies.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
            <option value="">A new company</option>
          </select>
        </div>
        {isNew && (
          <>
            <div className="field">
              <label htmlFor="name">Name</label>
              <input id="name" name="name" required maxLength={100} onChange={({ target }) => setName(target.value)} />
              <p className="help">As people know it, such as Lunara GmbH.</p>
            </div>
            <div className="field">
              <label htmlFor="about">Who they are, in one line</label>
              <input id="about" name="about" required maxLength={200} />
            </div>
          </>
        )}
      </fieldset>
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
      <div className="field">
        <label htmlFor="title">Title</label>
        <input id="title" name="title" key={kind} required maxLength={100} defaultValue={titleOfKind[kind]} />
      </div>
      <details>
        <summary>
          Its address, for good: {site}/{folder || '…'}/{id ?? idOfKind[kind]}/
        </summary>
        {isNew && (
          <div className="field">
            <label htmlFor="company-id">The company’s part</label>
            <input
              id="company-id"
              name="companyId"
              value={folder}
              onChange={({ target }) => setCompanyId(target.value)}
            />
          </div>
        )}
        <div className="field">
          <label htmlFor="id">The policy’s part</label>
          <input id="id" name="id" value={id ?? idOfKind[kind]} onChange={({ target }) => setId(target.value)} />
        </div>
      </details>
      <p>
        A draft begins with the headings that such a policy has, and gaps in brackets, which the check reports until
        they are filled in. Readers see nothing of it until it is published.
      </p>
    </DeskForm>
  )
}
