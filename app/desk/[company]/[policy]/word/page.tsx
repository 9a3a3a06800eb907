import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '../../../../../components/desk/DeskFrame'
import { FileForm } from '../../../../../components/desk/FileForm'
import { ImportForm } from '../../../../../components/desk/ImportForm'
import { policyOf } from '../../../../../lib/content/checked'
import { editedContent } from '../../../../../lib/desk/content'
import { deskUrls } from '../../../../../lib/desk/desk-urls'
import { titleOf } from '../../../../../lib/desk/policy-state'
import '../../../policies.css'

export const metadata: Metadata = { title: 'Word – Desk' }

export default async function Page({ params }: { params: Promise<{ company: string; policy: string }> }) {
  const { company, policy } = await params
  const name = `${company}/${policy}`
  const content = editedContent()
  const texts = policyOf(content, name) ?? notFound()
  const file = `${deskUrls.api('word')}?policy=${name}`
  const about = { id: company, name: content.companies.get(company)?.name ?? company }
  return (
    <DeskFrame
      title="Word"
      company={about}
      policy={{ id: policy, title: titleOf(texts) }}
      path={deskUrls.word(company, policy)}
    >
      <section>
        <h2>For Word</h2>
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
      </section>
      <section>
        <h2>Back from Word</h2>
        <FileForm policy={name} isAnswer accept=".docx" label="Read counsel’s answer">
          <p>
            What counsel made of the file is merged with the draft. What both changed stays as the draft has it, and is
            named. Comments stand among its findings.
          </p>
        </FileForm>
      </section>
      {!texts.draft && (
        <section>
          <h2>From a file</h2>
          <ImportForm policy={name} />
        </section>
      )}
    </DeskFrame>
  )
}
