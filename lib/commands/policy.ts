// Drafts and publishes policies: npm run policy
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { closest } from 'fastest-levenshtein'
import { nameFile } from '../check/names'
import { check } from './policy/check'
import { diff } from './policy/diff'
import { draft } from './policy/draft'
import { list } from './policy/list'
import { publish } from './policy/publish'
import type { Options, Verb } from './policy/verb'
import { fail, reasonOf } from './run'

const verbs: Record<string, Verb> = { draft, check, diff, publish }

const usage = `npm run policy                  lists every policy, its draft, and what to do next
${Object.entries(verbs)
  .map(([name, { about }]) => `npm run policy ${`${name} …`.padEnd(17)}${about}`)
  .join('\n')}
npm run policy help draft       explains a verb

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
  const { positionals, values } = parseArgs({ allowPositionals: true, options: known })
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

/** The name of a policy as it was typed, if it can be one. */
function nameOf(called: string, verb: Verb, name: string | undefined): string {
  if (name === undefined && verb.isForAll) return ''
  if (name === undefined) return fail(`Name the policy, as on its address: npm run policy ${called} company/policy`)
  const named = nameFile(`${name}/draft.mdx`)
  if (named.kind === 'draft') return name
  const reason = name.split('/').length === 2 && named.kind === 'unknown' ? named.reason : 'write it as company/policy'
  return fail(`${name} is no name of a policy: ${reason}`)
}

function findVerb(name: string): Verb {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  return verb ?? fail(`There is no ${name}. Did you mean ${closest(name, Object.keys(verbs))}?\n\n${usage}`)
}
