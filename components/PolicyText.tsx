import { inLanguage, wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import type { Alternate } from '../lib/pages/translations'
import { urls } from '../lib/urls'
import { Contents } from './Contents'
import { Html } from './Html'
import { Languages } from './LinkList'
import { PageTitle } from './PageFrame'
import { RetiredSections, Sections } from './Sections'
import { Stamps } from './Stamps'
import { StatusNotice } from './StatusNotice'
import { BehindNotice, NewSections, noticesOf, TranslationNotice } from './TranslationNotice'

interface Props {
  view: PolicyView
  /** True in a frame, which shows no other pages. */
  isFramed?: boolean
}

/** What a version says, with its title, where it stands, its short version and its contents. */
export function PolicyText({ view, isFramed }: Props) {
  const { company, version, text, inShort, isFirst, retired, translation, languages } = view
  const { policy, updated, title, language } = version
  const { opening, sections } = text
  const words = wordsIn(language)
  const behind = translation?.behind
  const framed = (one: Alternate, index: number) => ({
    ...one,
    path: urls.embed(company.id, policy, index === 0 ? undefined : one.language),
  })
  const said = behind && { language, behind }
  return (
    <>
      <StatusNotice view={view} />
      <PageTitle title={title} company={company.name}>
        <Stamps view={view}>
          {!isFramed && (
            <>
              {!isFirst && (
                <>
                  <a href={urls.changes(company.id, policy, updated, translation?.changesLanguage)}>
                    {words.whatChanged}
                  </a>{' '}
                </>
              )}
              <a href={urls.history(company.id, policy, translation?.policyLanguage)}>{words.allVersions}</a>
            </>
          )}
        </Stamps>
        <Languages languages={isFramed ? languages?.map(framed) : languages} current={language} />
        <TranslationNotice view={view} />
      </PageTitle>
      <div className="columns">
        {inShort !== '' && (
          <section className="short" aria-labelledby="in-short">
            <p id="in-short" {...inLanguage(words.locale, language)}>
              {words.inShort}
            </p>
            {said && behind.inShort && (
              <BehindNotice {...said} what="changedPart" day={behind.inShort} anchor="in-short" />
            )}
            <Html html={inShort} words={words} />
          </section>
        )}
        <Contents sections={sections} language={language} behind={behind} />
        <article className="prose">
          {said && behind.opening && <BehindNotice {...said} what="changedPart" day={behind.opening} anchor="text" />}
          <Html html={opening} words={words} />
          <Sections sections={sections} words={words} notices={said && noticesOf(said)} />
        </article>
        {said && <NewSections {...said} />}
        <RetiredSections retired={retired} sections={sections} language={language} />
      </div>
    </>
  )
}
