import type { ComponentProps } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import type { Subject } from '../../lib/desk/policy-state'
import type { Keeping } from '../../lib/desk/publishing/proposing'
import { DeskForm } from './DeskForm'
import { Field } from './Field'
import { WhoFields } from './WhoFields'

interface Props extends Pick<ComponentProps<typeof DeskForm>, 'seal'> {
  view: Pick<Subject, 'name' | 'policy'>
  keeping: Keeping
  /** The branch to which it is proposed. */
  branch: string
}

/** Sends a draft to where others look at it. */
export function ProposeForm({ view: { name, policy }, seal, keeping, branch }: Props) {
  return (
    <details>
      <summary>Have others look at it first</summary>
      {keeping.hasHost ? (
        <DeskForm api="propose" values={{ policy: name }} seal={seal} label="Propose">
          <p>
            The draft is sent to where others can look at it. Nothing is published, and your files stay as they are.
          </p>
          <Field label="What they are to look at" name="why" />
          <Field
            label="Name of the proposal"
            name="branch"
            required
            defaultValue={branch}
            help="Others find it by that. Proposed again, it goes on under the same name."
          />
          {!keeping.who && <WhoFields keeping={keeping} />}
        </DeskForm>
      ) : (
        <p>
          There is no place yet where others would see a draft. Ask whoever set up the desk to{' '}
          {keeping.isKept
            ? 'connect the folder of the policies with a host such as GitHub or GitLab'
            : 'keep the policies in a git repository, and to connect that with a host such as GitHub or GitLab'}
          . Until then, send others the draft <a href={deskUrls.word(policy.name)}>as a Word file</a>.
        </p>
      )}
    </details>
  )
}
