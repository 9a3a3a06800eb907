// Reads the content folder from the disk.
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { VFile } from 'vfile'
import { contentPaths, unpublishedPaths } from '../content-files'
import { policyFields } from '../fields'
import { sealOf, sealsFile } from '../seals'
import { readTextOnce } from '../text/cache'
import { problem } from '../text/problem'
import { readText } from '../text/read'
import { warmTexts } from '../text/warm'
import { checkAnchors } from './anchors'
import { checkChange } from './change'
import { type CompanyFacts, checkCompany } from './company'
import { byPolicy, type PolicyDocument } from './document'
import { decode } from './encoding'
import { readFields } from './fields'
import { checkFrontMatter } from './front-matter'
import { checkLinks } from './links'
import { type ContentFile, nameFile } from './names'
import { checkSeals } from './seals'

/** The content folder as it was read, with what is wrong as messages on its files. */
export interface Content {
  files: VFile[]
  /** The texts of each policy by its name, such as `klantra/privacy`, oldest first and the draft last. */
  policies: Map<string, PolicyDocument[]>
  /** The facts about each company by its name in addresses. */
  companies: Map<string, CompanyFacts>
  /** The SHA-256 of the record of seals, where there is one. */
  record?: string
}

/** What of the content to check: what is published, or the drafts too. */
export type Scope = 'published' | 'all'

/** Checks the files of the content folder, as of a day. Throws when there is no such folder, or nothing published. */
export async function checkContent(dir: string, day: string, scope: Scope): Promise<Content> {
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}. CONTENT_DIR names the folder of the policies.`)
  const all = contentPaths(dir)
  const left = new Set(scope === 'published' ? unpublishedPaths(all) : [])
  const paths = all.filter((path) => !left.has(path))
  if (scope === 'published' && !paths.some((path) => path.endsWith('.mdx'))) {
    throw new Error(`There is no policy in ${dir}.`)
  }
  if (scope === 'published')
    await warmTexts(paths.filter((path) => path.endsWith('.mdx')).map((path) => join(dir, path)))
  const content: Content = { files: [], policies: new Map(), companies: new Map() }
  const documents = paths.flatMap((path) => checkFile(dir, path, day, scope, content) ?? [])
  content.policies = byPolicy(documents)
  checkTogether(dir, content, day)
  return content
}

/** The files that one policy stands on: its own, the facts about its company, and the record of the seals. */
export function filesAbout({ files }: Content, dir: string, policy: string): VFile[] {
  const [company = ''] = policy.split('/')
  return files.filter((file) => {
    const path = relative(dir, file.path).replaceAll('\\', '/')
    return path === sealsFile || path === `${company}/company.yaml` || path.startsWith(`${policy}/`)
  })
}

/** Checks what several files must agree on. */
function checkTogether(dir: string, { files, policies, companies }: Content, day: string): void {
  const documents = [...policies.values()].flat()
  checkSeals(
    dir,
    sumsAmong(files, join(dir, sealsFile)),
    documents.filter(({ isDraft }) => !isDraft),
  )
  checkLinks(documents, [...companies.keys()], day)
  const parties = [...companies.values()].flatMap(({ name }) => name ?? [])
  for (const texts of policies.values()) {
    checkAnchors(texts)
    const draft = texts.find(({ isDraft }) => isDraft)
    if (!draft) continue
    const { noticeDays } = companies.get(draft.company) ?? {}
    checkChange(draft, texts.slice(0, -1), { noticeDays, parties })
  }
}

function sumsAmong(files: VFile[], path: string): VFile {
  const found = files.find((file) => file.path === path)
  if (found) return found
  const missing = new VFile({ path })
  files.push(missing)
  return missing
}

function checkFile(dir: string, path: string, day: string, scope: Scope, content: Content): PolicyDocument | undefined {
  const file = new VFile({ path: join(dir, path) })
  content.files.push(file)
  const named = nameFile(path)
  if (named.kind === 'unknown') {
    problem(file, undefined, named.reason, 'name')
    return undefined
  }
  if (lstatSync(join(dir, path)).isSymbolicLink()) {
    problem(file, undefined, 'the file is a link to a file elsewhere; put the file itself here', 'name')
    return undefined
  }
  const bytes = readFileSync(join(dir, path))
  const readable = decode(file, bytes) !== undefined
  switch (named.kind) {
    case 'seals':
      content.record = sealOf(bytes)
      return undefined
    case 'company':
      content.companies.set(named.company, readable ? checkCompany(file) : {})
      return undefined
    case 'policy':
      if (readable) readFields(file, String(file), 0, policyFields)
      return undefined
    default:
      if (!existsSync(join(dir, named.company, 'company.yaml'))) {
        problem(file, undefined, `the company is not described; write \`${named.company}/company.yaml\``, 'name')
      }
      return readDocument({ file, path, named, readable, day, scope, seal: sealOf(bytes) })
  }
}

type NamedDocument = Extract<ContentFile, { kind: 'version' | 'draft' }>

interface ToRead {
  file: VFile
  path: string
  named: NamedDocument
  readable: boolean
  day: string
  scope: Scope
  seal: string
}

function readDocument({ file, path, named, readable, day, scope, seal }: ToRead): PolicyDocument {
  const { company, policy } = named
  const isDraft = named.kind === 'draft'
  const updated = named.kind === 'draft' ? day : named.updated
  const front = readable ? checkFrontMatter(file, updated) : undefined
  const effective = front?.effective?.text ?? updated
  // Legal staff check while a build runs, whose cache stays its own.
  const read = front && (scope === 'all' ? readText(file) : readTextOnce(file))
  return { file, path, company, policy, isDraft, updated, effective, seal, front, read }
}
