// Reads the content folder from the disk.
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { VFile } from 'vfile'
import { contentPaths, unpublishedPaths } from '../content-files'
import type { Profile } from '../laws/laws'
import type { Waived } from '../report/report'
import type { Strictness } from '../rules/lint'
import { fileName } from '../rules/name'
import { concerns } from '../rules/rule'
import { findRule } from '../rules/rules'
import { sealOf, sealsFile } from '../seals'
import { compileText } from '../text/cache'
import { problem } from '../text/problem'
import { checkChildrenAges } from './ages'
import { checkAnchors } from './anchors'
import { checkChange } from './change'
import { checkContact, checkContactAddresses } from './contacts'
import { checkCoverage } from './coverage'
import { byPolicy, type NamedDocument, type PolicyDocument } from './document'
import { decode } from './encoding'
import { type CompanyFacts, checkCompany, checkPolicyFacts, type PolicyFacts } from './facts'
import { checkFrontMatter } from './front-matter'
import { checkLinks } from './links'
import { type ContentFile, nameFile } from './names'
import type { Reading, Request } from './read-one'
import { readTexts } from './read-texts'
import { checkReview } from './review'
import { checkSeals } from './seals'
import { checkTitleSubject, checkTitles } from './titles'
import { applyWaivers, checkWaivers } from './waivers'

/** The content folder as it was read, with what is wrong as messages on its files. */
export interface Content {
  files: VFile[]
  /** The texts of each policy by its name, such as `klantra/privacy`, oldest first and the draft last. */
  policies: Map<string, PolicyDocument[]>
  /** The facts about each company by its name in addresses. */
  companies: Map<string, CompanyFacts>
  /** The facts about each policy that has some, by its name. */
  facts: Map<string, PolicyFacts>
  /** Findings that companies have waived. */
  waived: Waived[]
  /** The SHA-256 of the record of seals, where there is one. */
  record?: string
}

/** What of the content to check: what is published, for errors alone; or the drafts too, and all rules. */
export type Scope = 'published' | 'all'

