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
import { DiscardDraft } from './DiscardDraft'
import { Field } from './Field'
import { ProposeForm } from './ProposeForm'
import { finalQuestion, PublishFindings } from './PublishFindings'
import { ReasonFields } from './ReasonFields'
import { WhoFields } from './WhoFields'

interface Props {
  view: PublishView | TranslationPublishView
  findings: DeskFinding[]
  keeping: Keeping
  /** The branch to which it is proposed. */
  branch: string
}

/** All that publishing a draft or a translation would do, and the buttons that do it, discard it, or have others look at it first. */
export function PublishPage({ view, findings, keeping, branch }: Props) {
  const { company, policy, seal, refusal, before, redline, retired, language } = view
  const draft = 'said' in view ? view : undefined
  const translated = draft ? undefined : language
  const title = `Publish ${policy.title}${translated ? ` in ${languageName(translated)}` : ''}`
  const name = [company.id, policy.id, ...(translated ? [translated] : [])].join('/')
  const path = deskUrls.publish(company.id, policy.id, translated)
  const form = { name, seal: seal ?? '', findings, keeping }
  return (
    <DeskFrame
      title={title}
      company={company}
      policy={policy}
      language={translated}
      path={path}
      whole={seal !== undefined}
    >
      {seal === undefined ? (
        <p>
          {draft ? refusal : 'There is no draft to publish.'}{' '}
          <a href={translated ? deskUrls.languages(company.id, policy.id) : deskUrls.named(name)}>
            {translated ? 'See the languages' : 'See its versions, or start a draft'}
          </a>
        </p>
      ) : (
        <div className="mx-auto max-w-300 min-[68.75rem]:grid min-[68.75rem]:grid-cols-[minmax(0,1fr)_28rem] min-[68.75rem]:items-start min-[68.75rem]:gap-x-12">
          <h1 className="text-[1.5rem] min-[68.75rem]:col-span-full">{title}</h1>
          <div className="decision min-[68.75rem]:sticky min-[68.75rem]:top-0 min-[68.75rem]:max-h-[calc(100dvh-7rem)] min-[68.75rem]:overflow-auto min-[68.75rem]:px-2 min-[68.75rem]:pb-8">
            <PublishFindings findings={findings} refusal={refusal} draft={deskUrls.named(name)} />
            {draft && <Ways view={draft} path={path} />}
            {'said' in view ? <PublishForm view={view} {...form} /> : <TranslationForm view={view} {...form} />}
            <ProposeForm {...form} branch={branch} word={deskUrls.word(company.id, policy.id)} />
            <DiscardDraft name={name} seal={seal} />
          </div>
          <section className="mt-6 min-[68.75rem]:row-start-2 min-[68.75rem]:mt-4" aria-labelledby="changes">
            <div className="sticky top-0 z-1 border-b border-rule bg-page pb-2">
              <h2 id="changes">
                {before === undefined
                  ? `The first ${draft ? 'version' : 'text'}`
                  : `What changes ${draft?.replaces === undefined ? 'since' : 'in'} the ${draft ? 'version' : 'text'} of ${formatDate(before)}`}
              </h2>
              {redline && (
                <p className="m-0">
                  In all: {sumUp(redline)}. Added looks <ins>like this</ins>, removed <del>like this</del>.
                </p>
              )}
            </div>
            {before === undefined && (
              <p>There is no {draft ? 'version' : 'text in this language'} to compare it with.</p>
            )}
            {before !== undefined && !redline && <p>The text has errors that keep it from being compared.</p>}
            {draft?.kept.map(({ title: kept, anchors }) => (
              <p key={kept}>
                Links to {anchors.map((anchor) => `#${anchor}`).join(', ')} go on leading to “{kept}”, which was
                renamed.
              </p>
            ))}
            {redline && <RedlineTable redline={redline} words={englishWords} language={language} />}
            {redline && <RedlineText redline={redline} retired={retired} words={englishWords} language={language} />}
          </section>
        </div>
      )}
    </DeskFrame>
  )
}

/** As what it can be published. */
function Ways({ view, path }: { view: PublishView; path: string }) {
  const { canBeNew, correctable, replaces, day } = view
  const ways = [
    ...(canBeNew ? [{ replaces: 'none', label: `A new version, of today, ${formatDate(day)}` }] : []),
    ...correctable.map((one) => ({ replaces: one, label: `A correction of the version of ${formatDate(one)}` })),
  ]
  if (ways.length < 2 && replaces === undefined) return null
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

interface FormProps {
  name: string
  seal: string
  findings: DeskFinding[]
  keeping: Keeping
}

function TranslationForm({ view, findings, name, seal, keeping }: FormProps & { view: TranslationPublishView }) {
  const { language, title, updated = '' } = view
  return (
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
  )
}

function PublishForm({ view, findings, name, seal, keeping }: FormProps & { view: PublishView }) {
  const { day, said, replaces, notice } = view
  const own = replaces ?? day
  return (
    <DeskForm
      api="publish"
      values={{ policy: name, seal, day, ...(replaces !== undefined && { replaces }) }}
      label={replaces === undefined ? 'Publish' : 'Publish the correction'}
      tone="primary"
      question={finalQuestion(
        findings,
        replaces === undefined
          ? `This becomes the version of ${formatDate(day)}`
          : `This takes the place of the version of ${formatDate(replaces)}`,
      )}
    >
      <Field
        as="textarea"
        label="Summary"
        id="summary"
        name="summary"
        rows={3}
        required
        defaultValue={said.summary}
        help="What changed, in one or two plain sentences. Readers see it."
      />
      <Field as="select" label="Kind of change" id="change" name="change" required defaultValue={said.change}>
        <option value="">Choose …</option>
        <option value="material">Material: the meaning changed</option>
        <option value="editorial">Editorial: only the wording did</option>
      </Field>
      <fieldset>
        <legend>In force from</legend>
        <p>
          <label>
            <input
              type="radio"
              name="when"
              value=""
              required
              defaultChecked={said.effective === '' && !view.mustChooseDay}
            />
            {own === day ? `Today, ${formatDate(day)}` : `The day of that version, ${formatDate(own)}`}
          </label>
        </p>
        {notice && (
          <p>
            <label>
              <input type="radio" name="when" value={notice.from} defaultChecked={said.effective === notice.from} />
              {formatDate(notice.from)}, after the notice of {notice.days} days that a material change takes
            </label>
          </p>
        )}
        <p>
          <label>
            <input
              type="radio"
              name="when"
              value="on"
              defaultChecked={said.effective !== '' && said.effective !== notice?.from}
            />
            Another day:
          </label>{' '}
          <input type="date" name="on" aria-label="Another day" min={own} defaultValue={said.effective} />
        </p>
      </fieldset>
      {replaces !== undefined && <ReasonFields />}
      {replaces === undefined && (
        <Field label="Why (kept with the change)" name="why" help="Without it, the summary is kept." />
      )}
      <WhoFields keeping={keeping} />
      <p>
        {replaces === undefined
          ? `It becomes the version of ${formatDate(day)}, for good: it can be corrected later, but not in silence.`
          : `It stands in the place of the version of ${formatDate(replaces)}, whose page says so.`}{' '}
        Then it is kept as a change, the site is built, and the next page shows how far that is.
      </p>
    </DeskForm>
  )
}
