// Drafts and publishes policies: npm run policy
import { parseArgs } from 'node:util'
import { closest } from 'fastest-levenshtein'
import { check } from './policy/check'
import { diff } from './policy/diff'
import { draft } from './policy/draft'
import { list } from './policy/list'
import { publish } from './policy/publish'
import type { Verb } from './policy/verb'
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
  const switches = Object.values(verbs).flatMap((verb) => verb.switches)
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(['help', ...switches].map((name) => [name, { type: 'boolean' as const }])),
  })
  const [first, second, ...rest] = positionals
  if (first === undefined) return values.help ? console.log(usage) : list()
  if (first === 'help') return console.log(second === undefined ? usage : findVerb(second).help)
  const verb = findVerb(first)
  if (values.help) return console.log(verb.help)
  if (rest.length > 0) fail(`${rest.join(' ')} is too much: ${first} takes one name. ${verb.help}`)
  // npm takes switches that stand before a `--` for its own, and hands them on in the environment.
  return verb.run(second, (name) => Boolean(values[name]) || process.env[`npm_config_${name}`] === 'true')
}

function findVerb(name: string): Verb {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  return verb ?? fail(`There is no ${name}. Did you mean ${closest(name, Object.keys(verbs))}?\n\n${usage}`)
}