/** Checks the files of the content folder, as of a day. Throws when there is no such folder, or nothing published. */
export async function checkContent(dir: string, day: string, scope: Scope): Promise<Content> {
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}. CONTENT_DIR names the folder of the policies.`)
  const all = contentPaths(dir)
  const left = new Set(scope === 'published' ? unpublishedPaths(all) : [])
  const paths = all.filter((path) => !left.has(path))
  const texts = paths.filter((path) => path.endsWith('.mdx'))
  if (scope === 'published' && texts.length === 0) throw new Error(`There is no policy in ${dir}.`)
  const content: Content = { files: [], policies: new Map(), companies: new Map(), facts: new Map(), waived: [] }
  // Other processes read the texts meanwhile.
  const reading = readTexts(requestsFor(dir, texts, scope))
  const documents = paths.flatMap((path) => checkFile(dir, path, day, content) ?? [])
  content.policies = byPolicy(documents)
  const readings = await reading
  for (const document of documents) attach(document, readings.get(document.file.path))
  checkTogether(dir, content, day)
  if (scope === 'all') weigh(dir, content, day)
  return content
}

/** The files that one policy stands on: its own, the facts about its company, and the record of the seals. */
export function filesAbout({ files }: Content, dir: string, policy: string): VFile[] {
  const [company = ''] = policy.split('/')
  return files.filter((file) => {
    const path = pathBelow(dir, file)
    return path === sealsFile || path === `${company}/company.yaml` || path.startsWith(`${policy}/`)
  })
}

/** The laws and stores that a policy declares, or its company for all of its policies. */
export function profilesOf({ facts, companies }: Content, policy: string): Profile[] {
  const [company = ''] = policy.split('/')
  return facts.get(policy)?.profiles ?? companies.get(company)?.profiles ?? []
}

/** How to read each text: a draft, or else the newest version, by all rules; what is older, nobody can mend. */
function requestsFor(dir: string, paths: string[], scope: Scope): Request[] {
  const drafts = new Set(paths.filter((path) => nameFile(path).kind === 'draft').map(dirname))
  const versions = paths.filter((path) => nameFile(path).kind === 'version')
  const newest = new Map(versions.map((path) => [dirname(path), path]))
  const strictnessOf = (path: string): Strictness => {
    const isNewest = newest.get(dirname(path)) === path
    if (path.endsWith('/draft.mdx') || (isNewest && !drafts.has(dirname(path))))
      return scope === 'all' ? 'all' : 'errors'
    return isNewest ? 'errors' : 'superseded'
  }
  return paths
    .filter((path) => lstatSync(join(dir, path)).isFile())
    .map((path) => ({ path: join(dir, path), strictness: strictnessOf(path), isKept: scope === 'published' }))
}

/** Says on the file of a document what reading it found. */
function attach(document: PolicyDocument, reading: Reading | undefined): void {
  if (!reading || !document.front) return
  const { outline, isSound, findings } = reading
  document.outline = outline
  if (isSound) document.compile = () => compileText(document.file)
  for (const { rule: id, place, reason } of findings) {
    const rule = findRule(id)
    if (rule) problem(document.file, place, reason, rule)
  }
}

/** Checks what several files must agree on. */
function checkTogether(dir: string, { files, policies, companies, facts }: Content, day: string): void {
  const documents = [...policies.values()].flat()
  checkSeals(
    dir,
    fileAmong(files, join(dir, sealsFile)),
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
  for (const company of companies.keys()) {
    checkTitles([...policies].filter(([name]) => name.startsWith(`${company}/`)))
  }
  for (const own of facts.values()) checkWaivers(own)
}

/** Checks what counsel weighs: what laws and stores ask, and what the policies of a company say differently. */
function weigh(dir: string, content: Content, day: string): void {
  for (const [company, documents] of currentByCompany(content)) {
    const facts = content.companies.get(company) ?? { profiles: [] }
    const texts = documents.map((own) => ({ ...own, facts: factsAbout(dir, content, own.name) }))
    for (const text of texts) {
      checkCoverage(text.facts, profilesOf(content, text.name), text.document)
      checkTitleSubject(text)
      checkContact(text, facts)
      checkReview(
        content.policies.get(text.name)?.findLast(({ isDraft }) => !isDraft),
        day,
      )
    }
    checkContactAddresses(texts, facts)
    checkChildrenAges(texts)
  }
  const filesOf = filesByPolicy(dir, content.files)
  for (const [name, facts] of content.facts) {
    const files = filesOf.get(name) ?? []
    leaveOut(files, profilesOf(content, name))
    content.waived.push(...applyWaivers(name, facts, files, day))
  }
}

/** Leaves out what only laws and stores ask that the policy of the files does not declare. */
function leaveOut(files: VFile[], profiles: Profile[]): void {
  for (const file of files) {
    file.messages = file.messages.filter(({ ruleId, fatal }) => {
      const rule = findRule(ruleId ?? '')
      return fatal || !rule || concerns(rule, profiles)
    })
  }
}

function filesByPolicy(dir: string, files: VFile[]): Map<string, VFile[]> {
  const found = new Map<string, VFile[]>()
  for (const file of files) {
    const name = pathBelow(dir, file).split('/').slice(0, 2).join('/')
    const own = found.get(name) ?? []
    own.push(file)
    found.set(name, own)
  }
  return found
}

/** The current text of each policy, which is the draft or else the newest version, by company. */
function currentByCompany({ policies }: Pick<Content, 'policies'>): Map<string, NamedDocument[]> {
  const found = new Map<string, NamedDocument[]>()
  for (const [name, documents] of policies) {
    const document = documents.at(-1)
    if (document) found.set(document.company, [...(found.get(document.company) ?? []), { name, document }])
  }
  return found
}

/** The facts about a policy. Where they are not written yet, their file is one on which messages can be said. */
function factsAbout(dir: string, { files, facts }: Content, name: string): PolicyFacts {
  const known = facts.get(name)
  if (known) return known
  const file = fileAmong(files, join(dir, name, 'policy.yaml'))
  const unwritten = { file, covers: new Map(), waivers: new Map(), offset: 0 }
  facts.set(name, unwritten)
  return unwritten
}

function fileAmong(files: VFile[], path: string): VFile {
  const found = files.find((file) => file.path === path)
  if (found) return found
  const missing = new VFile({ path })
  files.push(missing)
  return missing
}

function pathBelow(dir: string, { path }: VFile): string {
  return relative(dir, path).replaceAll('\\', '/')
}

function checkFile(dir: string, path: string, day: string, content: Content): PolicyDocument | undefined {
  const file = new VFile({ path: join(dir, path) })
  content.files.push(file)
  const named = nameFile(path)
  if (named.kind === 'unknown') {
    problem(file, undefined, named.reason, fileName)
    return undefined
  }
  if (lstatSync(join(dir, path)).isSymbolicLink()) {
    problem(file, undefined, 'the file is a link to a file elsewhere; put the file itself here', fileName)
    return undefined
  }
  const bytes = readFileSync(join(dir, path))
  const isReadable = decode(file, bytes) !== undefined
  switch (named.kind) {
    case 'seals':
      content.record = sealOf(bytes)
      return undefined
    case 'company':
      content.companies.set(named.company, isReadable ? checkCompany(file) : { profiles: [] })
      return undefined
    case 'policy':
      if (isReadable) content.facts.set(`${named.company}/${named.policy}`, checkPolicyFacts(file))
      return undefined
    default:
      if (!existsSync(join(dir, named.company, 'company.yaml'))) {
        problem(file, undefined, `the company is not described; write \`${named.company}/company.yaml\``, fileName)
      }
      return documentOf({ file, path, named, isReadable, day, seal: sealOf(bytes) })
  }
}

interface Named {
  file: VFile
  path: string
  named: Extract<ContentFile, { kind: 'version' | 'draft' }>
  isReadable: boolean
  day: string
  seal: string
}

function documentOf({ file, path, named, isReadable, day, seal }: Named): PolicyDocument {
  const { company, policy } = named
  const isDraft = named.kind === 'draft'
  const updated = named.kind === 'draft' ? day : named.updated
  const front = isReadable ? checkFrontMatter(file, updated) : undefined
  const effective = front?.effective?.text ?? updated
  return { file, path, company, policy, isDraft, updated, effective, seal, front }
}
