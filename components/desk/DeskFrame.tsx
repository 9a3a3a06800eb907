import type { CSSProperties, ReactNode } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import type { Subject } from '../../lib/desk/policy-state'
import { languageName } from '../../lib/languages/tags'

interface Props {
  /** The heading of the page, which names what it is about, such as `Draft of Privacy policy`. */
  title: string
  /** What it belongs to: a company, or a policy, or a translation of that. */
  about?: Pick<Subject, 'company'> & Partial<Subject>
  /** The address of the page, which marks its own link in the head. */
  path: string
  /** What the head says at its end, such as whether all is saved. */
  state?: ReactNode
  /** Whether the page takes the whole window, and shows its heading itself; or the part, by its id, to which one can skip in such a page. */
  whole?: boolean | { to: string; says: string }
  children: ReactNode
}

/** The pages of a policy. */
const pages = {
  facts: 'Facts',
  languages: 'Languages',
  word: 'Review in Word',
  publish: 'Publish',
  versions: 'Versions',
  saves: 'Earlier states',
} as const

/** The frame of every page of the desk: what its tab is called, the way up, the pages of the policy, the heading, the main part. */
export function DeskFrame({ title, about, path, state, whole, children }: Props) {
  const { name: own = '', company, policy } = about ?? {}
  const language = policy && own.slice(policy.name.length + 1)
  const names = [policy?.title ?? '', company?.name ?? 'Desk'].filter((name) => !title.includes(name))
  const linkTo = (href: string, words: ReactNode, mark?: ReactNode) => (
    <li key={href}>
      <a href={href} aria-current={href === path ? 'page' : undefined}>
        {mark}
        {words}
      </a>
    </li>
  )
  return (
    <>
      <title>{[title, ...names].join(' – ')}</title>
      <a className="not-focus:sr-only" href="#main">
        Skip to the main part
      </a>
      {typeof whole === 'object' && (
        <a className="not-focus:sr-only" href={`#${whole.to}`}>
          {whole.says}
        </a>
      )}
      <section
        className="desk-head flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-rule bg-ground px-4 py-1.5 text-small"
        aria-label="Desk"
        tabIndex={-1}
      >
        <nav aria-label="Way up in the desk">
          <ol className="m-0 flex list-none flex-wrap p-0">
            {linkTo(deskUrls.home(), 'Desk')}
            {company && linkTo(deskUrls.company(company.id), company.name, <Mark company={company} />)}
            {policy && linkTo(deskUrls.named(policy.name), policy.title)}
            {language && linkTo(deskUrls.named(own), languageName(language))}
          </ol>
        </nav>
        {policy && (
          <nav aria-label={policy.title}>
            <ul className="m-0 flex list-none flex-wrap gap-x-4 p-0">
              {(Object.keys(pages) as (keyof typeof pages)[]).map((name) =>
                linkTo(deskUrls[name](/^(publish|saves)$/.test(name) ? own : policy.name), pages[name]),
              )}
            </ul>
          </nav>
        )}
        {state && <div className="desk-state ms-auto">{state}</div>}
      </section>
      <main id="main" aria-label={title} className={whole ? undefined : 'page'} tabIndex={-1}>
        {!whole && <h1 className="text-[1.5rem]">{title}</h1>}
        {children}
      </main>
    </>
  )
}

function Mark({ company: { accent, accentDark } }: Pick<Subject, 'company'>) {
  const looks = 'me-[0.4em] inline-block size-[0.7em] rounded-full bg-[light-dark(var(--mark),var(--mark-dark))]'
  return <span className={looks} style={{ '--mark': accent, '--mark-dark': accentDark } as CSSProperties} />
}
