import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ChangesPage } from '../../components/ChangesPage'
import { FieldChange } from '../../components/desk/FieldChange'
import { PolicyPage } from '../../components/PolicyPage'
import { editedContent } from '../../lib/desk/content'
import { draftAsPage, draftChanges } from '../../lib/desk/draft/page-view'
import { contentWith, readSentDraft } from '../../lib/desk/draft/saving'
import { Refusal, type Sent, textIn } from '../../lib/desk/server/handler'
import { setting } from '../../lib/desk/setting'
import { dateIn, fill, inLanguage, wordsIn } from '../../lib/languages/words'

/** The HTML of a draft as it is sent, whether or not it is saved: as the page that it will be or, with `changes`, as what it changes; with `original`, the version that it translates. */
export function draftHtml(sent: Sent): { html: string } {
  return { html: renderToStaticMarkup(pageOf(sent)) }
}

function pageOf(sent: Sent): ReactNode {
  const isOriginal = sent.original === true
  const name = textIn(sent, 'policy')
  const content = isOriginal ? editedContent() : contentWith(setting().dir, readSentDraft(sent))
  if (sent.changes !== true) {
    const view = draftAsPage(content, setting(), name, isOriginal)
    return view ? <PolicyPage view={view} /> : refuse()
  }
  const view = draftChanges(content, setting(), name, isOriginal) ?? refuse()
  const { older, newer, formerSummary } = view
  const words = wordsIn(newer.language)
  const title = older ? fill(words.changes.since, { date: dateIn(words, older.updated) }) : words.whatChanged
  return (
    <ChangesPage view={view} title={title} isDraft={!isOriginal}>
      {!older && <p {...inLanguage('en', newer.language)}>There is no text before it to compare it with.</p>}
      <FieldChange label="Summary" older={formerSummary} newer={newer.summary} language={newer.language} />
    </ChangesPage>
  )
}

function refuse(): never {
  throw new Refusal(404, 'There is no such text any more.')
}
