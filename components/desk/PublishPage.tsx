import { deskUrls } from '../../lib/desk/desk-urls'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import type { Keeping } from '../../lib/desk/publishing/proposing'
import type { PublishView } from '../../lib/desk/publishing/publish-view'
import { formatDate } from '../../lib/languages/dates'
import { englishWords } from '../../lib/languages/words'
import { sumUp } from '../../lib/redline/sum'
import { RedlineTable } from '../RedlineTable'
import { RedlineText } from '../RedlineText'
import { DeskForm } from './DeskForm'
import { DeskFrame } from './DeskFrame'
import { DiscardDraft } from './DiscardDraft'
import { finalQuestion, PublishFindings } from './PublishFindings'
import { ReasonFields } from './ReasonFields'
import { WhoFields } from './WhoFields'

interface Props {
  view: PublishView
  findings: DeskFinding[]
  keeping: Keeping
  /** The branch to which a draft is proposed. */
  branch: string
}

/** All that publishing a draft would do, and the buttons that do it, or have others look at it first. */
export function PublishPage({ view, findings, keeping, branch }: Props) {
  const { company, policy, seal, refusal, before, redline, retired, language, kept, replaces } = view
  const name = `${company.id}/${policy.id}`
  const path = deskUrls.publish(company.id, policy.id)
  if (seal === undefined) {
    return (
      <DeskFrame title={`Publish ${policy.title}`} company={company} policy={policy} path={path}>
        <p>
          {refusal} <a href={deskUrls.policy(company.id, policy.id)}>See its versions, or start a draft</a>
        </p>
      </DeskFrame>
    )
  }
  return (
    <DeskFrame title={`Publish ${policy.title}`} company={company} policy={policy} path={path} whole>
      <div className="publish">
        <h1 className="text-[1.5rem]">Publish {policy.title}</h1>
        <div className="decision">
          <PublishFindings findings={findings} refusal={refusal} draft={deskUrls.policy(company.id, policy.id)} />
          <Ways view={view} path={path} />
          <PublishForm view={view} findings={findings} name={name} seal={seal} keeping={keeping} />
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
              {before === undefined
                ? 'The first version'
                : `What changes ${replaces === undefined ? 'since' : 'in'} the version of ${formatDate(before)}`}
            </h2>
            {redline && (
              <p className="m-0">
                In all: {sumUp(redline)}. Added looks <ins>like this</ins>, removed <del>like this</del>.
              </p>
            )}
          </div>
          {before === undefined && <p>There is no version to compare it with.</p>}
          {before !== undefined && !redline && <p>The text has errors that keep it from being compared.</p>}
          {kept.map(({ title, anchors }) => (
            <p key={title}>
              Links to {anchors.map((anchor) => `#${anchor}`).join(', ')} go on leading to “{title}”, which was renamed.
            </p>
          ))}
          {redline && <RedlineTable redline={redline} words={englishWords} language={language} />}
          {redline && <RedlineText redline={redline} retired={retired} words={englishWords} language={language} />}
        </section>
      </div>
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
  keeping: Keeping
}

function PublishForm({ view, findings, name, seal, keeping }: FormProps & Pick<Props, 'view' | 'findings'>) {
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
      <div className="field">
        <label htmlFor="summary">Summary</label>
        <textarea id="summary" name="summary" rows={3} required defaultValue={said.summary} />
        <p className="help">What changed, in one or two plain sentences. Readers see it.</p>
      </div>
      <div className="field">
        <label htmlFor="change">Kind of change</label>
        <select id="change" name="change" required defaultValue={said.change}>
          <option value="">Choose …</option>
          <option value="material">Material: the meaning changed</option>
          <option value="editorial">Editorial: only the wording did</option>
        </select>
      </div>
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
        <div className="field">
          <label htmlFor="why">Why (kept with the change)</label>
          <input id="why" name="why" aria-describedby="why-help" />
          <p className="help" id="why-help">
            Without it, the summary is kept.
          </p>
        </div>
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

/** Sends a draft to where others can look at it. */
export function ProposeForm({
  name,
  seal,
  branch,
  keeping,
  word,
}: Pick<FormProps, 'name' | 'seal' | 'keeping'> & { branch: string; word: string }) {
  return (
    <details>
      <summary>Have others look at it first</summary>
      {keeping.hasHost ? (
        <DeskForm api="propose" values={{ policy: name, seal }} label="Propose">
          <p>
            The draft is sent to where others can look at it. Nothing is published, and your files stay as they are.
          </p>
          <div className="field">
            <label htmlFor="proposal-why">What they are to look at</label>
            <input id="proposal-why" name="why" />
          </div>
          <div className="field">
            <label htmlFor="branch">Name of the proposal</label>
            <input id="branch" name="branch" required defaultValue={branch} aria-describedby="branch-help" />
            <p className="help" id="branch-help">
              Others find it by that. Proposed again, it goes on under the same name.
            </p>
          </div>
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
