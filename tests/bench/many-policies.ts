// Writes a content folder to the disk, for benchmarks.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { addressesFile, withAddresses } from '../../lib/content/addresses'
import { formatRecord, parseRecord, type Seals, sealOf, sealsFile } from '../../lib/content/seals'

const source = 'content/kastana'
const policiesPerCompany = 5
const [version = ''] = readdirSync(join(source, 'privacy')).filter((name) => name.endsWith('.mdx'))

/** Writes policies of Kastana's length, five to a company, no two alike. */
export function writeManyPolicies(content: string, policies: number): void {
  const text = readFileSync(join(source, 'privacy', version), 'utf8')
  // Its shortcuts lead to a policy of another name.
  const facts = readFileSync(join(source, 'company.yaml'), 'utf8').replace(/^shortcuts:\n(?: .*\n)*/m, '')
  const seals: Seals = new Map()
  for (let index = 0; index < policies; index++) {
    const company = join(content, `company-${Math.floor(index / policiesPerCompany)}`)
    const policy = join(company, `policy-${index % policiesPerCompany}`)
    mkdirSync(policy, { recursive: true })
    writeFileSync(join(company, 'company.yaml'), facts)
    cpSync(join(source, 'privacy', 'policy.yaml'), join(policy, 'policy.yaml'))
    const own = text.replaceAll('Kastana', `Kastana ${index}`).replace(/^title: /m, `title: Kastana ${index} `)
    writeFileSync(join(policy, version), own)
    seals.set(relative(content, join(policy, version)), sealOf(Buffer.from(own)))
  }
  writeFileSync(join(content, sealsFile), formatRecord({ seals }))
  const coverages = [...seals.keys()].map((path) => `/${dirname(path)}/coverage/`)
  writeFileSync(join(content, addressesFile), withAddresses('', coverages))
}

/** Adds a sentence to one of the policies, as where a version is put right that nobody has read. */
export function editPolicy(content: string): void {
  const path = join('company-7', 'policy-3', version)
  const { seals } = parseRecord(readFileSync(join(content, sealsFile), 'utf8'))
  const text = `${readFileSync(join(content, path), 'utf8')}\nWe answer within a month.\n`
  writeFileSync(join(content, path), text)
  seals.set(path, sealOf(Buffer.from(text)))
  writeFileSync(join(content, sealsFile), formatRecord({ seals }))
}
