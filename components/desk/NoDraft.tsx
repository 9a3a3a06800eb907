import { deskUrls } from '../../lib/desk/desk-urls'
import type { LanguagesView } from '../../lib/desk/publishing/translating'
import type { NoDraftView } from '../../lib/desk/publishing/version-view'
import { formatDate } from '../../lib/languages/dates'
import { DeskForm } from './DeskForm'
import { DeskFrame } from './DeskFrame'
import { LanguageList } from './LanguageList'
import { timeOf } from './SavesPage'
import { States } from './States'
import { VersionList } from './VersionList'

interface Props {
  view: NoDraftView
  languages?: LanguagesView
}

/** A policy that has no draft: what state it is in, how to start one or bring back the last, and all of its versions. */
export function NoDraft({ view, languages }: Props) {
  const { name, company, policy, states, current, begins, isPublic, discarded, next, versions } = view
  return (
    <DeskFrame title={policy.title} about={view} path={deskUrls.named(name)}>
      <p>
        <States states={states} />
      </p>
      {isPublic === false && current !== undefined && (
        <p>
          What is left to do stands on the page of{' '}
          <a href={deskUrls.version(name, current)}>the version of {formatDate(current)}</a>.
        </p>
      )}
      {discarded && (
        <DeskForm api="restore" values={{ policy: name, save: discarded.id, seal: '' }} label="Bring it back">
          <p>The draft was discarded on {timeOf(discarded)}. It is kept for 30 days.</p>
        </DeskForm>
      )}
      {begins && (
        <DeskForm api="start" values={{ policy: name }} label={begins.label} tone="primary">
          <p>
            A draft begins with the text of the version of {formatDate(begins.day)}.{' '}
            {begins.isToday &&
              'As a policy has at most one version a day, today it can only correct that one; from tomorrow on, it can be published as a new version. '}
            Readers see nothing of it until it is published.
          </p>
        </DeskForm>
      )}
      {next && next.updated !== begins?.day && (
        <DeskForm
          api="start"
          values={{ policy: name, from: next.updated }}
          label={`Start from the version of ${formatDate(next.updated)}`}
        >
          <p>
            Or begin with the version that is announced, and takes effect on {formatDate(next.effective)}: to correct
            it, or to change it further from that day on.
          </p>
        </DeskForm>
      )}
      {begins === undefined && !discarded && (
        <p>
          There is no text to begin from. Look among its <a href={deskUrls.saves(name)}>earlier states</a>, or{' '}
          <a href={`${deskUrls.new()}?company=${company.id}`}>start it anew</a>.
        </p>
      )}
      {languages && (
        <section>
          <h2>Languages</h2>
          <LanguageList view={languages} />
        </section>
      )}
      {versions.length > 0 && (
        <section>
          <h2>Versions</h2>
          <VersionList view={view} />
        </section>
      )}
    </DeskFrame>
  )
}
