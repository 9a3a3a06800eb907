// Reads one text from the disk.
import { readFileSync } from 'node:fs'
import type { Point, Position } from 'unist'
import { VFile } from 'vfile'
import type { Strictness } from '../rules/lint'
import { readText } from '../rules/read'
import type { Outline } from '../text/outline'
import { keepText } from './cache'
import { decode } from './encoding'

/** A text to read. */
export interface Request {
  path: string
  strictness: Strictness
  /** Whether to keep what it is compiled to, for Contentlayer. */
  isKept: boolean
}

/** What reading a text found, as plain data. */
export interface Reading {
  /** Undefined when the text cannot be parsed. */
  outline?: Outline
  /** False where it has errors. */
  isSound: boolean
  findings: TextFinding[]
}

/** A message on a text. */
export interface TextFinding {
  reason: string
  place?: Point | Position
  /** The id of its rule. */
  rule: string
}

/** Reads the text of a file, unless its bytes are wrong already. */
export function readOne({ path, strictness, isKept }: Request): Reading {
  const file = new VFile({ path })
  const source = decode(file, readFileSync(path))
  if (source === undefined) return { isSound: false, findings: [] }
  const read = readText(file, strictness)
  if (isKept && read?.compile) keepText(source, read.compile())
  return {
    outline: read?.outline,
    isSound: read?.compile !== undefined,
    findings: file.messages.map(({ reason, place, ruleId }) => ({ reason, place, rule: ruleId ?? '' })),
  }
}
