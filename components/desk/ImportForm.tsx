'use client'
import { type SubmitEvent, useState } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import type { Keeping } from '../../lib/desk/publishing/proposing'
import { formatDate } from '../../lib/languages/dates'
import { Button } from './Button'
import { Field, kindsOfChange, Options } from './Field'
import { PlaceFields, type PlaceProps } from './PlaceFields'
import { SiteSteps } from './SiteSteps'
import { Table } from './Table'
import { type ChosenFile, type Stop, useImport } from './use-import'
import { WhoFields } from './WhoFields'

interface Props extends Omit<PlaceProps, 'ownId' | 'taken'> {
  /** The policies that there are, and the one that is meant. */
  policies: { name: string; title: string; hasVersions: boolean }[]
  policy?: string
  keeping: Keeping
}

/** Makes the draft of a policy of a file from elsewhere, or its whole history of several. */
export function ImportForm({ policies, policy: meant, keeping, ...place }: Props) {
  const [policy, setPolicy] = useState(meant ?? (policies.length === 0 ? 'new' : ''))
  const [isPast, setPast] = useState(false)
  const importing = useImport(policies.find(({ name }) => name === policy))
  const { files, started, stop, site, isBusy, isRead, isDone, choose, bring, change, saidOf } = importing
  const areVersions = isPast || files.length > 1
  function act(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = [...new FormData(event.currentTarget)].filter(([, value]) => typeof value === 'string')
    bring(Object.fromEntries(fields) as Record<string, string>, areVersions)
  }
  return (
    <form onSubmit={act}>
      <p>
        Word files, saved web pages, pages that Google Docs exported, or text files. No word is changed, and what is
        missing is named. Nothing in a file is run.
      </p>
      {started === undefined && (
        <>
          <Field
            label="Files: one, or the texts of several years"
            type="file"
            accept=".docx,.html,.htm,.zip,.md,.mdx,.txt"
            multiple
            onChange={({ target }) => choose([...(target.files ?? [])])}
            help="Choose them, or drop them on the button."
          />
          <Field as="select" label="Policy" required value={policy} onChange={({ target }) => setPolicy(target.value)}>
            <option value="">Choose …</option>
            <Options of={policies.map(({ name, title }) => [name, title])} />
            <option value="new">A new policy</option>
          </Field>
          {policy === 'new' && <PlaceFields {...place} taken={policies.map(({ name }) => name)} ownId="privacy" />}
        </>
      )}
      {files.length === 1 && started === undefined && (
        <fieldset>
          <legend>What it becomes</legend>
          {[false, true].map((past) => (
            <p key={String(past)}>
              <label>
                <input type="radio" checked={isPast === past} onChange={() => setPast(past)} />
                {past ? 'The version of a day in the past, as it was published then' : 'The draft, to be worked on'}
              </label>
            </p>
          ))}
        </fieldset>
      )}
      {files.length > 0 && <Files {...{ files, areVersions, stop, change, saidOf }} />}
      {areVersions && !isDone && (
        <>
          <p>
            Each text becomes the version of its day, for good, the oldest first. Its page shows readers its summary,
            and whether the change was material. Leave the day of one empty to make it the draft. At a text with errors
            it stops: put them right in the draft, and go on here.
          </p>
          <Field
            label="Why"
            name="why"
            defaultValue="Brought from where it was kept before."
            help="It is kept with the changes."
          />
          <WhoFields keeping={keeping} />
        </>
      )}
      {stop && <Stopped stop={stop} day={dayOf(stop, files)} />}
      {isDone && <Done {...{ files, areVersions }} href={deskUrls.named(started ?? policy)} />}
      {site && <SiteSteps begun={site} />}
      {!isDone && (
        <p className="actions">
          {/* It sends no form by itself, else the Enter key in a field would publish for good. */}
          <Button
            className="primary"
            disabled={isBusy || !isRead}
            onClick={({ currentTarget: { form } }) => form?.requestSubmit()}
          >
            {isBusy ? 'One moment …' : labelFor(files, areVersions, stop)}
          </Button>
        </p>
      )}
    </form>
  )
}

/** The day of the file at which it stopped; empty for the draft. */
function dayOf(stop: Stop, files: ChosenFile[]): string {
  return files.find(({ file }) => file === stop.file)?.day ?? ''
}

