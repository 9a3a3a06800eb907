'use client'
import type { PublishView } from '../../lib/desk/publishing/publish-view'
import { formatDate } from '../../lib/languages/dates'
import { DeskForm } from './DeskForm'
import { Field, kindsOfChange } from './Field'
import { reasonKept } from './kept'
import { ProposeForm } from './ProposeForm'
import { finalQuestion } from './PublishFindings'
import type { PublishPageProps } from './PublishPage'
import { ReasonFields } from './ReasonFields'
import { StartFields, useStart } from './StartFields'
import { SummaryField } from './SummaryField'
import { useSaid } from './use-said'
import { WhoFields } from './WhoFields'

interface Props extends Omit<PublishPageProps, 'view'> {
  view: PublishView
}

/** What is said of a draft where it is published, from when it is in force, and the button that publishes it. */
export function PublishForm({ view, findings, keeping, branch }: Props) {
  const { name, seal = '', day, said, change, effective, replaces } = view
  // What readers see for good does not begin with what was meant for the history of changes.
  const reason = reasonKept(replaces === undefined ? name : `${name}/${replaces}`)
  const typed = useSaid(name, seal, said, { ...said, change, effective })
  const { others: theirs } = typed
  const start = useStart(view, typed)
  const term = start.from === undefined ? '' : `, in force from ${formatDate(start.from)}`
  const what =
    replaces === undefined
      ? `This becomes the version of ${formatDate(day)}${term}`
      : `This takes the place of the version of ${formatDate(replaces)}${term}`
  const more = [start.untilThen, ...view.warnings].join(' ').trim()
  const question = view.isSame ? undefined : finalQuestion(findings, what, more)
  return (
    <>
      <DeskForm
        api="publish"
        // What is refused without a question is not published without one either, once its errors are gone.
        values={{ policy: name, seal, day: question ? day : '', ...(replaces !== undefined && { replaces }) }}
        label={replaces === undefined ? 'Publish' : 'Publish the correction'}
        tone="primary"
        onDone={() => {
          reason.forget()
          typed.forget()
        }}
        question={question}
        isWaiting={typed.isChecking}
      >
        <SummaryField key={`summary ${theirs.summary}`} summary={said.summary} typed={typed} />
        <Field
          as="select"
          label="Kind of change"
          key={`change ${theirs.change}`}
          id="change"
          name="change"
          required
          defaultValue={change}
          onChange={typed.noteAndCheck}
          help={
            replaces !== undefined &&
            'What the whole version changed, with the correction, in the one before it: not the correction alone.'
          }
        >
          <option value="">Choose …</option>
          {kindsOfChange}
        </Field>
        <StartFields view={view} {...start} />
        {replaces !== undefined && <ReasonFields {...reason.field} />}
        {replaces === undefined && (
          <Field
            label="Why"
            name="why"
            help="It is kept with the change. Without it, the summary is."
            {...reason.field}
          />
        )}
        <WhoFields keeping={keeping} />
        {typed.refused !== undefined && (
          <p className="notice error" role="alert">
            What you wrote here is not saved in the draft: {typed.refused}
          </p>
        )}
        <p>
          {replaces === undefined
            ? `It becomes the version of ${formatDate(day)}${term}, for good: it can be corrected later, but not in silence.`
            : `It stands in the place of the version of ${formatDate(replaces)}${term}, and its page says so.`}{' '}
          Then it is kept as a change, the site is built, and the next page shows how far that is.
        </p>
      </DeskForm>
      <ProposeForm view={view} seal={typed.save} keeping={keeping} branch={branch} />
    </>
  )
}
