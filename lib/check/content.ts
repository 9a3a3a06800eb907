// Reads the content folder from the disk.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addressesFile, parseAddresses } from '../content/addresses'
import { type Content, dayOf, fileAmong, pathBelow } from '../content/checked'
import { byPolicy, type PolicyDocument } from '../content/document'
import { contentEntries, unpublishedPaths } from '../content/entries'
import { isWellRead } from '../content/fields'
import { checkLookAlikes } from '../content/look-alikes'
import { nameFile } from '../content/names'
import { parseRecord, sealsFile } from '../content/seals'
import { readFile, report, type TextFinding } from '../content/texts'
import { sitePages } from '../landing/pages'
import { checkMemory } from '../record/memory'
import { fileName, unfinishedMerge } from '../rules/file-rules'
import { shortVersion } from '../rules/in-short'
import { linkLabel } from '../rules/link-label'
import type { Strictness } from '../rules/lint'
import { publicSite } from '../settings'
import { readIfThere } from '../system/files'
import { problem } from '../text/problem'
import { checkAnchors } from './anchors'
import { checkChange } from './change'
import { checkForCounsel } from './counsel'
import { type Backdating, checkFile, type Unsaved } from './file'
import { checkFormerAddresses, forwardsIn, sitePlaces } from './former-addresses'
import { checkLineage, originOf } from './lineage'
import { checkLinks } from './links'
import { checkLinksInUse } from './links-in-use'
import { checkListedAddresses } from './listed-addresses'
import { checkReferences } from './references'
import { checkShortcuts } from './shortcuts'
import { strayOf } from './strays'
import { checkTitles } from './titles'
import { checkTranslations } from './translations'
import { checkWaivers } from './waivers'

/** What of the content to check: what is published, for errors alone; or the drafts too, and all rules. */
export type Scope = 'published' | 'all'