function Done({ files, areVersions, href }: Pick<FilesProps, 'files' | 'areVersions'> & { href: string }) {
  const areOthers = files.some(({ made }) => made?.isOther)
  const said = areVersions ? `All are there${areOthers ? ', but not every file was taken' : ''}.` : 'The draft is made.'
  return (
    <p className="notice" role="status">
      {said} <a href={href}>{areVersions ? 'See the policy' : 'Open the draft'}</a>
    </p>
  )
}

function labelFor(files: ChosenFile[], areVersions: boolean, stop?: Stop): string {
  const day = stop?.draft === undefined ? '' : dayOf(stop, files)
  if (areVersions && day !== '') return `Publish the draft as the version of ${formatDate(day)}, and go on`
  const left = files.filter(({ made, day }) => !made && day !== '').length
  if (!areVersions || left === 0) return 'Make the draft'
  return left === 1 ? 'Publish it' : `Publish ${left} versions`
}

interface FilesProps extends Pick<ReturnType<typeof useImport>, 'files' | 'stop' | 'change' | 'saidOf'> {
  areVersions: boolean
}

/** The files, each with its day and what was found in it. */
function Files({ files, areVersions, stop, change, saidOf }: FilesProps) {
  return (
    <Table
      className="policy-table"
      columns={['File', ...(areVersions ? ['Day of its publication'] : []), 'What it has']}
    >
      {files.map((one) => {
        const { file, day, report: [first = '', ...more] = [], reason, made } = one
        // A draft in which errors were put right has its own fields.
        const isDraft = stop?.file === file && stop.draft !== undefined
        return (
          <tr key={file.name}>
            <th scope="row">{file.name}</th>
            {areVersions && (
              <td>
                <input
                  type="date"
                  aria-label={`Day of ${file.name}`}
                  value={day}
                  disabled={made !== undefined}
                  onChange={({ target }) => change(file, { day: target.value })}
                />
              </td>
            )}
            <td>
              {made && (
                <a className="chip good" href={made.href}>
                  {day === '' || !areVersions ? 'The draft' : `The version of ${formatDate(day)}`}
                </a>
              )}
              {reason ? <span className="wrong">{reason}</span> : first.replace(`${file.name}: `, '') || 'Reading it …'}
              {more.length > 0 && (
                <details open={first.endsWith(':')}>
                  <summary>What was left out, changed or guessed</summary>
                  <ul>
                    {more.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </details>
              )}
              {areVersions && day !== '' && !made && !isDraft && !reason && (
                <>
                  <Field
                    label="Summary"
                    aria-label={`Summary of ${file.name}`}
                    required
                    value={saidOf(one).summary}
                    onChange={({ target }) => change(file, { said: { ...one.said, summary: target.value } })}
                  />
                  <Field
                    as="select"
                    label="Change"
                    aria-label={`Change of ${file.name}`}
                    value={saidOf(one).change}
                    onChange={({ target }) => change(file, { said: { ...one.said, change: target.value } })}
                  >
                    {kindsOfChange}
                  </Field>
                </>
              )}
              {made?.isOther && (
                <p className="wrong">
                  This file was not taken: the version of that day was there already, and says something else.
                </p>
              )}
              {made?.said !== undefined && <p className="wrong">It is not kept as a change yet: {made.said}</p>}
            </td>
          </tr>
        )
      })}
    </Table>
  )
}

/** Why it went no further, and how to go on. */
function Stopped({ stop: { file, reason, found = [], draft }, day }: { stop: Stop; day: string }) {
  return (
    <div className="notice error" role="alert">
      <p>
        {file && `${file.name}: `}
        {reason}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map(({ words, where, href }) => (
            <li key={`${where} ${words}`}>
              <a href={href} target="_blank" rel="noreferrer">
                {where}
              </a>
              : {words}
            </li>
          ))}
        </ul>
      )}
      {draft !== undefined && (
        <p>
          <a href={draft} target="_blank" rel="noreferrer">
            Open the draft in another window
          </a>
          {day === ''
            ? ', and publish or discard it first.'
            : `: put that right there, and publish it from here as the version of ${formatDate(day)}. If the draft is another text, publish or discard it there first.`}
        </p>
      )}
    </div>
  )
}
