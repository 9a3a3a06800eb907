// Writes a content folder to the disk, for benchmarks.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { formatRecord, type Seals, sealOf, sealsFile } from '../../lib/content/seals'

const source = 'content/kastana'
const policiesPerCompany = 5

/** Writes policies of Kastana's length, five to a company, no two alike. */
export function writeManyPolicies(content: string, policies: number): void {
  const [version = ''] = readdirSync(join(source, 'privacy')).filter((name) => name.endsWith('.mdx'))
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
}
