import { deskUrls } from '../../lib/desk/desk-urls'
import type { LanguagesView } from '../../lib/desk/publishing/translating'
import { CounselForm } from './CounselForm'
import { DeskFrame } from './DeskFrame'

/** Where the texts of a policy go out as Word files, and what counsel made of them comes back. */
export function WordPage({ view }: { view: LanguagesView }) {
  const { name, policy, rows } = view
  const file = `${deskUrls.api('word')}?policy=${name}`
  return (
    <DeskFrame title={`${policy.title} in Word`} about={view} path={deskUrls.word(name)}>
      <section>
        <h2>Out: a file to review in Word</h2>
        <p>
          {view.hasDraft
            ? 'The draft, with what it changes since the version in force as tracked changes, and what the check found as comments.'
            : 'The version in force.'}
        </p>
        <p className="actions">
          <a className="button" href={file} download>
            {view.hasDraft ? 'Word file of this draft' : 'Word file of this version'}
          </a>
          {view.hasDraft && (
            <a className="button" href={`${file}&clean`} download>
              The same without marks
            </a>
          )}
        </p>
        {rows.map(({ language, name: called, hasDraft, versions }) =>
          !hasDraft && versions.length === 0 ? null : (
            <p key={language} className="actions">
              <a className="button" href={`${file}&language=${language}`} download>
                Word file of the {hasDraft ? 'draft' : 'text'} in {called}
              </a>
              {hasDraft && (
                <a className="button" href={`${file}&language=${language}&clean`} download>
                  The same without marks<span className="sr-only"> in {called}</span>
                </a>
              )}
            </p>
          ),
        )}
      </section>
      <section>
        <h2>Back: what counsel made of it</h2>
        <CounselForm policy={name} />
      </section>
      {!view.hasDraft && (
        <p>
          To begin a draft with a file from elsewhere, <a href={`${deskUrls.import()}?policy=${name}`}>import it</a>.
        </p>
      )}
    </DeskFrame>
  )
}
