import { Fragment, type ReactNode } from 'react'
import type { Company } from '../lib/content/archive'
import type { Step } from '../lib/pages/ways'
import { Accent } from './Accent'

interface Props {
  /** Links up the site, nearest last. */
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
  const width = wide ? 'mx-auto max-w-frame px-5' : 'mx-auto max-w-measure px-5'
  return (
    <>
      {company && <Accent company={company} />}
      <a className="not-focus:sr-only inline-flex min-h-11 items-center px-5 font-ui" href="#text">
        Skip to the text
      </a>
      {way.length > 0 && (
        <header className={`${width} pt-3`}>
          <nav className="flex flex-wrap gap-x-6 font-ui text-small" aria-label="Way up">
            {way.map(({ href, label }) => (
              <Fragment key={href}>
                <a className="inline-flex min-h-11 items-center" href={href}>
                  {label}
                </a>{' '}
              </Fragment>
            ))}
          </nav>
        </header>
      )}
      <main id="text" className={`${width} pb-16`}>
        {children}
      </main>
      {foot && <footer className={`${width} pb-16 font-ui text-small ${wide ? 'wide:pl-85' : ''}`}>{foot}</footer>}
    </>
  )
}
