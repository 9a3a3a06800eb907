import type { ReactNode } from 'react'
import type { ChangesView } from '../lib/pages/changes-view'
import { wayToPolicy } from '../lib/pages/ways'
import { sumUp } from '../lib/redline/sum'
import { shownAddress, urls } from '../lib/urls'
import { DateStamp } from './DateStamp'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { RedlineContents } from './RedlineContents'
import { RedlineTable } from './RedlineTable'
import { RedlineText } from './RedlineText'

interface Props {
  view: ChangesView
  title: string
  /** What is compared, or why there is nothing to compare. */
  children: ReactNode
}

/** What changed between two versions: in the words of their summaries, in numbers, and word by word. */
export function ChangesPage({ view, title, children }: Props) {
  const { company, newer, older, steps, redline, path, site } = view
  return (
    <PageFrame
      way={[...wayToPolicy(company, newer), { href: urls.history(company.id, newer.policy), label: 'All versions' }]}
      wide
      company={company}
      foot={
        <p>
          The address of this page: <a href={path}>{shownAddress(site, path)}</a>
        </p>
      }
    >
      <PageTitle title={title} company={`${company.name}, ${newer.title}`}>
        {children}
      </PageTitle>
      <div className="columns">
        <div>
          {steps.length > 0 && (
            <ul className="m-0 list-none p-0">
              {steps.map(({ updated, change, summary }) => (
                <li key={updated}>
                  <DateStamp date={updated} />, {change}: {summary}
                </li>
              ))}
            </ul>
          )}
          {redline && (
            <p>
              In all: {sumUp(redline)}. What was added looks <ins>like this</ins>, what was removed <del>like this</del>
              .
            </p>
          )}
          {older && redline && older.title !== newer.title && (
            <p>
              The title was <del>{older.title}</del> and is <ins>{newer.title}</ins>.
            </p>
          )}
          {redline && <RedlineTable redline={redline} />}
        </div>
        {redline && <RedlineContents sections={redline.sections} />}
        {redline && <RedlineText redline={redline} retired={newer.retired} />}
      </div>
    </PageFrame>
  )
}
