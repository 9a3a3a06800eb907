import { deskUrls } from '../../lib/desk/desk-urls'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import type { Keeping } from '../../lib/desk/publishing/proposing'
import type { PublishView } from '../../lib/desk/publishing/publish-view'
import type { TranslationPublishView } from '../../lib/desk/publishing/translating'
import { formatDate } from '../../lib/languages/dates'
import { languageName } from '../../lib/languages/tags'
import { englishWords } from '../../lib/languages/words'
import { sumUp } from '../../lib/redline/sum'
import { RedlineTable } from '../RedlineTable'
import { RedlineText } from '../RedlineText'
import { DeskForm } from './DeskForm'
import { DeskFrame } from './DeskFrame'
import { FieldChange } from './FieldChange'
import { ProposeForm } from './ProposeForm'
import { finalQuestion, PublishFindings } from './PublishFindings'
import { PublishForm } from './PublishForm'
import { WhoFields } from './WhoFields'

export interface PublishPageProps {
  view: PublishView | TranslationPublishView
  findings: DeskFinding[]
  keeping: Keeping
  /** The branch to which it is proposed. */
  branch: string
}

/** All that publishing a draft or a translation would do, and the buttons that do it, or have others look at it first. */
export function PublishPage({ view, findings, keeping, branch }: PublishPageProps) {
  const { name, policy, seal, language } = view
  const isPolicy = 'said' in view
  const draft = isPolicy ? view : undefined
  const title = `Publish ${policy.title}${draft ? '' : ` in ${languageName(language)}`}`
  const path = deskUrls.publish(name)
  const form = { findings, keeping, branch }
  return (
    <DeskFrame
      title={title}
      about={view}
      path={path}
      whole={seal !== undefined && (draft ? { to: 'summary', says: 'Skip to the summary' } : true)}
    >
      {seal === undefined ? (
        <NothingToPublish view={view} draft={draft} />
      ) : (
        <div className="mx-auto max-w-300 min-[68.75rem]:grid min-[68.75rem]:grid-cols-[minmax(0,1fr)_28rem] min-[68.75rem]:items-start min-[68.75rem]:gap-x-12">
          <h1 className="text-[1.5rem] min-[68.75rem]:col-span-full">{title}</h1>
          <div className="decision">
            <PublishFindings view={view} draft={draft} findings={findings} />
            {draft && <Ways view={draft} path={path} />}
            {draft?.warnings.map((warning) => (
              <p key={warning} className="notice warning">
                {warning}
              </p>
            ))}
            {/* Without the redline, which is long, and all that a form is given is sent to the browser. */}
            {draft && <PublishForm view={{ ...draft, redline: undefined }} {...form} />}
            {isPolicy || <TranslationForm view={view} {...form} />}
          </div>
          <Changes view={view} draft={draft} />
        </div>
      )}
    </DeskFrame>
  )
}

interface PartProps extends Pick<PublishPageProps, 'view'> {
  /** The same, where it is the draft of the policy itself. */
  draft?: PublishView
}

function NothingToPublish({ view: { policy }, draft }: PartProps) {
  const [says, href, next] = draft
    ? [draft.refusal, deskUrls.named(draft.name), 'See its versions, or start a draft']
    : ['There is no draft to publish.', deskUrls.languages(policy.name), 'See the languages']
  return (
    <p>
      {says} <a href={href}>{next}</a>
    </p>
  )
}

/** What changes in the text that is there, whole where there is none. */
function Changes({ view, draft }: PartProps) {
  const { name, before, redline, retired, language } = view
  return (
    <section className="mt-6 min-[68.75rem]:row-start-2 min-[68.75rem]:mt-4" aria-labelledby="changes">
      <div className="sticky top-0 z-1 border-b border-rule bg-page pb-2">
        <h2 id="changes">{headingOfChanges(before, draft)}</h2>
        {redline && (
          <p className="m-0">
            In all: {sumUp(redline)}. Added looks <ins>like this</ins>, removed <del>like this</del>.
          </p>
        )}
      </div>
      {before === undefined && (
        <p>
          There is no {draft ? 'version' : 'text in this language'} to compare it with.{' '}
          <a href={`${deskUrls.named(name)}?mode=read`}>Read the {draft ? 'draft' : 'translation'}</a>
        </p>
      )}
      {before !== undefined && !redline && (
        <p>
          The text cannot be compared as long as it has <a href="#errors">errors</a>.
        </p>
      )}
      {draft?.kept.map((renamed) => (
        <p key={renamed}>“{renamed}” was renamed, and links to it go on leading there.</p>
      ))}
      <FieldChange label="Title" older={view.formerTitle} newer={view.title} language={language} />
      {draft && (
        <FieldChange label="Summary" older={draft.formerSummary} newer={draft.said.summary} language={language} />
      )}
      {redline && <RedlineTable redline={redline} words={englishWords} language={language} />}
      {redline && <RedlineText redline={redline} retired={retired} words={englishWords} language={language} />}
    </section>
  )
}

function headingOfChanges(before: string | undefined, draft?: PublishView): string {
  const text = draft ? 'version' : 'text'
  if (before === undefined) return `The first ${text}`
  return `What changes ${draft?.replaces ? 'in' : 'since'} the ${text} of ${formatDate(before)}`
}

/** What the draft can be published as: a new version, or a correction of one. */
function Ways({ view, path }: { view: PublishView; path: string }) {
  const { canBeNew, correctable, replaces, day } = view
  const ways = [
    ...(canBeNew ? [{ replaces: 'none', label: `A new version, of today, ${formatDate(day)}` }] : []),
    ...correctable.map((one) => ({ replaces: one, label: `A correction of the version of ${formatDate(one)}` })),
  ]
  if (ways.length < 2) return replaces && <p>It corrects the version of {formatDate(replaces)}.</p>
  return (
    <nav aria-label="As what">
      <p>Publish it as:</p>
      <ul>
        {ways.map((way) => (
          <li key={way.replaces}>
            {way.replaces === (replaces ?? 'none') ? (
              <strong aria-current="true">{way.label}</strong>
            ) : (
              <a href={`${path}?replaces=${way.replaces}`}>{way.label}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TranslationForm({ view, findings, keeping, branch }: PublishPageProps & { view: TranslationPublishView }) {
  const { name, seal = '', language, title, updated = '' } = view
  const question = finalQuestion(findings, `This becomes the text in ${languageName(language)}`)
  return (
    <>
      <DeskForm
        api="publish"
        values={{ policy: name, seal, day: question ? updated : '' }}
        label="Publish"
        tone="primary"
        question={question}
      >
        <p>
          {title === '' ? 'It' : `“${title}”`} becomes the version of {formatDate(updated)} in {languageName(language)},
          for good. It can be withdrawn later, but not changed in silence.
        </p>
        <WhoFields keeping={keeping} />
      </DeskForm>
      <ProposeForm view={view} seal={seal} keeping={keeping} branch={branch} />
    </>
  )
}
