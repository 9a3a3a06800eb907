'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import type { SiteFacts, SiteState } from '../../lib/desk/site-state'
import type { Step, Work } from '../../lib/desk/site-work'
import { send } from './send'

interface Props {
  /** What is brought to the public, such as `klantra/privacy/2026-11-28`; empty for the site as it is. */
  about: string
  state: SiteFacts & Partial<SiteState>
}

/** How often the desk is asked how far it is, in milliseconds. */
const pause = 500

/** The way of a version from the seal to the public: what is done, what is under way, and what is left to do by whom. */
export function SiteSteps({ about, state }: Props) {
  const router = useRouter()
  const [work, setWork] = useState<Work>()
  const [refusal, setRefusal] = useState<string>()
  const isRunning = work?.isRunning === true
  useEffect(() => {
    const look = async () => {
      const { work: last } = (await (await fetch(deskUrls.api('site'))).json()) as { work?: Work }
      setWork(last?.about === about ? last : undefined)
      // What was left to do may be done.
      if (isRunning && last?.isRunning !== true) router.refresh()
    }
    if (!isRunning) return void look().catch(() => {})
    const timer = setInterval(() => look().catch(() => {}), pause)
    return () => clearInterval(timer)
  }, [about, isRunning, router])
  async function begin() {
    const { body } = await send<{ work: Work }>('site', { about })
    setRefusal(body.reason)
    if (body.work) setWork(body.work)
  }
  const steps = work?.steps ?? knownSteps(about, state)
  const hasFailed = steps.some(({ state: one }) => one === 'failed')
  const isDone = steps.every(({ state: one }) => one === 'done')
  return (
    <>
      {steps.length > 0 && (
        <ol className="site-steps" aria-live="polite">
          {steps.map((step) => (
            <SiteStep key={step.title} step={step} />
          ))}
        </ol>
      )}
      {work && !isRunning && (
        <p className={`notice ${hasFailed ? 'warning' : ''}`} role="status">
          {hasFailed ? 'What was done before that step stands. Put right what it says, and try again.' : endOf(state)}
        </p>
      )}
      {refusal !== undefined && (
        <p className="notice error" role="alert">
          {refusal}
        </p>
      )}
      {!isRunning && !(isDone && about !== '') && (
        <p className="actions">
          <button type="button" onClick={begin}>
            {hasFailed ? 'Try again' : about === '' ? 'Build the site' : 'Bring it to the public'}
          </button>
        </p>
      )}
    </>
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
  const isLong = lines.includes('\n')
  return (
    <li>
      {title}:{' '}
      <span className={`chip ${{ done: 'good', failed: 'error' }[state as string] ?? ''}`}>{words[state]}</span>{' '}
      {!isLong && <small>{lines}</small>}
      {isLong && (
        <details open={state !== 'done'}>
          <summary>What it says</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard */}
          <pre tabIndex={0}>{lines}</pre>
        </details>
      )}
    </li>
  )
}

/** What is known without any work: what git and the built site have. */
function knownSteps(about: string, { isRecorded, isBuilt }: Props['state']): Step[] {
  if (about === '') return []
  const step = (title: string, isDone: boolean): Step => ({ title, state: isDone ? 'done' : 'waiting', said: '' })
  return [
    ...(isRecorded === undefined ? [] : [step('Keep it as a change', isRecorded)]),
    step('Build the site', isBuilt === true),
  ]
}

/** What is left to do once all steps are taken, and by whom. */
function endOf({ address, hasCommand, folder }: Props['state']) {
  if (address !== undefined) {
    return (
      <>
        It is public: <a href={address}>{address}</a>
      </>
    )
  }
  return (
    <>
      {hasCommand
        ? 'It was put on its host. Whether the public can read it there is not known.'
        : `Not public yet. Whoever runs the host has to put the folder ${folder} online.`}
      <br />
      <small>
        For whoever runs the host: with the {hasCommand ? 'setting SITE_URL' : 'settings PUBLISH_COMMAND and SITE_URL'},
        the desk does this by itself. See lib/export/README.md.
      </small>
    </>
  )
}
