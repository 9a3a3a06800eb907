// Looks in git, and in the site that was built last, for addresses that once were.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isFormerAddress } from '../content/former-address'
import { isPolicyName, nameFile } from '../content/names'
import { isTarget } from '../content/shortcut-target'
import { textsOnceCommitted } from '../system/git'
import { isRecord } from '../system/record'

/** Addresses that a company, such as `klantra`, or a policy, such as `klantra/privacy`, once had, and that links may still lead to. */
export interface Remembered {
  /** The last known target of each shortcut, by the last part of its address. */
  shortcuts: Map<string, string>
  formerAddresses: Set<string>
}

/** By the name of the company or policy. */
export type Memory = Map<string, Remembered>

/** What commits of a content folder once had, and what the site in the folder `out` has, where one is given. What could never have been an address is passed over. */
export function recall(dir: string, out?: string): Memory {
  const memory: Memory = new Map()
  for (const { path, text } of textsOnceCommitted(dir, 'company.yaml', 'policy.yaml')) {
    const { kind } = nameFile(path)
    if ((kind !== 'company' && kind !== 'policy') || !/shortcuts|formerAddresses/.test(text)) continue
    remember(memory, path.replace(/\/[^/]+$/, ''), readFacts(text))
  }
  if (out !== undefined) recallSite(memory, out)
  return memory
}

function recallSite(memory: Memory, out: string): void {
  if (!existsSync(out) || !statSync(out).isDirectory()) return
  for (const company of readdirSync(out)) {
    const file = join(out, company, 'links.json')
    if (!existsSync(file)) continue
    const { shortcuts, formerAddresses, policies } = readFacts(readFileSync(file, 'utf8'))
    const targets = factsIn(shortcuts).map(({ name, target }) => [name, target])
    remember(memory, company, { shortcuts: Object.fromEntries(targets), formerAddresses })
    for (const policy of factsIn(policies)) {
      remember(memory, `${company}/${policy.policy}`, { formerAddresses: policy.formerAddresses })
    }
  }
}

type Facts = Record<string, unknown>

/** The fields of a file in YAML or JSON; none where it cannot be read, as commits may hold what was never checked. */
function readFacts(text: string): Facts {
  try {
    const facts: unknown = parse(text)
    return isRecord(facts) ? facts : {}
  } catch {
    return {}
  }
}

function factsIn(value: unknown): Facts[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function remember(memory: Memory, name: string, { shortcuts, formerAddresses }: Facts): void {
  const known = memory.get(name) ?? { shortcuts: new Map(), formerAddresses: new Set() }
  memory.set(name, known)
  for (const [shortcut, target] of Object.entries(isRecord(shortcuts) ? shortcuts : {})) {
    if (isPolicyName(shortcut) && typeof target === 'string' && isTarget(target)) known.shortcuts.set(shortcut, target)
  }
  for (const address of Array.isArray(formerAddresses) ? formerAddresses : [formerAddresses]) {
    if (typeof address === 'string' && isFormerAddress(address)) known.formerAddresses.add(address)
  }
}
