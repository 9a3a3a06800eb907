import { inLanguage, wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import { urls } from '../lib/urls'
import { Contents } from './Contents'
import { Html } from './Html'
import { PageTitle } from './PageTitle'
import { RetiredSections } from './RetiredSections'
import { Sections } from './Sections'
import { Stamps } from './Stamps'
import { StatusNotice } from './StatusNotice'

interface Props {
  view: PolicyView
  /** True in a frame, which shows no other pages. */
  isFramed?: boolean
}

/** What a version says, with its title, where it stands, its short version and its contents. */
export function PolicyText({ view, isFramed }: Props) {
  const { company, version, text, inShort, isFirst, retired } = view
  const { policy, updated, title, language } = version
  const { opening, sections } = text
  const words = wordsIn(language)
  return (
    <>
      <StatusNotice view={view} />
      <PageTitle title={title} company={company.name}>
        <Stamps view={view}>
          {!isFramed && (
            <>
              {!isFirst && (
                <>
                  <a href={urls.changes(company.id, policy, updated)}>{words.whatChanged}</a>{' '}
                </>
              )}
              <a href={urls.history(company.id, policy)}>{words.allVersions}</a>
            </>
          )}
        </Stamps>
      </PageTitle>
      <div className="columns">
        {inShort !== '' && (
          <section className="short" aria-labelledby="in-short">
            <p id="in-short" {...inLanguage(words.locale, language)}>
              {words.inShort}
            </p>
            <Html html={inShort} />
          </section>
        )}
        <Contents sections={sections} words={words} language={language} />
        <article className="prose">
          <Html html={opening} />
          <Sections sections={sections} />
        </article>
        <RetiredSections retired={retired} sections={sections} words={words} language={language} />
      </div>
    </>
  )
}
