import { relative } from 'node:path'
import { nameFile } from '../../content/names'
import { contentDir } from '../../settings'
import { reasonOf } from '../../system/files'
import { bring } from './bring'
import { check } from './check'
import { diff } from './diff'
import { draft } from './draft'
import { links } from './links'
import { list } from './list'
import { askFor, readArguments } from './options'
import { publish } from './publish'
import { type Io, print, printError, refuse, type Verb } from './verb'
import { withdraw } from './withdraw'
import { word } from './word'

const verbs: Record<string, Verb> = { draft, import: bring, check, diff, publish, withdraw, word, links }

const usage = `npm run policy                  lists every policy, its draft, and what to do next
${Object.entries(verbs)
  .map(([name, { about }]) => `npm run policy ${`${name} …`.padEnd(17)}${about}`)
  .join('\n')}
npm run policy help draft       explains a verb

To put a published version right, today's too, take it as the draft, correct that, and publish it in its place:
npm run policy -- draft company/policy --from 2025-05-04
npm run policy -- publish company/policy --replace 2025-05-04 --because "…"

Policies are named as on their address: klantra/privacy`

/** Runs the command that arguments name, and returns its exit code. What is wrong with it is written to the error output. */
export async function main(argv: string[], io: Io): Promise<number> {
  try {
    return await run(argv, io)
  } catch (error) {
    printError(io, reasonOf(error))
    return 1
  }
}

async function run(argv: string[], io: Io): Promise<number> {
  const { positionals, options } = readArguments(argv)
  const [first, ...given] = positionals
  if (first === 'help' || options.help) {
    const asked = first === 'help' ? given[0] : first
    print(io, asked === undefined ? usage : findVerb(asked).help)
    return 0
  }
  if (first === undefined) return list(io)
  const verb = findVerb(first)
  const file = verb.takes === 'file and policy' && given.length > 1 ? given.shift() : undefined
  const [named, ...rest] = given
  const stray = Object.keys(options).find((name) => !verb.options?.some((own) => own === name))
  if (rest.length > 0 || stray)
    refuse(`${first} does not take ${stray ? `--${stray}` : rest.join(' ')}.\n\n${verb.help}`)
  const clash = verb.apart?.find((both) => both.every((name) => options[name] !== undefined))
  if (clash) refuse(`Write --${clash.join(' or --')}, not both.`)
  return verb.run(nameOf(first, verb, named), options, io, file)
}

/** The name of a policy as it was typed, as on its address or as the path of its folder or a file in it, if it can be one. */
function nameOf(called: string, verb: Verb, name: string | undefined): string {
  if (name === undefined && verb.isForAll) return ''
  if (verb.takes === 'file') return name ?? refuse(`Name the file: npm run policy ${called} FILE`)
  const takesVersion = verb.takes === 'version'
  if (name === undefined) {
    const example = takesVersion ? 'company/policy/2025-05-04' : 'company/policy'
    return refuse(`Name the ${verb.takes ?? 'policy'}, as on its address: npm run policy ${called} ${example}`)
  }
  const within = relative(contentDir(), name)
  const path = within.startsWith('..') ? name.replace(/^\//, '') : within
  if (takesVersion) return versionOf(path)
  const own = path.replace(/\/([^/]+\.(mdx|yaml))?$/, '')
  const named = nameFile(`${own}/draft.mdx`)
  if (named.kind === 'draft') return own
  const reason = name.split('/').length === 2 && named.kind === 'unknown' ? named.reason : 'write it as company/policy'
  return refuse(`${name} is no name of a policy: ${reason}`)
}

/** The name of a version as it was typed, as on its address or as the path of its file, if it can be one. */
function versionOf(typed: string): string {
  const name = typed.replace(/(\/|\.mdx)$/, '')
  if (nameFile(`${name}.mdx`).kind === 'version') return name
  return refuse(`${typed} is not the name of a version: write it as company/policy/2025-05-04`)
}

function findVerb(name: string): Verb {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  return verb ?? refuse(`There is no ${name}.${askFor(name, Object.keys(verbs))}\n\n${usage}`)
}
