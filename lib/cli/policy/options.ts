import { parseArgs } from 'node:util'
import { nearest } from '../../content/mistakes'
import { isDate } from '../../languages/dates'
import { canonicalTag } from '../../languages/tags'
import { reasonOf } from '../../system/files'
import { refuse } from './verb'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** The options of all verbs. */
const known = {
  accept: text,
  against: text,
  because: text,
  clean: flag,
  discard: flag,
  explain: text,
  fix: flag,
  format: text,
  from: text,
  'from-word': text,
  help: flag,
  history: text,
  kind: text,
  language: text,
  'never-public': flag,
  new: flag,
  out: { ...text, short: 'o' },
  quiet: flag,
  replace: text,
  site: text,
  updated: text,
  version: text,
  yes: flag,
} as const

const days = ['against', 'from', 'replace', 'updated', 'version'] as const

/** What was given of the options. */
export type Options = ReturnType<typeof parse>['values']

/** What arguments name, and what was given of the options, a language by its code. Throws an error that says what to write instead where one cannot be what it is to be. */
export function readArguments(argv: string[]): { positionals: string[]; options: Options } {
  const { positionals, values } = parse(argv)
  const empty = Object.entries(values).find(([, given]) => given === '')
  if (empty) refuse(`Write what --${empty[0]} is to be after it.`)
  const wrong = days.map((name) => values[name]).find((day) => day !== undefined && !isDate(day))
  if (wrong) refuse(`"${wrong}" is not a day. Write it as 2025-05-04.`)
  const { language, ...others } = values
  return { positionals, options: language === undefined ? others : { ...others, language: tagOf(language) } }
}

function tagOf(language: string): string {
  return canonicalTag(language) ?? refuse(`"${language}" is no code of a language. Write one such as de, fr, or de-AT.`)
}

function parse(argv: string[]) {
  const names = Object.keys(known)
  // npm keeps options for itself that stand before `--`.
  const swallowed = names.find((name) => process.env[`npm_config_${name}`] && !argv.includes(`--${name}`))
  if (swallowed && swallowed !== 'yes') refuse(`Write -- before the options, as npm run check -- --${swallowed}`)
  try {
    return parseArgs({ args: argv, allowPositionals: true, options: known })
  } catch (error) {
    const [, typed] = /'--([^'\s]+)/.exec(reasonOf(error)) ?? []
    if (typed === undefined) throw error
    if (Object.hasOwn(known, typed))
      return refuse(`Write what --${typed} is to be after it, and nothing after a switch.`)
    const question = askFor(typed, names, '--') || ' What a command takes: npm run policy help publish'
    return refuse(`There is no --${typed}.${question}`)
  }
}

/** Whether another name was meant, as a question; empty where none is near. */
export function askFor(typed: string, names: string[], mark = ''): string {
  const meant = names.find((name) => name.startsWith(typed)) ?? nearest(typed, names)
  return meant === undefined ? '' : ` Did you mean ${mark}${meant}?`
}
