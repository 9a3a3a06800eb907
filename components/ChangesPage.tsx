import type { ReactNode } from 'react'
import { cssString, inLanguage, type Words, wordsIn } from '../lib/languages/words'
import type { ChangesView } from '../lib/pages/changes-view'
import { wayToPolicy } from '../lib/pages/ways'
import { headingToHtml } from '../lib/redline/html'
import { sectionLabel } from '../lib/redline/label'
import { isUntouched, type RedlineSection } from '../lib/redline/redline'
import { sumUp } from '../lib/redline/sum'
import { writeAnchor } from '../lib/text/anchors'
import { shownAddress, urls } from '../lib/urls'
import { ContentsFrame } from './Contents'
import { Html } from './Html'
import { Languages } from './LinkList'
import { PageFrame, PageTitle } from './PageFrame'
import { OwnWords, Phrase } from './Phrase'
import { RedlineTable } from './RedlineTable'
import { RedlineText } from './RedlineText'
import { DateStamp } from './Stamps'
import { DraftNotice } from './StatusNotice'

interface Props {
  view: ChangesView
  title: string
  /** Whether the newer text is a draft, which has no address yet. */
  isDraft?: boolean
  /** What is compared, or why there is nothing to compare. */
  children: ReactNode
}

/** What changed between two versions: in the words of their summaries, in numbers, and word by word. */
export function ChangesPage({ view, title, isDraft, children }: Props) {
  const { company, newer, older, steps, redline, path, site, languages, policyLanguage } = view
  const words = wordsIn(newer.language)
  const { changes } = words
  const history = { href: urls.history(company.id, newer.policy, policyLanguage), label: words.allVersions }
  const inText = (text: string) => <OwnWords language={newer.language} words={words} text={text} />
  return (
    <PageFrame
      words={words}
      way={[...wayToPolicy(words, company, { ...newer, inLanguage: policyLanguage }), history]}
      wide
      company={company}
      foot={
        !isDraft && (
          <p>
            <Phrase text={changes.address} values={{ address: shownAddress(site, path) }} links={{ page: path }} />
          </p>
        )
      }
    >
      <RedlineWords words={words} />
      {isDraft && <DraftNotice language={newer.language} />}
      <PageTitle title={title} company={`${company.name}, ${newer.title}`}>
        {children}
        <Languages languages={languages} current={newer.language} />
      </PageTitle>
      <div className="columns">
        <div>
          {steps.length > 0 && (
            <ul className="m-0 list-none p-0">
              {steps.map(({ updated, change, summary }) => (
                <li key={updated}>
                  <Phrase
                    text={changes.step}
                    values={{
                      date: <DateStamp date={updated} words={words} />,
                      change: changes[change],
                      summary: inText(summary),
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
          {redline && (
            <p>
              <Phrase
                text={changes.sum}
                values={{
                  sum: sumUp(redline, words),
                  added: <ins>{changes.likeThis}</ins>,
                  removed: <del>{changes.likeThis}</del>,
                }}
              />
            </p>
          )}
          {older && redline && older.title !== newer.title && (
            <p>
              <Phrase
                text={changes.title}
                values={{ older: <del>{inText(older.title)}</del>, newer: <ins>{inText(newer.title)}</ins> }}
              />
            </p>
          )}
          {redline && <RedlineTable redline={redline} words={words} language={newer.language} />}
        </div>
        {redline && <RedlineContents sections={redline.sections} language={newer.language} />}
        {redline && <RedlineText redline={redline} retired={newer.retired} words={words} language={newer.language} />}
      </div>
    </PageFrame>
  )
}

/** What is read out before and after what changed, where that is not in English, as in the style sheet. */
function RedlineWords({ words: { changes, locale } }: { words: Words }) {
  if (locale === 'en') return null
  const { readAdded, readRemoved, readMoved, readEnd } = changes
  const rule = (of: string, content: string) => `${of}{content:${cssString(content)}}`
  return (
    <style>
      {rule('ins::before', readAdded) +
        rule('del::before', readRemoved) +
        rule('.moved::before', readMoved) +
        rule('ins::after,del::after', readEnd) +
        '.type::before,.type::after{content:none}'}
    </style>
  )
}

interface ContentsProps {
  sections: RedlineSection[]
  /** The language of the sections. */
  language: string
}

/** The list of the sections of a redline, each with what became of it. */
export function RedlineContents(props: ContentsProps) {
  return (
    <ContentsFrame words={wordsIn(props.language)} className="contents-list redline-contents">
      <SectionLinks {...props} />
    </ContentsFrame>
  )
}

function SectionLinks({ sections, language }: ContentsProps) {
  const words = wordsIn(language)
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.anchor}>
          <a href={`#${writeAnchor(section.anchor)}`}>
            <Html html={headingToHtml(section)} words={words} inline {...inLanguage(language, words.locale)} />
            {!isUntouched(section) && <small>{sectionLabel(section, words)}</small>}
          </a>
          {section.children.length > 0 && <SectionLinks sections={section.children} language={language} />}
        </li>
      ))}
    </ul>
  )
}
