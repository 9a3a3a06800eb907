import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'
import type { Place } from './place'

declare module 'vfile-message' {
  interface VFileMessage {
    /** The other places for which it stands. */
    more?: { start: Place; end: Place }[]
  }
}

/** A rule of the check, as far as a message on a file needs it. */
export interface Breach {
  id: string
  severity: 'error' | 'warning'
}

/** That a file can be parsed. */
export const syntax: Breach = { id: 'syntax', severity: 'error' }

/** Reports on the file what breaks a rule, and what to write instead, at a place or an offset in it. Returns the message. */
export function problem(
  file: VFile,
  place: Point | Place | Position | number | undefined,
  reason: string,
  { id, severity }: Breach,
): VFileMessage {
  const point = typeof place === 'number' ? location(file).toPoint(place) : place
  const message = file.message(reason, { place: point, ruleId: id, source: 'policy' })
  message.fatal = severity === 'error'
  return message
}

/** Whether something is wrong with a file that stops a build. */
export function hasErrors({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal)
}
