import { DeskForm } from './DeskForm'
import { Field } from './Field'
import type { FormProps } from './PublishForm'
import { WhoFields } from './WhoFields'

type Props = Pick<FormProps, 'name' | 'branch' | 'keeping' | 'word'> & {
  seal: string | (() => Promise<string>)
}

/** Sends a draft, of which the seal was shown, to where others look at it. */
export function ProposeForm({ name, seal, branch, keeping, word }: Props) {
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
          . Until then, send others the draft <a href={word}>as a Word file</a>.
        </p>
      )}
    </details>
  )
}
