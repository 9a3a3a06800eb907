import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'
import type { Said } from '../source/said'

declare module 'vfile-message' {
  interface VFileMessage {
    /** The other places for which it stands. */
    more?: { start: Place; end: Place }[]
    /** What it says on the desk, where that is not the reason, which is on the file. */
    onDesk?: string
    /** What a form calls the field that it finds missing or empty. */
    missing?: string
  }
}

/** A rule of the check, as far as a message on a file needs it. */
export interface Breach {
  id: string
  severity: 'error' | 'warning'
}

/** That a file can be parsed. */
export const syntax: Breach = { id: 'syntax', severity: 'error' }

type Where = Point | Place | Position | number | undefined

/** Says something on the file, and what to do about it, at a place or an offset in it. Returns the message. */
export function say(file: VFile, place: Where, words: Said): VFileMessage {
  const point = typeof place === 'number' ? location(file).toPoint(place) : place
  const [inFile, onDesk] = typeof words === 'string' ? [words] : words
  return Object.assign(file.message(inFile, { place: point }), { onDesk })
}

/** Reports on the file what breaks a rule, as `say` does. */
export function problem(file: VFile, place: Where, words: Said, rule: Breach): VFileMessage {
  return ascribe(say(file, place, words), rule)
}

/** Makes a message that of a rule. */
export function ascribe(message: VFileMessage, { id, severity }: Breach): VFileMessage {
  return Object.assign(message, { ruleId: id, source: 'policy', fatal: severity === 'error' })
}

/** Whether something is wrong with a file that stops a build. */
export function hasErrors({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal)
}

/** Where something stands in a file, from 1. */
export interface Place {
  line: number
  column: number
}

/** Something that a text names. */
export interface Mention {
  text: string
  start: Place
  end: Place
}

/** Whether one place stands before another. */
export function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}
