import { deskUrls } from '../../lib/desk/desk-urls'
import type { LanguagesView } from '../../lib/desk/publishing/translating'
import { formatDate } from '../../lib/languages/dates'
import { DeskForm } from './DeskForm'
import { DeskFrame } from './DeskFrame'
import { Field } from './Field'
import { timeOf } from './SavesPage'
import { States } from './States'
import { Table } from './Table'

/** The page of the languages of a policy. */
export function LanguagesPage({ view }: { view: LanguagesView }) {
  return (
    <DeskFrame title="Languages" about={view} path={deskUrls.languages(view.name)}>
      <LanguageList view={view} />
    </DeskFrame>
  )
}

/** The languages of a policy: what there is in each, and what is next; and how to begin another. */
export function LanguageList({ view }: { view: LanguagesView }) {
  const { name, own, rows, others } = view
  return (
    <>
      <p>
        The policy is written in {own}. A translation is of one version, section by section. Where the policy changes,
        readers see in each language which sections are behind.
      </p>
      {rows.length > 0 && (
        <Table columns={['Language', 'State', 'Texts of', 'Next']}>
          {rows.map((row) => (
            <tr key={row.language}>
              <th scope="row">{row.name}</th>
              <td>
                <States states={row.states} />
                {row.behind.length > 0 && <div>{row.behind.join(', ')}</div>}
              </td>
              <td>
                {row.versions.map((updated) => (
                  <div key={updated}>
                    <a href={deskUrls.version(`${name}/${row.language}`, updated)}>{formatDate(updated)}</a>
                  </div>
                ))}
              </td>
              <td>
                <Next row={row} name={name} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      <DeskForm api="start" values={{ policy: name }} label="Start a translation">
        <Field
          label="Another language"
          name="language"
          list="languages"
          required
          help="Its name, such as German, or its code, such as pt-BR for Portuguese as in Brazil. The draft begins in the words of the policy, and readers see nothing of it until it is published."
        />
        <datalist id="languages">
          {others.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </DeskForm>
    </>
  )
}

function Next({ row, name }: { row: LanguagesView['rows'][number]; name: string }) {
  const { language, hasDraft, next, discarded } = row
  const own = `${name}/${language}`
  if (hasDraft) {
    return (
      <>
        <a href={deskUrls.named(own)} aria-label={`Go on writing in ${row.name}`}>
          Go on writing
        </a>
        , <a href={deskUrls.publish(own)}>publish it</a>
      </>
    )
  }
  return (
    <>
      {discarded && (
        <DeskForm api="restore" values={{ policy: own, save: discarded.id, seal: '' }} label="Bring it back">
          <p>The draft was discarded on {timeOf(discarded)}.</p>
        </DeskForm>
      )}
      {next !== undefined && (
        <DeskForm
          api="start"
          values={{ policy: name, language }}
          label={`Translate the version of ${formatDate(next)}`}
        />
      )}
    </>
  )
}
