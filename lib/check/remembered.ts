// Looks in git, and in the site that was built last, for addresses that once were.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { textsOnceCommitted } from '../git'

/** Addresses that a company, such as `klantra`, or a policy, such as `klantra/privacy`, once had, and that links may still lead to. */
export interface Remembered {
  /** The last known target of each shortcut, by the last part of its address. */
  shortcuts: Map<string, string>
  formerAddresses: Set<string>
}

/** By the name of the company or policy. */
export type Memory = Map<string, Remembered>

/** What commits of a content folder once had, and what the site in the folder `out` has, where one is given. */
export function recall(dir: string, out?: string): Memory {
  const memory: Memory = new Map()
  for (const name of ['company.yaml', 'policy.yaml']) {
    for (const { path, text } of textsOnceCommitted(dir, name)) {
      if (!/^(shortcuts|formerAddresses):/m.test(text)) continue
      remember(memory, path.replace(/\/[^/]+$/, ''), readFacts(text))
    }
  }
  if (out !== undefined) recallSite(memory, out)
  return memory
}

interface Facts {
  shortcuts?: unknown
  formerAddresses?: unknown
}

function recallSite(memory: Memory, out: string): void {
  if (!existsSync(out)) return
  for (const company of readdirSync(out)) {
    const file = join(out, company, 'links.json')
    if (!existsSync(file)) continue
    const { shortcuts, formerAddresses, policies } = JSON.parse(readFileSync(file, 'utf8'))
    const targets = list(shortcuts).map(({ name, target }) => [name, target])
    remember(memory, company, { shortcuts: Object.fromEntries(targets), formerAddresses })
    for (const policy of list(policies)) {
      remember(memory, `${company}/${policy.policy}`, { formerAddresses: policy.formerAddresses })
    }
  }
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : []
}

/** A commit may hold what was never checked. */
function readFacts(text: string): Facts {
  try {
    return parse(text) ?? {}
  } catch {
    return {}
  }
}

function remember(memory: Memory, name: string, { shortcuts, formerAddresses }: Facts): void {
  const known = memory.get(name) ?? { shortcuts: new Map(), formerAddresses: new Set() }
  memory.set(name, known)
  if (typeof shortcuts === 'object' && shortcuts !== null) {
    for (const [shortcut, target] of Object.entries(shortcuts)) known.shortcuts.set(shortcut, String(target))
  }
  const addresses = Array.isArray(formerAddresses) ? formerAddresses : [formerAddresses]
  for (const address of addresses) if (typeof address === 'string') known.formerAddresses.add(address)
}
