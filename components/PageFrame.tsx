import { Fragment, type ReactNode } from 'react'
import type { Company } from '../lib/archive/archive'
import type { Step } from '../lib/pages/ways'
import { Accent } from './Accent'

interface Props {
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
export function PageFrame({ way, wide, company, foot, children }: Props) {
  const [top, ...steps] = way
  const width = wide ? 'mx-auto max-w-frame px-5' : 'mx-auto max-w-measure px-5'
  return (
    <>
      {company && <Accent company={company} />}
      <a className="not-focus:sr-only inline-flex min-h-11 items-center px-5 font-ui" href="#text">
        Skip to the text
      </a>
      {top && (
        <header className="head">
          <nav className={width} aria-label="Way up">
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
        <footer className="foot">
          <div className={width}>{foot}</div>
        </footer>
      )}
    </>
  )
}
