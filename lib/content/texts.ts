// Keeps what reading texts found on the disk, so that each is parsed once for as long as neither it nor the code changes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Point, Position } from 'unist'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { defaultLanguage } from '../languages/tags'
import type { Rule } from '../rules/rule'
import { findRule } from '../rules/rules'
import { decodeFile } from '../source/source'
import { codeHash } from '../system/code-hash'
import type { Outline } from '../text/outline'
import { problem } from '../text/problem'
import type { Text } from '../text/text'
import { isDraft } from './names'
import { readText } from './read'

/** What reading a text found, as plain data. */
export interface Reading {
  /** Undefined when the text cannot be parsed. */
  outline?: Outline
  /** Undefined where it has errors for which even a superseded text is not published. */
  text?: Text
  /** The same where it has such errors, as far as it can be read. */
  compared?: Text
  /** What breaks the rules, of which there are more for a text that can still be changed. */
  findings: TextFinding[]
}

/** A message on a text. */
export interface TextFinding extends Pick<VFileMessage, 'reason' | 'more' | 'onDesk'> {
  place?: Point | Position
  /** The id of its rule. */
  rule: string
}

const folder = '.next/cache/texts'

/** The last reading of each file, as an editor asks for all of them whenever one changes. */
const last = new Map<string, { name: string; reading: Reading }>()

/** Reads the text of a file, or takes what was kept of it. */
export function readingOf(file: VFile): Reading {
  const name = nameOf(file)
  const known = last.get(file.path)
  if (known?.name === name) return known.reading
  // A draft is another text with each word that is written: what was read of it is not kept.
  const reading = isDraft(file.path) ? readAnew(file) : readOnce(file, name)
  last.set(file.path, { name, reading })
  return reading
}

/** Reads a text that is not kept yet, for a process that is going to ask for it. */
export function readAhead({ path, data }: Pick<VFile, 'path' | 'data'>): void {
  const file = new VFile({ path, value: decodeFile(readFileSync(path)), data })
  const name = nameOf(file)
  if (!existsSync(join(folderOfCode(), `${name}.json`))) readOnce(file, name)
}

/** What a reading is kept under: of what it finds, some depends on the language. */
function nameOf(file: VFile): string {
  const { language = defaultLanguage } = file.data
  const hash = createHash('sha256').update(String(file)).digest('hex')
  return language === defaultLanguage ? hash : `${hash}.${language}`
}

function readOnce(file: VFile, name: string): Reading {
  const path = join(folderOfCode(), `${name}.json`)
  return readKept(path) ?? keep(path, readAnew(file))
}

/** Which rules a text has to keep: those that a superseded one must, those that stop a build, or all. */
export type Strictness = 'superseded' | 'errors' | 'all'

/** Whether a rule is one of those. */
function isHeld({ severity, sparesSuperseded }: Rule, strictness: Strictness): boolean {
  if (strictness === 'all') return true
  return severity === 'error' && !(strictness === 'superseded' && sparesSuperseded)
}

/** Reports on a file what reading it found, as far as texts of its kind have to keep the rules; what is `known` from before as warnings. Returns whether that is without errors. */
export function report(
  file: VFile,
  { findings }: Pick<Reading, 'findings'>,
  strictness: Strictness,
  isKnown: (finding: TextFinding) => boolean = () => false,
): boolean {
  let isSound = true
  for (const finding of findings) {
    const { rule: id, place, more, onDesk, reason } = finding
    const found = findRule(id)
    const rule = found && isKnown(finding) ? { ...found, severity: 'warning' as const } : found
    if (!rule || !isHeld(rule, strictness)) continue
    Object.assign(problem(file, place, reason, rule), { more, onDesk })
    if (rule.severity === 'error') isSound = false
  }
  return isSound
}

/** The text of the version at a path, which the check has passed. Throws what is wrong with it otherwise. */
export function textAt(path: string): Text {
  const file = new VFile({ path, value: decodeFile(readFileSync(path)) })
  const reading = readingOf(file)
  if (reading.text) return reading.text
  report(file, reading, 'superseded')
  throw new Error(file.messages.join('\n'))
}

function readAnew({ path, value, data }: VFile): Reading {
  const file = new VFile({ path, value, data })
  const read = readText(file)
  const reading = {
    outline: read?.outline,
    findings: file.messages.map(({ ruleId: rule = '', reason, place, more, onDesk }) => ({
      rule,
      reason,
      place,
      more,
      onDesk,
    })),
  }
  const isPublishable = report(new VFile(), reading, 'superseded')
  return isPublishable ? { ...reading, text: read?.text } : { ...reading, compared: read?.text }
}

function readKept(path: string): Reading | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function keep(path: string, reading: Reading): Reading {
  mkdirSync(dirname(path), { recursive: true })
  // Written aside, since another process may be reading it.
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, JSON.stringify(reading))
  renameSync(aside, path)
  return reading
}

let ofCode: string | undefined

/** The folder of what this code keeps. What other code kept is removed, as far as it can be. */
function folderOfCode(): string {
  // Named so that the compiler of the app does not take what is there for its own.
  const all = join(/* turbopackIgnore: true */ process.cwd(), folder)
  if (ofCode === undefined || dirname(ofCode) !== all || !existsSync(ofCode)) {
    ofCode = join(all, codeHash(['lib', 'package-lock.json']).slice(0, 16))
    mkdirSync(ofCode, { recursive: true })
    for (const other of readdirSync(all)) {
      if (join(all, other) === ofCode) continue
      try {
        rmSync(join(all, other), { recursive: true, force: true })
      } catch {
        // A process with other code may still be writing there.
      }
    }
  }
  return ofCode
}
