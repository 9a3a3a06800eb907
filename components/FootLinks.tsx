import { Fragment } from 'react'

interface Props {
  label: string
  links: { href: string; label: string }[]
}

/** Links in a row. */
export function FootLinks({ label, links }: Props) {
  return (
    <nav className="flex flex-wrap gap-x-6 pt-4 print:hidden" aria-label={label}>
      {links.map(({ href, label: text }) => (
        <Fragment key={href}>
          <a className="inline-flex min-h-11 items-center" href={href}>
            {text}
          </a>{' '}
        </Fragment>
      ))}
    </nav>
  )
}
