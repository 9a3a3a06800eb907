import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Rule } from '../rules/rule'
import type { Place } from './place'

/** Says on the file what breaks a rule, and what to write instead, at a place or an offset in it. */
export function problem(
  file: VFile,
  place: Point | Place | Position | number | undefined,
  reason: string,
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
): void {
  const point = typeof place === 'number' ? location(file).toPoint(place) : place
  const message = file.message(reason, { place: point, ruleId: id, source: 'policy' })
  message.fatal = severity === 'error'
}

/** Whether something is wrong with a file that stops a build. */
export function hasErrors({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal)
}
