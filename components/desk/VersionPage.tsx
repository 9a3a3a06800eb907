import { deskUrls } from '../../lib/desk/desk-urls'
import type { Keeping } from '../../lib/desk/publishing/proposing'
import type { SiteState } from '../../lib/desk/publishing/site-state'
import type { VersionView } from '../../lib/desk/publishing/version-view'
import { formatDate } from '../../lib/languages/dates'
import { directionOf, languageName } from '../../lib/languages/tags'
import { englishWords } from '../../lib/languages/words'
import { sumUp } from '../../lib/redline/sum'
import { Html } from '../Html'
import { RedlineTable } from '../RedlineTable'
import { RedlineText } from '../RedlineText'
import { Sections } from '../Sections'
import { DeskForm } from './DeskForm'
import { DeskFrame } from './DeskFrame'
import { FieldChange } from './FieldChange'
import { ReasonFields } from './ReasonFields'
import { SiteSteps } from './SiteSteps'
import { WhoFields } from './WhoFields'

interface Props {
  view: VersionView
  /** How far it is on its way to the public. */
  state: SiteState
  keeping: Keeping
  /** `changes` where what it changed is shown in the place of what it says. */
  mode?: string
}

/** A published version: how far it is on its way to the public, how to correct or withdraw it, and what it says or what it changed. */
export function VersionPage({ view, state, keeping, mode }: Props) {
  const { name, policy, updated, language, published, withdrawals, hasDraft, isBeingCorrected } = view
  const draft = deskUrls.named(name)
  const path = deskUrls.version(name, updated)
  return (
    <DeskFrame
      title={`Version of ${formatDate(updated)}${language ? ` in ${languageName(language)}` : ''}`}
      about={view}
      path={path}
    >
      {published && (
        <p>
          {published.words}. <span lang={published.version.language}>{published.version.summary}</span>
        </p>
      )}
      {[...withdrawals.entries()].map(([index, { on, because }]) => (
        <p key={index} className={`notice ${published ? '' : 'warning'}`}>
          {published ? 'This text replaces one of the same date, withdrawn on ' : 'It was withdrawn on '}
          {formatDate(on)}: {because}
        </p>
      ))}
      {view.waiting.map((one) => (
        <p key={one} className="notice warning">
          The text in {languageName(one)} was withdrawn, and{' '}
          <a href={deskUrls.named(`${policy.name}/${one}`)}>its draft</a> waits to be published again.
        </p>
      ))}
      {!published && hasDraft && (
        <p className="actions">
          <a className="button primary" href={draft}>
            Go on with the draft
          </a>
        </p>
      )}
      <section>
        <h2>{published ? 'On its way to the public' : 'On its way off the site'}</h2>
        {/* What was under way for another text of this day is not what is under way for this one. */}
        <SiteSteps key={published?.version.seal ?? 'withdrawn'} begun={state} isGone={!published} />
      </section>
      {published && hasDraft && (
        <p>
          <a href={draft}>
            {isBeingCorrected
              ? 'There is a draft that corrects this version.'
              : `There is a draft ${language ? `in ${languageName(language)}` : 'of this policy'}.`}
          </a>{' '}
          {isBeingCorrected
            ? 'To withdraw this text, discard that draft first.'
            : 'To correct or withdraw this text, publish or discard that draft first.'}
        </p>
      )}
      {published && !hasDraft && <Correction view={view} seal={published.version.seal} keeping={keeping} />}
      {published && <Words published={published} changes={view.changes} path={path} mode={mode} />}
    </DeskFrame>
  )
}

interface WordsProps extends Pick<VersionView, 'changes'>, Pick<Props, 'mode'> {
  published: NonNullable<VersionView['published']>
  path: string
}

function Words({ published: { version, text }, changes, path, mode }: WordsProps) {
  const { language, title, retired } = version
  const shown = mode === 'changes' ? changes : undefined
  return (
    <section id="words">
      <h2>{shown ? 'What it changed' : 'What it says'}</h2>
      {changes && (
        <p>
          <a href={shown ? `${path}#words` : `${path}?mode=changes#words`}>
            {shown
              ? 'See what it says'
              : `See what it changed since the version of ${formatDate(changes.older.updated)}`}
          </a>
        </p>
      )}
      {shown ? (
        <>
          <p>
            Since the version of {formatDate(shown.older.updated)}: {sumUp(shown.redline)}. Added looks{' '}
            <ins>like this</ins>, removed <del>like this</del>.
          </p>
          <FieldChange label="Title" older={shown.older.title} newer={title} language={language} />
          <RedlineTable redline={shown.redline} words={englishWords} language={language} />
          <RedlineText redline={shown.redline} retired={retired} words={englishWords} language={language} />
        </>
      ) : (
        <article className="prose" lang={language} dir={directionOf(language)}>
          <h3 className="mb-6">{title}</h3>
          {text.inShort !== '' && <h2 lang="en">{englishWords.inShort}</h2>}
          <Html html={text.inShort} words={englishWords} />
          <Html html={text.opening} words={englishWords} />
          <Sections sections={text.sections} words={englishWords} />
        </article>
      )}
    </section>
  )
}

function Correction({ view, seal, keeping }: Pick<Props, 'view' | 'keeping'> & { seal: string }) {
  const { name, updated, language, afterwards, goingWith, fallingLinks } = view
  return (
    <>
      {language === undefined && (
        <DeskForm api="start" values={{ policy: name, from: updated }} label="Correct this version">
          <h2>Correct it</h2>
          <p>
            A draft begins with all that this version says. Once that is published, it stands at the address of this
            version, and its page says what it replaced, when and why.
          </p>
        </DeskForm>
      )}
      <details>
        <summary>{language === undefined ? 'Withdraw it' : 'Withdraw it, to correct it or for good'}</summary>
        <DeskForm
          api="withdraw"
          values={{ policy: name, day: updated, seal }}
          label="Withdraw this version"
          tone="danger"
          question={{
            says: [
              `The text of the version of ${formatDate(updated)} leaves the site and becomes the draft.`,
              ...goingWith,
              'Withdraw it now?',
            ].join(' '),
            label: 'Withdraw this version',
          }}
        >
          <p>
            Its text leaves the site and becomes the draft. Its page says from then on that it was withdrawn, when and
            why, and leads to{' '}
            {language !== undefined
              ? 'the version that binds, which stays as it is'
              : afterwards === undefined
                ? 'no other: it is the only version of this policy'
                : `the version of ${formatDate(afterwards)}, which is then in force`}
            . What was kept as a change stays in the history of changes.
          </p>
          {goingWith.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {view.withdrawals.length > 0 && <p>The whole version goes: the text that it replaced does not come back.</p>}
          {fallingLinks.length > 0 && (
            <div className="notice warning">
              <p>These links, which apps ship, no longer lead to what they led to:</p>
              <ul>
                {fallingLinks.map((link) => (
                  <li key={link}>{link}</li>
                ))}
              </ul>
            </div>
          )}
          <ReasonFields />
          <WhoFields keeping={keeping} />
        </DeskForm>
      </details>
    </>
  )
}
