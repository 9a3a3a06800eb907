'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import type { SiteState } from '../../lib/desk/publishing/site-state'
import type { Step } from '../../lib/desk/publishing/site-work'
import { Button } from './Button'
import { get, send } from './send'

/** How often the desk is asked how far it is, in milliseconds. */
const pause = 500

interface Props {
  begun: SiteState
  /** Whether it is a withdrawn version, on its way off the site. */
  isGone?: boolean
  /** For the site as its files are: the newest version, and its page at the desk. */
  newest?: { title: string; href: string }
}

/** The way of a version from the seal to the public, as it was when the page was made and from then on: what is done, what is under way, and what is left to do by whom, with where it is seen. */
export function SiteSteps({ begun, isGone = false, newest }: Props) {
  const router = useRouter()
  const [state, setState] = useState(begun)
  const [refusal, setRefusal] = useState<string>()
  const [isBeginning, startBeginning] = useTransition()
  const { about, steps, work, isKnown, address } = state
  const isRunning = work === 'under way'
  useEffect(() => {
    if (!isRunning) return
    const look = async () => {
      const { status, body } = await get<SiteState>('site', { about })
      if (status !== 200) return
      setState(body as SiteState)
      // What the rest of the page says of it may have changed.
      if (body.work !== 'under way') router.refresh()
    }
    const timer = setInterval(look, pause)
    return () => clearInterval(timer)
  }, [about, isRunning, router])
  async function begin() {
    const { status, body } = await send<SiteState>('site', { about })
    if (status === 200) setState(body as SiteState)
    setRefusal(body.reason)
  }
  const hasFailed = steps.some(({ state: one }) => one === 'failed')
  const isDone = steps.every(({ state: one }) => one === 'done')
  // What was built earlier is on its way to the public too.
  const hasEnded = work === 'ended' || (work === 'none' && isDone && about !== '')
  const seen = about === '' ? newest : { title: 'what it says', href: `${deskUrls.named(about)}#words` }
  return (
    <>
      {steps.length > 0 && (
        <ol aria-live="polite">
          {steps.map((step) => (
            <SiteStep key={step.title} step={step} />
          ))}
        </ol>
      )}
      {hasEnded && (
        <div className={`notice ${hasFailed ? 'warning' : ''}`} role="status">
          {hasFailed
            ? 'What was done before that step stands. Put right what it says, and try again.'
            : endOf(state, isGone)}
          {seen && !isGone && (hasFailed || address === undefined || (about !== '' && !isKnown)) && (
            <p className="mb-0">
              <a href={seen.href}>See {seen.title}, here at the desk</a>
            </p>
          )}
        </div>
      )}
      {!hasEnded && !isKnown && <NotKnown />}
      {refusal !== undefined && (
        <p className="notice error" role="alert">
          {refusal}
        </p>
      )}
      {!isRunning && !(isDone && about !== '') && (
        <p className="actions">
          <Button disabled={isBeginning} onClick={() => startBeginning(begin)}>
            {hasFailed ? 'Try again' : beginning(about, isGone)}
          </Button>
        </p>
      )}
    </>
  )
}

/** What the button says that begins the way of a version, or of the site. */
function beginning(about: string, isGone: boolean): string {
  if (about === '') return 'Build the site'
  return isGone ? 'Take it off the site' : 'Bring it to the public'
}

/** Said once on a page where the desk cannot know what is public. */
export function NotKnown() {
  return (
    <p>
      The desk goes by the days that versions name. It cannot see whether the public can read them, as it has not been
      set up to put the site online and to look at it there.
    </p>
  )
}

const words: Record<Step['state'], string> = {
  waiting: 'not yet',
  running: 'under way …',
  done: 'done',
  failed: 'failed',
}

function SiteStep({ step: { title, state, said } }: { step: Step }) {
  // What Next.js says of its own work helps nobody here.
  const lines = said.replaceAll(/^\s*[✓▲] .*\n?/gm, '').trim()
  const isFolded = lines.includes('\n')
  return (
    <li>
      {title}:{' '}
      <span className={`chip ${{ done: 'good', failed: 'error' }[state as string] ?? ''}`}>{words[state]}</span>{' '}
      {!isFolded && <small>{lines}</small>}
      {isFolded && (
        <details open={state !== 'done'}>
          <summary>For whoever runs the site</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard */}
          <pre className="max-h-80 overflow-auto whitespace-pre-wrap bg-ground p-2 text-[0.8125rem]" tabIndex={0}>
            {lines}
          </pre>
        </details>
      )}
    </li>
  )
}

/** What is left to do once all steps are taken, and by whom. */
function endOf(state: SiteState, isGone: boolean) {
  const { about, address, isKnown, hasCommand, folder } = state
  // The host is asked for a text, and not for the whole site.
  if (address !== undefined && isKnown && about !== '') {
    return (
      <>
        {isGone ? 'The text is off the site:' : 'It is public:'} <a href={address}>{address}</a>
      </>
    )
  }
  const missing = [...(hasCommand ? [] : ['PUBLISH_COMMAND']), ...(address === undefined ? ['SITE_URL'] : [])]
  return (
    <>
      {leftToDo(state, isGone)}
      {address !== undefined && (
        <>
          {hasCommand ? ' See it at ' : ' Its address is '}
          <a href={address}>{address}</a>
        </>
      )}
      {missing.length > 0 && (
        <details>
          <summary>For whoever runs the site</summary>
          {!hasCommand && <>The built site is in the folder {folder}. </>}
          With {missing.join(' and ')} set, the desk does this by itself. See lib/export/README.md.
        </details>
      )}
    </>
  )
}

/** Where the site stands, and what is to be done by whoever runs the host. */
function leftToDo({ work, hasCommand }: SiteState, isGone: boolean): string {
  if (hasCommand)
    return `The site was put on its host. Whether the public can ${isGone ? 'still read the text' : 'read it'} there is not known.`
  const unless = work === 'none' ? ', unless that is done' : ''
  return isGone
    ? `Where the site is public, the text still stands there. Whoever runs the host has to put the built site online${unless}.`
    : `The site is built. Whoever runs the host has to put it online${unless}.`
}
