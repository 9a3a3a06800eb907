import { deskUrls } from '../../lib/desk/desk-urls'
import type { Save, SaveKind } from '../../lib/desk/saves/saves'
import type { ChosenSave, SaveRow, SavesView } from '../../lib/desk/saves/saves-view'
import { languageName } from '../../lib/languages/tags'
import { englishWords } from '../../lib/languages/words'
import { sumUp } from '../../lib/redline/sum'
import { RedlineText } from '../RedlineText'
import { DeskForm } from './DeskForm'
import { DeskFrame } from './DeskFrame'
import { DiscardDraft } from './DiscardDraft'
import { Table } from './Table'

const kinds: Record<SaveKind, string> = {
  saved: 'Only how the text is written',
  discarded: 'A draft that was discarded',
  published: 'The draft as it was published',
  sent: 'The draft as it went out to Word',
}

/** The saves of a policy, and what bringing one of them back would change. */
export function SavesPage({ view }: { view: SavesView }) {
  const { name, policy, language, saves, seal, chosen } = view
  const path = deskUrls.saves(name)
  const title = `Earlier states of ${policy.title}${language ? ` in ${languageName(language)}` : ''}`
  const isChosen = ({ id }: Save) => id === chosen?.save.id
  const linkTo = (save: Save) => (
    <a href={`${path}?save=${encodeURIComponent(save.id)}`} aria-current={isChosen(save) || undefined}>
      {timeOf(save)}
    </a>
  )
  return (
    <DeskFrame title={title} about={view} path={path}>
      <p>
        The draft before each save of the last 30 days, with what that save changed, and drafts that were discarded or
        published. Choose one to see what bringing it back would change.
      </p>
      {chosen && <Chosen chosen={chosen} name={name} seal={seal} />}
      {saves.length === 0 && <p>There is none yet.</p>}
      {saves.length > 0 && (
        <Table columns={['Kept on', 'What was changed then']}>
          {saves.map((save) => (
            <tr key={save.id}>
              <th scope="row" className="whitespace-nowrap small:whitespace-normal">
                {linkTo(save)}
              </th>
              <td>
                {wordsOf(save)}
                {save.each && (
                  <details open={save.each.some(isChosen)}>
                    <summary>{save.each.length} saves within this minute</summary>
                    <ul>
                      {save.each.map((one) => (
                        <li key={one.id}>
                          {linkTo(one)}
                          {one.changes && `: ${wordsOf({ ...one, changes: one.changes })}`}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {seal !== '' && <DiscardDraft name={name} seal={seal} />}
    </DeskFrame>
  )
}

/** What a line has room for. */
const most = 5

function wordsOf({ kind, changes }: SaveRow): string {
  const more = changes.length - most
  const named = more > 1 ? [...changes.slice(0, most), `${more} more`] : changes
  return named.join('; ') || kinds[kind]
}

/** When a text was kept, as people write it, in the time zone of this machine, which serves only itself. */
export function timeOf({ at }: Save): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'medium' })
}

function Chosen({ chosen, name, seal }: { chosen: ChosenSave; name: string; seal: string }) {
  const { save, before, fields, redline, retired, language } = chosen
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">The draft as it was kept on {timeOf(save)}</h2>
      {before !== undefined && (
        <p>
          {before === 'draft' ? 'In the draft' : 'In the published text'}, it would change this
          {redline && `: ${sumUp(redline)}`}.
        </p>
      )}
      {fields.map(({ label, before: old, after }) => (
        <p key={label}>
          {label}: {old !== '' && <del>{old}</del>} {after !== '' && <ins>{after}</ins>}
        </p>
      ))}
      {redline && <RedlineText redline={redline} retired={retired} words={englishWords} language={language} />}
      <DeskForm api="restore" values={{ policy: name, save: save.id, seal }} label="Bring it back" tone="primary">
        <p>It becomes the draft again.{seal !== '' && ' The draft as it is now is kept among the earlier states.'}</p>
      </DeskForm>
    </section>
  )
}
