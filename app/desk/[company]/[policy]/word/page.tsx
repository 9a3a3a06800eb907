import { notFound } from 'next/navigation'
import { CounselForm } from '../../../../../components/desk/CounselForm'
import { DeskFrame } from '../../../../../components/desk/DeskFrame'
import { policyOf } from '../../../../../lib/content/checked'
import { editedContent } from '../../../../../lib/desk/content'
import { deskUrls } from '../../../../../lib/desk/desk-urls'
import { subjectOf } from '../../../../../lib/desk/policy-state'
import { languagesView } from '../../../../../lib/desk/publishing/translating'
import { setting } from '../../../../../lib/desk/setting'

interface Props {
  params: Promise<{ company: string; policy: string }>
}

export default async function Page({ params }: Props) {
  const { company: id, policy: policyId } = await params
  const content = editedContent()
  const texts = policyOf(content, `${id}/${policyId}`) ?? notFound()
  const { company, policy } = subjectOf(content, texts.name) ?? notFound()
  const { rows } = languagesView(content, texts.name, setting()) ?? notFound()
  const file = `${deskUrls.api('word')}?policy=${texts.name}`
  return (
    <DeskFrame
      title={`${policy.title} in Word`}
      company={company}
      policy={policy}
      path={deskUrls.word(company.id, policy.id)}
    >
      <section>
        <h2>Out: a file to review in Word</h2>
        <p>
          {texts.draft
            ? 'The draft, with what it changes since the version in force as tracked changes, and what the check found as comments.'
            : 'The version in force.'}
        </p>
        <p className="actions">
          <a className="button" href={file} download>
            {texts.draft ? 'Word file of this draft' : 'Word file of this version'}
          </a>
          {texts.draft && (
            <a className="button" href={`${file}&clean`} download>
              The same without marks
            </a>
          )}
        </p>
        {rows.map(({ language, name, hasDraft, versions }) =>
          !hasDraft && versions.length === 0 ? null : (
            <p key={language} className="actions">
              <a className="button" href={`${file}&language=${language}`} download>
                Word file of the {hasDraft ? 'draft' : 'text'} in {name}
              </a>
              {hasDraft && (
                <a className="button" href={`${file}&language=${language}&clean`} download>
                  The same without marks<span className="unseen"> in {name}</span>
                </a>
              )}
            </p>
          ),
        )}
      </section>
      <section>
        <h2>Back: what counsel made of it</h2>
        <CounselForm policy={texts.name} />
      </section>
      {!texts.draft && (
        <p>
          To begin a draft with a file from elsewhere,{' '}
          <a href={`${deskUrls.import()}?policy=${texts.name}`}>import it</a>.
        </p>
      )}
    </DeskFrame>
  )
}