/** Checks the files of the content folder as of a day, or of an instant, with a draft `backdated` where that is asked for, and with what is `unsaved`, by path, in the place of what the disk has. Throws when there is no such folder, or nothing published. */
export function checkContent(
  dir: string,
  today: string,
  scope: Scope,
  backdated?: Backdating,
  unsaved: Unsaved = new Map(),
): Content {
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}. CONTENT_DIR names the folder of the policies.`)
  const record = parseRecord(readIfThere(join(dir, sealsFile)))
  const list = parseAddresses(readIfThere(join(dir, addressesFile)))
  const all = contentEntries(dir, [...unsaved.keys()])
  const visible = all.filter(({ isHidden }) => !isHidden).map(({ path }) => path)
  const left = new Set(scope === 'published' ? unpublishedPaths(visible, record.withdrawals) : [])
  const entries = all.filter(({ path }) => !left.has(path))
  const paths = entries.filter(({ kind, isHidden }) => kind === 'file' && !isHidden).map(({ path }) => path)
  const texts = paths.filter((path) => path.endsWith('.mdx'))
  const isEmptied = record.withdrawals.some(({ wasPublic }) => wasPublic)
  if (scope === 'published' && texts.length === 0 && !isEmptied) throw new Error(`There is no policy in ${dir}.`)
  const content: Content = {
    today,
    files: [],
    policies: new Map(),
    translations: new Map(),
    companies: new Map(),
    facts: new Map(),
    waived: [],
    record,
    kept: list.anchors,
    listed: list.addresses,
  }
  // Of the days of a company its other files depend.
  const [facts, others] = [true, false].map((isCompany) =>
    paths.filter((path) => (nameFile(path).kind === 'company') === isCompany),
  )
  const documents = [...(facts ?? []), ...(others ?? [])].flatMap(
    (path) => checkFile(dir, path, backdated, content, unsaved) ?? [],
  )
  content.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const entry of entries) {
    const stray = strayOf(entry)
    if (stray)
      problem(fileAmong(content.files, join(dir, entry.path)), undefined, stray.reason, { ...fileName, ...stray })
  }
  const replaced = documents.find((document) => isReplaced(document, backdated))
  content.policies = byPolicy(documents.filter(({ path, language }) => path !== replaced?.path && !language))
  content.translations = byPolicy(documents.filter(({ language }) => language))
  content.replaced = replaced
  const strictnessOf = strictnessIn(texts, scope)
  for (const document of documents) {
    const own = content.policies.get(`${document.company}/${document.policy}`) ?? []
    readDocument(document, strictnessOf(document.path), own[own.indexOf(document) - 1])
  }
  checkTogether(content, backdated?.wasPublic === true)
  const versions = documents.filter(({ isDraft }) => !isDraft)
  checkMemory(dir, content, versions)
  checkAddresses(dir, content)
  if (scope === 'all') checkForCounsel(dir, content)
  // Half of what else is said of such a file is of no text that anyone wrote.
  for (const file of content.files) {
    const merge = file.messages.filter(({ ruleId }) => ruleId === unfinishedMerge.id)
    if (merge.length > 0) file.messages = merge
  }
  return content
}

/** How strictly each text is held to the rules, by its path: a draft, or else the newest version, by all; what is older, nobody can fix. */
function strictnessIn(paths: string[], scope: Scope): (path: string) => Strictness {
  const drafts = new Set(paths.filter((path) => nameFile(path).kind === 'draft').map(dirname))
  const newest = new Map(paths.filter((path) => nameFile(path).kind === 'version').map((path) => [dirname(path), path]))
  return (path) => {
    const isNewest = newest.get(dirname(path)) === path
    if (/^draft/.test(nameFile(path).kind) || (isNewest && !drafts.has(dirname(path))))
      return scope === 'all' ? 'all' : 'errors'
    return isNewest ? 'errors' : 'superseded'
  }
}

/** Reads the text of a document, and reports on its file what it finds. The words of its links may be those of the text before. */
function readDocument(document: PolicyDocument, strictness: Strictness, before: PolicyDocument | undefined): void {
  const { file, front } = document
  if (!front) return
  const reading = readFile(file)
  const former = before?.front
    ? readFile(before.file)
        .findings.filter(isOnLabel)
        .map(({ reason }) => reason)
    : []
  const isSound = report(file, reading, strictness, (finding) => {
    const index = former.indexOf(finding.reason)
    if (index >= 0) former.splice(index, 1)
    if (document.broughtOn !== undefined) return isOnLabel(finding) || finding.rule === shortVersion.id
    return isOnLabel(finding) && index >= 0
  })
  document.outline = reading.outline
  document.readable = reading.text
  document.compared = reading.text ?? reading.compared
  if (isSound) document.text = reading.text
}

function isOnLabel({ rule }: TextFinding): boolean {
  return rule === linkLabel.id
}

function isReplaced(
  { isDraft, language, company, policy, updated }: PolicyDocument,
  backdated: Backdating | undefined,
): boolean {
  return !isDraft && !language && backdated?.policy === `${company}/${policy}` && backdated.day === updated
}

/** Checks what several files must agree on. `wasPublic` says whether anyone could read a version whose place a draft takes. */
function checkTogether(content: Content, wasPublic: boolean): void {
  const { policies, companies, facts, kept, replaced } = content
  const parties = [...companies.values()].flatMap(({ name }) => name ?? [])
  for (const [name, texts] of policies) {
    const own = replaced && name === `${replaced.company}/${replaced.policy}` ? replaced : undefined
    const draft = texts.find(({ isDraft }) => isDraft)
    const origin = draft && originOf(draft, texts)
    checkAnchors(texts, own && wasPublic ? [own] : [], kept.get(name) ?? [], origin)
    checkLineage(texts, dayOf(content, name), own)
    const current = texts.at(-1)
    if (current?.front) checkLookAlikes(current.file, current.front)
    if (!draft) continue
    const noticeDays = draft.broughtOn === undefined ? companies.get(draft.company)?.noticeDays : undefined
    checkChange(draft, origin, { noticeDays, parties }, own)
    if (origin) checkReferences(draft, origin)
  }
  for (const company of companies.keys()) {
    checkTitles([...policies].filter(([name]) => name.startsWith(`${company}/`)))
  }
  for (const name of content.translations.keys()) checkTranslations(content, name)
  for (const own of facts.values()) checkWaivers(own)
}

/** Checks that every link lands: those in the texts, those that apps ship, and those that are listed. */
function checkAddresses(dir: string, content: Content): void {
  const pages = sitePages(content, content.today)
  const later = sitePages(content, 'next')
  checkLinks(content, pages)
  checkShortcuts(content)
  const places = sitePlaces([pages, later])
  checkFormerAddresses(content, places)
  checkListedAddresses(dir, content, places)
  const site = publicSite()
  const forwards = forwardsIn(content)
  for (const list of content.files.filter((file) => nameFile(pathBelow(dir, file)).kind === 'links in use')) {
    // Shortcuts and former addresses that cannot be read would count as gone.
    const facts = content.files.filter(
      ({ path }) => path.startsWith(`${dirname(list.path)}/`) && path.endsWith('.yaml'),
    )
    if (!facts.every(isWellRead)) continue
    checkLinksInUse(list, { pages, forwards, site }, { pages: later, forwards, site })
  }
}
