// Drafts and publishes policies: npm run policy
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { closest } from 'fastest-levenshtein'
import { nameFile } from '../check/names'
import { contentDir } from '../environment'
import { reasonOf } from '../reason'
import { check } from './policy/check'
import { diff } from './policy/diff'
import { draft } from './policy/draft'
import { links } from './policy/links'
import { list } from './policy/list'
import { publish } from './policy/publish'
import type { Options, Verb } from './policy/verb'
import { withdraw } from './policy/withdraw'
import { fail } from './run'

const verbs: Record<string, Verb> = { draft, check, diff, publish, withdraw, links }

const usage = `npm run policy                  lists every policy, its draft, and what to do next
${Object.entries(verbs)
  .map(([name, { about }]) => `npm run policy ${`${name} …`.padEnd(17)}${about}`)
  .join('\n')}
npm run policy help draft       explains a verb

To put a published version right, today's too: npm run policy draft company/policy, correct the text, then
npm run policy -- publish company/policy --replace 2025-05-04 --because "…"

Policies are named as on their address: klantra/privacy`

try {
  await main()
} catch (error) {
  fail(reasonOf(error))
}

async function main(): Promise<void> {
  const kinds = Object.values(verbs).flatMap(({ options = {} }) => Object.entries(options))
  const known: ParseArgsConfig['options'] = { help: { type: 'boolean' } }
  for (const [name, type] of kinds) known[name] = { type }
  refuseSwallowed(Object.keys(known))
  const { positionals, values } = readArguments(known)
  const options = values as Options
  const [first, second, ...rest] = positionals
  if (first === undefined) return options.help ? console.log(usage) : list()
  if (first === 'help') return console.log(second === undefined ? usage : findVerb(second).help)
  const verb = findVerb(first)
  if (options.help) return console.log(verb.help)
  const stray = Object.keys(options).find((name) => !Object.hasOwn(verb.options ?? {}, name))
  if (rest.length > 0 || stray) fail(`${first} does not take ${stray ? `--${stray}` : rest.join(' ')}.\n\n${verb.help}`)
  return verb.run(nameOf(first, verb, second), options)
}

/** npm keeps options for itself that stand before `--`. */
function refuseSwallowed(names: string[]): void {
  const swallowed = names.find((name) => process.env[`npm_config_${name}`] && !process.argv.includes(`--${name}`))
  if (swallowed && swallowed !== 'yes') fail(`Write -- before the options, as npm run check -- --${swallowed}`)
}

function readArguments(options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    const [, typed] = /'--([^'\s]+)/.exec(reasonOf(error)) ?? []
    if (typed === undefined) throw error
    if (Object.hasOwn(options, typed))
      return fail(`Write what --${typed} is to be after it, and nothing after a switch.`)
    return fail(`There is no --${typed}. Did you mean --${closest(typed, Object.keys(options))}?`)
  }
}

/** The name of a policy as it was typed, as on its address or as the path of its folder or a file in it, if it can be one. */
function nameOf(called: string, verb: Verb, name: string | undefined): string {
  if (name === undefined && verb.isForAll) return ''
  if (verb.takes === 'file') return name ?? fail(`Name the file: npm run policy ${called} FILE`)
  const takesVersion = verb.takes === 'version'
  if (name === undefined) {
    const example = takesVersion ? 'company/policy/2025-05-04' : 'company/policy'
    return fail(`Name the ${verb.takes ?? 'policy'}, as on its address: npm run policy ${called} ${example}`)
  }
  const root = `${contentDir()}/`
  if (takesVersion) return versionOf(name.startsWith(root) ? name.slice(root.length) : name)
  const own = name.startsWith(root) ? name.slice(root.length).replace(/\/([^/]+\.(mdx|yaml))?$/, '') : name
  const named = nameFile(`${own}/draft.mdx`)
  if (named.kind === 'draft') return own
  const reason = name.split('/').length === 2 && named.kind === 'unknown' ? named.reason : 'write it as company/policy'
  return fail(`${name} is no name of a policy: ${reason}`)
}

/** The name of a version as it was typed, as on its address or as the path of its file, if it can be one. */
function versionOf(typed: string): string {
  const name = typed.replace(/^\//, '').replace(/(\/|\.mdx)$/, '')
  if (nameFile(`${name}.mdx`).kind === 'version') return name
  return fail(`${typed} is not the name of a version: write it as company/policy/2025-05-04`)
}

function findVerb(name: string): Verb {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  return verb ?? fail(`There is no ${name}. Did you mean ${closest(name, Object.keys(verbs))}?\n\n${usage}`)
}
