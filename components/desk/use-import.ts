import { useState } from 'react'
import type { BroughtIn, LookedAt, ToFix } from '../../lib/desk/files/import-files'
import type { SiteState } from '../../lib/desk/publishing/site-state'
import { formatDate } from '../../lib/languages/dates'
import { type Announcement, proposeFor } from '../../lib/publishing/announcement'
import { send, sendFile } from './send'

/** A file that was chosen, with what there is to say of it. */
export interface ChosenFile {
  file: File
  /** The day of its publication; empty for the draft. */
  day: string
  /** What the page of its version says of it, where that is not what is proposed. */
  said?: Partial<Announcement>
  report?: string[]
  reason?: string
  made?: BroughtIn
}

/** Why the files were not brought any further. */
export interface Stop {
  file?: File
  reason: string
  found?: ToFix[]
  /** The page of the draft that is in the way, or has errors. */
  draft?: string
}

/** Files that become the draft of a policy or its versions, one after the other. Without a policy, they are of a new one. */
export function useImport(policy?: { name: string; hasVersions: boolean }) {
  const [files, setFiles] = useState<ChosenFile[]>([])
  const [started, setStarted] = useState<string>()
  const [stop, setStop] = useState<Stop>()
  const [site, setSite] = useState<SiteState>()
  const [isBusy, setBusy] = useState(false)
  const change = (file: File, more: Partial<ChosenFile>) =>
    setFiles((all) => all.map((one) => (one.file === file ? { ...one, ...more } : one)))

  const saidOf = ({ day, said }: ChosenFile): Announcement => ({
    ...proposeFor(day, !policy?.hasVersions && files.every((other) => other.day === '' || other.day >= day)),
    ...said,
  })

  async function choose(chosen: File[]) {
    setStop(undefined)
    setFiles(chosen.map((file) => ({ file, day: '' })))
    for (const file of chosen) {
      const { body } = await sendFile<LookedAt>('import', { look: '', file: file.name }, file)
      const { day = '', report, reason } = body
      // A day that was typed meanwhile stays.
      setFiles((all) => all.map((one) => (one.file === file ? { ...one, day: one.day || day, report, reason } : one)))
    }
  }

  async function bring(fields: Record<string, string>, areVersions: boolean) {
    const all = areVersions ? files : files.map((one) => ({ ...one, day: '' }))
    const ordered = all.toSorted((a, b) => ((a.day || '9') < (b.day || '9') ? -1 : 1))
    const double = ordered.find(({ day }, index) => day === ordered[index - 1]?.day)
    if (double)
      return setStop({
        reason: double.day
          ? `Two files are of ${formatDate(double.day)}. Give each the day of its own publication.`
          : 'Two files have no day. Give each the day of its publication; at most one of them becomes the draft.',
      })
    setStop(undefined)
    setBusy(true)
    await bringAll(ordered, fields)
    setBusy(false)
  }

  /** Brings files in, each under its day, until one stops it; then their site to the public. */
  async function bringAll(ordered: ChosenFile[], fields: Record<string, string>) {
    let place = started ?? policy?.name ?? ''
    let about: string | undefined
    for (const one of ordered) {
      const made = one.made ?? (await bringOne(one, { ...fields, policy: place }))
      if (!made) return
      place = made.policy
      if (one.day !== '' && !made.isOther) about = `${place}/${one.day}`
    }
    if (about !== undefined) await bringToSite(about)
  }

  async function bringToSite(about: string) {
    const { status, body } = await send<SiteState>('site', { about })
    if (status === 200) setSite(body as SiteState)
    else if (body.reason !== undefined) setStop({ reason: body.reason })
  }

  /** Returns what was made of a file; undefined where it stopped there. */
  async function bringOne(one: ChosenFile, fields: { policy: string }): Promise<BroughtIn | undefined> {
    const { file, day } = one
    const takesDraft = stop?.file === file && stop.draft !== undefined && { takesDraft: '' }
    const query = { ...fields, file: file.name, day, ...(day !== '' && saidOf(one)), ...takesDraft }
    const { body } = await sendFile<BroughtIn>('import', query, file)
    if (body.policy !== undefined && body.reason === undefined) setStarted(body.policy)
    if (body.report?.length) change(file, { report: body.report })
    const reason = body.reason ?? body.stop?.reason
    if (reason !== undefined) {
      setStop({ file, reason, found: body.stop?.found, draft: body.href })
      return undefined
    }
    change(file, { made: body as BroughtIn })
    return body as BroughtIn
  }
  const isRead = files.length > 0 && files.every(({ report, reason }) => report && !reason)
  const isDone = files.length > 0 && files.every(({ made }) => made)
  return { files, started, stop, site, isBusy, isRead, isDone, choose, bring, change, saidOf }
}
