import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'

/** Adds an error to the file: what is wrong and what to write instead, at a place or an offset in it. */
export function problem(file: VFile, place: Point | Position | number | undefined, reason: string, rule: string): void {
  const point = typeof place === 'number' ? location(file).toPoint(place) : place
  const message = file.message(reason, { place: point, ruleId: rule, source: 'policy' })
  message.fatal = true
}
