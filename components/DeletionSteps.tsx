import type { ReactNode } from 'react'
import { deletionParts } from '../lib/content/shortcuts'
import { inLanguage, type Words } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import type { Deletion } from '../lib/pages/shortcut-view'
import { writeAnchor } from '../lib/text/anchors'
import { headingOf, type Section } from '../lib/text/text'
import { mailtoUrl, urls } from '../lib/urls'
import { Html } from './Html'
import { Phrase } from './Phrase'

interface Props {
  deletion: Deletion
  /** The policy that says it. */
  from: PolicyView
  words: Words
}

/** How to have an account or data deleted, and what the policy says on what is deleted and kept. */
export function DeletionSteps({ deletion: { what, request, sections }, from, words }: Props) {
  const { company, contact, version } = from
  const { deletion } = words
  const mark = inLanguage(words.locale, version.language)
  const policy = urls.policy(company.id, version.policy)
  const { email } = contact
  const shown = new Set(sections.map(({ anchor }) => anchor))
  return (
    <>
      <section id={deletionParts.howToAsk} {...mark}>
        <h2>{deletion.howToAsk}</h2>
        {request?.mailto ? (
          <ol>
            <li>
              <Phrase text={deletion.write} values={{ email }} links={{ mailto: request.mailto }} />
            </li>
            <li>{deletion.name}</li>
            <li>{deletion.send}</li>
          </ol>
        ) : (
          <p>
            <Phrase
              text={
                deletion[what === 'account' ? (email ? 'askAccountAt' : 'askAccount') : email ? 'askDataAt' : 'askData']
              }
              values={{ company: company.name, email }}
              links={{ mailto: mailtoUrl(email ?? '') }}
            />
          </p>
        )}
      </section>
      <section id={deletionParts.whatIsKept}>
        <h2 {...mark}>{deletion.whatIsKept}</h2>
        {sections.map((section) => (
          <section key={section.anchor}>
            <h3>
              <a href={`${policy}#${writeAnchor(section.anchor)}`}>{headingOf(section)}</a>
            </h3>
            <Html html={section.html} words={words} />
            <Parts
              parts={section.children.filter((child) => !shown.has(child.anchor))}
              page={policy}
              label={<p {...mark}>{deletion.parts}</p>}
            />
          </section>
        ))}
        {sections.length === 0 && (
          <p {...mark}>
            <Phrase text={deletion.elsewhere} values={{ title: version.title }} links={{ policy }} />
          </p>
        )}
      </section>
    </>
  )
}

function Parts({ parts, page, label }: { parts: Section[]; page: string; label: ReactNode }) {
  if (parts.length === 0) return null
  return (
    <>
      {label}
      <ul>
        {parts.map((part) => (
          <li key={part.anchor}>
            <a href={`${page}#${writeAnchor(part.anchor)}`}>{headingOf(part)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
