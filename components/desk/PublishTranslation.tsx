import { deskUrls } from '../../lib/desk/desk-urls'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import type { Keeping } from '../../lib/desk/publishing/proposing'
import type { TranslationPublishView } from '../../lib/desk/publishing/translating'
import { formatDate } from '../../lib/languages/dates'
import { languageName } from '../../lib/languages/tags'
import { englishWords } from '../../lib/languages/words'
import { sumUp } from '../../lib/redline/sum'
import { RedlineTable } from '../RedlineTable'
import { RedlineText } from '../RedlineText'
import { DeskForm } from './DeskForm'
import { DeskFrame } from './DeskFrame'
import { DiscardDraft } from './DiscardDraft'
import { finalQuestion, PublishFindings } from './PublishFindings'
import { ProposeForm } from './PublishPage'
import { WhoFields } from './WhoFields'

interface Props {
  view: TranslationPublishView
  findings: DeskFinding[]
  keeping: Keeping
  /** The branch to which a draft is proposed. */
  branch: string
}

/** All that publishing a translation would do, and the buttons that do it, have others look at it first, or discard it. */
export function PublishTranslation({ view, findings, keeping, branch }: Props) {
  const { company, policy, language, seal, updated = '', title, refusal, before, redline, retired } = view
  const name = `${company.id}/${policy.id}/${language}`
  const heading = `Publish ${policy.title} in ${languageName(language)}`
  return (
    <DeskFrame
      title={heading}
      company={company}
      policy={policy}
      language={language}
      path={deskUrls.publish(company.id, policy.id, language)}
      whole={seal !== undefined}
    >
      {seal === undefined ? (
        <p>
          There is no draft to publish. <a href={deskUrls.languages(company.id, policy.id)}>See the languages</a>
        </p>
      ) : (
        <div className="publish">
          <h1 className="text-[1.5rem]">{heading}</h1>
          <div className="decision">
            <PublishFindings findings={findings} refusal={refusal} draft={deskUrls.named(name)} />
            <DeskForm
              api="publish"
              values={{ policy: name, seal }}
              label="Publish"
              tone="primary"
              question={finalQuestion(findings, `This becomes the text in ${languageName(language)}`)}
            >
              <p>
                “{title}” becomes the version of {formatDate(updated)} in {languageName(language)}, for good. It can be
                withdrawn later, but not changed in silence.
              </p>
              <WhoFields keeping={keeping} />
            </DeskForm>
            <ProposeForm
              name={name}
              seal={seal}
              branch={branch}
              keeping={keeping}
              word={deskUrls.word(company.id, policy.id)}
            />
            <DiscardDraft name={name} seal={seal} />
          </div>
          <section className="changes-shown mt-6" aria-labelledby="changes">
            <div className="sticky top-0 z-1 border-b border-rule bg-page pb-2">
              <h2 id="changes">
                {before === undefined ? 'The first text' : `What changes since the text of ${formatDate(before)}`}
              </h2>
              {redline && (
                <p>
                  In all: {sumUp(redline)}. Added looks <ins>like this</ins>, removed <del>like this</del>.
                </p>
              )}
            </div>
            {before === undefined && <p>There is no text in this language to compare it with.</p>}
            {redline && <RedlineTable redline={redline} words={englishWords} language={language} />}
            {redline && <RedlineText redline={redline} retired={retired} words={englishWords} language={language} />}
          </section>
        </div>
      )}
    </DeskFrame>
  )
}
