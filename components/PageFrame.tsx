import { Fragment, type ReactNode } from 'react'
import type { Company } from '../lib/archive/archive'
import { directionOf } from '../lib/languages/tags'
import { inLanguage, type Words } from '../lib/languages/words'
import type { Step } from '../lib/pages/ways'

interface Props {
  /** The words of the site on the page. */
  words: Words
  /** The language of the page, where it is that of a text. */
  language?: string
  /** Links up the site, from its top; the top comes last on the page. */
  way: Step[]
  /** Whether the page is wider than its text on a wide screen, for a list of contents beside it, or a table. */
  wide?: boolean
  /** Whose colour the links have. */
  company?: Company
  foot?: ReactNode
  children: ReactNode
}

/** The frame of every page: the way up, the main part, the foot. */
export function PageFrame({ words, language = words.locale, way, wide, company, foot, children }: Props) {
  const [top, ...steps] = way
  const width = wide ? 'mx-auto max-w-frame px-5' : 'mx-auto max-w-measure px-5'
  const mark = inLanguage(words.locale, language)
  return (
    <PageRoot language={language} company={company}>
      <a className="not-focus:sr-only inline-flex min-h-11 items-center px-5 font-ui" href="#text" {...mark}>
        {words.skip}
      </a>
      {top && (
        <header className="head" {...mark}>
          <nav className={width} aria-label={words.wayUp}>
            {steps.map(({ href, label }) => (
              <Fragment key={href}>
                <a className={label === company?.name ? 'brand' : undefined} href={href}>
                  {label}
                </a>{' '}
              </Fragment>
            ))}
            <a href={top.href}>{top.label}</a>
          </nav>
        </header>
      )}
      <main id="text" className={`${width} pb-16`}>
        {children}
      </main>
      {foot && (
        <footer className="foot" {...mark}>
          <div className={width}>{foot}</div>
        </footer>
      )}
    </PageRoot>
  )
}

/** Says in which language a page is, with the colour of its links, which on paper are black. What is sent says it on its root instead. */
export function PageRoot({ language, company, children }: Pick<Props, 'company' | 'children'> & { language: string }) {
  return (
    <div lang={language} dir={directionOf(language)}>
      {company && (
        <style>{`@media screen{:root{--color-accent:${company.accent}}}@media screen and (prefers-color-scheme:dark){:root{--color-accent:${company.accentDark}}}`}</style>
      )}
      {children}
    </div>
  )
}

interface TitleProps {
  title: string
  /** The company that the page is about, where the title does not name it: on a screen it is in the way up. */
  company?: string
  /** What stands below the title. */
  children?: ReactNode
}

/** The title of a page and what belongs to it. */
export function PageTitle({ title, company, children }: TitleProps) {
  return (
    <div className="title">
      {company && <p className="company">{company}</p>}
      <h1>{title}</h1>
      <div className="text-quiet">{children}</div>
    </div>
  )
}
