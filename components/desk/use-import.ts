import { useState } from 'react'
import type { BroughtIn, LookedAt, ToFix } from '../../lib/desk/files/import-files'
import type { SiteState } from '../../lib/desk/publishing/site-state'
import { type Announcement, proposeFor } from '../../lib/intake/proposal'
import { formatDate } from '../../lib/languages/dates'
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

/** Files that become the draft of a policy or its versions, one after the other. `hasVersions` says whether there are such already. */
export function useImport(policy: string, hasVersions: boolean) {
  const [files, setFiles] = useState<ChosenFile[]>([])
  const [started, setStarted] = useState<string>()
  const [stop, setStop] = useState<Stop>()
  const [site, setSite] = useState<SiteState>()
  const [isBusy, setBusy] = useState(false)
  const change = (file: File, more: Partial<ChosenFile>) =>
    setFiles((all) => all.map((one) => (one.file === file ? { ...one, ...more } : one)))

  const saidOf = ({ day, said }: ChosenFile): Announcement => ({
    ...proposeFor(day, !hasVersions && files.every((other) => other.day === '' || other.day >= day)),
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
    const dayOf = ({ day }: ChosenFile) => (areVersions ? day : '')
    const ordered = files.toSorted((a, b) => ((dayOf(a) || '9') < (dayOf(b) || '9') ? -1 : 1))
    const double = ordered.find((one, index) => index > 0 && dayOf(one) === dayOf(ordered[index - 1] ?? one))
    if (double)
      return setStop({
        reason: double.day
          ? `Two files are of ${formatDate(double.day)}. Give each the day of its own publication.`
          : 'Two files have no day. Give each the day of its publication; at most one of them becomes the draft.',
      })
    setStop(undefined)
    setBusy(true)
    let place = started ?? policy
    let last: string | undefined
    for (const one of ordered) {
      const query = {
        ...fields,
        policy: place,
        file: one.file.name,
        day: dayOf(one),
        ...(dayOf(one) !== '' && saidOf(one)),
        ...(stop?.file === one.file && stop.draft !== undefined && { takesDraft: '' }),
      }
      const { body } = one.made ? { body: one.made } : await sendFile<BroughtIn>('import', query, one.file)
      place = body.policy ?? place
      if (body.policy !== undefined && !('reason' in body)) setStarted(place)
      if (body.report && body.report.length > 0) change(one.file, { report: body.report })
      const reason = 'reason' in body ? body.reason : body.stop?.reason
      if (reason !== undefined) {
        setBusy(false)
        return setStop({ file: one.file, reason, found: body.stop?.found, draft: body.href })
      }
      change(one.file, { made: body as BroughtIn })
      if (dayOf(one) !== '' && !body.isOther) last = `${place}/${dayOf(one)}`
    }
    if (last !== undefined) {
      const { status, body } = await send<SiteState>('site', { about: last })
      if (status === 200) setSite(body as SiteState)
      else if (body.reason !== undefined) setStop({ reason: body.reason })
    }
    setBusy(false)
  }
  return { files, started, stop, site, isBusy, choose, bring, change, saidOf }
}
