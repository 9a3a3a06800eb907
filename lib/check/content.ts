// Reads the content folder from the disk.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VFile } from 'vfile'
import { addressesFile, parseAddresses } from '../content/addresses'
import {
  byPolicy,
  type Content,
  dayOf,
  fileAmong,
  languageOf,
  type PolicyDocument,
  pathBelow,
} from '../content/content'
import { checkLookAlikes } from '../content/encoding'
import { contentEntries, type Entry, unpublishedPaths } from '../content/entries'
import { isWellRead } from '../content/fields'
import { isDraft, nameFile, policyName } from '../content/names'
import { parseRecord, sealsFile } from '../content/seals'
import { readingOf, report, type Strictness, type TextFinding } from '../content/texts'
import { checkChange } from '../editorial/change'
import { checkFormerAddresses, sitePlaces } from '../landing/former-addresses'
import { checkLinksInUse } from '../landing/landing'
import { checkLinks } from '../landing/links'
import { checkListedAddresses } from '../landing/listed-addresses'
import { checkShortcuts } from '../landing/shortcuts'
import { rememberSite, type Site, siteOf, withDrafts } from '../landing/site'
import { checkPublished } from '../record/published'
import { fileRules } from '../rules/file-rules'
import { inShortRules } from '../rules/in-short'
import { linkRules } from '../rules/link-rules'
import { textLinkRules } from '../rules/text-link-rules'
import { versionRules } from '../rules/version-rules'
import { publicSite } from '../settings'
import { readIfThere } from '../system/files'
import { problem } from '../text/problem'
import { checkAnchors } from './anchors'
import { checkForCounsel } from './counsel'
import { checkFile, type Overrides } from './file'
import { checkLineage, originOf } from './lineage'
import { checkReferences } from './references'
import { strayOf } from './strays'
import { checkTitles } from './titles'
import { checkTranslations } from './translations'
import { checkWaivers } from './waivers'

/** What of the content to check: what is published, for errors alone; or the drafts too, and all rules. */
export type Scope = 'published' | 'all'

/** Checks the files of the content folder as of a day, or of an instant, with `overrides` in the place of what the disk has. `announce` is told of all files, once their fields have been checked and before texts are read. Throws when there is no such folder, or nothing published. */
export function checkContent(
  dir: string,
  today: string,
  scope: Scope,
  overrides: Overrides = {},
  announce?: (files: VFile[]) => void,
): Content {
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}. CONTENT_DIR names the folder of the policies.`)
  const record = parseRecord(readIfThere(join(dir, sealsFile)))
  const { anchors, addresses } = parseAddresses(readIfThere(join(dir, addressesFile)))
  const all = contentEntries(dir, [...(overrides.unsaved?.keys() ?? [])])
  const visible = all.filter(({ isHidden }) => !isHidden).map(({ path }) => path)
  const left = new Set(scope === 'published' ? unpublishedPaths(visible, record.withdrawals) : [])
  const entries = all.filter(({ path }) => !left.has(path))
  const hasTexts = entries.some(({ kind, isHidden, path }) => kind === 'file' && !isHidden && path.endsWith('.mdx'))
  const isEmptied = record.withdrawals.some(({ wasPublic }) => wasPublic)
  if (scope === 'published' && !hasTexts && !isEmptied) throw new Error(`There is no policy in ${dir}.`)
  const content: Content = { today, ...emptyContent(), record, kept: anchors, listed: addresses }
  const documents = readEntries(dir, content, entries, scope, overrides, announce)
  checkTogether(content, content.companies, overrides)
  const versions = documents.filter(({ isDraft }) => !isDraft)
  checkPublished(dir, content, versions)
  const site = siteOf(content)
  checkLanding(dir, content, site)
  const places = sitePlaces([site.now, site.next])
  checkFormerAddresses(content, places)
  checkListedAddresses(dir, content, places)
  if (scope === 'all') checkForCounsel(dir, content)
  reportMergesAlone(content)
  return content
}

/** Checks one company again, of which nothing but drafts, waivers and what is declared has changed since all was checked, or `overrides` replace. The rest is taken over. */
export function checkAgain(dir: string, former: Content, company: string, overrides: Overrides = {}): Content {
  const isOwn = (name: string) => name === company || name.startsWith(`${company}/`)
  const own: Content = { ...former, ...emptyContent() }
  readEntries(dir, own, contentEntries(dir, [...(overrides.unsaved?.keys() ?? [])], company), 'all', overrides)
  checkTogether(own, former.companies, overrides)
  // What git and the addresses of the whole site say does not depend on drafts.
  const kept = [versionRules.seal, linkRules['former-address'], linkRules['unlisted-address']].map(({ id }) => id)
  for (const file of own.files) {
    const was = former.files.find(({ path }) => path === file.path)
    file.messages.push(...(was?.messages.filter(({ ruleId = '' }) => kept.includes(ruleId)) ?? []))
  }
  const site = withDrafts(siteOf(former), own, company)
  checkLanding(dir, own, site)
  checkForCounsel(dir, own)
  reportMergesAlone(own)
  const rest = former.files.filter((file) => !pathBelow(dir, file).startsWith(`${company}/`))
  const merged = <Value>(all: Map<string, Value>, some: Map<string, Value>) =>
    new Map([...[...all].filter(([name]) => !isOwn(name)), ...some].sort(([a], [b]) => (a < b ? -1 : 1)))
  const content: Content = {
    ...own,
    files: [...rest, ...own.files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    policies: merged(former.policies, own.policies),
    translations: merged(former.translations, own.translations),
    companies: merged(former.companies, own.companies),
    facts: merged(former.facts, own.facts),
    waived: [...former.waived.filter(({ policy }) => !isOwn(policy)), ...own.waived],
  }
  rememberSite(content, site)
  return content
}

function emptyContent() {
  return {
    files: [],
    policies: new Map(),
    translations: new Map(),
    companies: new Map(),
    facts: new Map(),
    waived: [],
  } satisfies Partial<Content>
}

/** Reads what stands in the content folder into the content, each file by itself. Returns the documents. */
function readEntries(
  dir: string,
  content: Content,
  entries: Entry[],
  scope: Scope,
  overrides: Overrides,
  announce?: (files: VFile[]) => void,
): PolicyDocument[] {
  const { backdated } = overrides
  const paths = entries.filter(({ kind, isHidden }) => kind === 'file' && !isHidden).map(({ path }) => path)
  // Of the days of a company its other files depend.
  const first = paths.filter((path) => nameFile(path).kind === 'company')
  const documents = [...new Set([...first, ...paths])].flatMap((path) => checkFile(dir, path, content, overrides) ?? [])
  content.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const entry of entries) {
    const stray = strayOf(entry)
    if (stray)
      problem(fileAmong(content.files, join(dir, entry.path)), undefined, stray.reason, { ...fileRules.name, ...stray })
  }
  content.replaced = documents.find(({ path }) => backdated && path === `${backdated.policy}/${backdated.day}.mdx`)
  content.policies = byPolicy(documents.filter(({ path, language }) => path !== content.replaced?.path && !language))
  content.translations = byPolicy(documents.filter(({ language }) => language))
  const strictnessOf = strictnessIn(paths, scope)
  for (const { file, company, policy, language } of documents) {
    file.data.language = language ?? languageOf(content, `${company}/${policy}`)
  }
  announce?.(content.files)
  for (const document of documents) {
    const own = content.policies.get(policyName(document)) ?? []
    readDocument(document, strictnessOf(document.path), own[own.indexOf(document) - 1])
  }
  return documents
}

/** Half of what else is said of a file with an unfinished merge is of no text that anyone wrote. */
function reportMergesAlone({ files }: Content): void {
  for (const file of files) {
    const merge = file.messages.filter(({ ruleId }) => ruleId === fileRules.merge.id)
    if (merge.length > 0) file.messages = merge
  }
}

/** How strictly each text is held to the rules, by its path: a draft, or else the newest version, by all; what is older, nobody can fix. */
function strictnessIn(paths: string[], scope: Scope): (path: string) => Strictness {
  const drafts = new Set(paths.filter((path) => nameFile(path).kind === 'draft').map(dirname))
  const newest = new Map(paths.filter((path) => nameFile(path).kind === 'version').map((path) => [dirname(path), path]))
  return (path) => {
    const isNewest = newest.get(dirname(path)) === path
    if (isDraft(path) || (isNewest && !drafts.has(dirname(path)))) return scope === 'all' ? 'all' : 'errors'
    return isNewest ? 'errors' : 'superseded'
  }
}

/** Reads the text of a document, and reports on its file what it finds. The words of its links may be those of the text before. */
function readDocument(document: PolicyDocument, strictness: Strictness, before: PolicyDocument | undefined): void {
  const { file, front, isDraft } = document
  // Whoever writes a draft sees as much of it as can be read; what is in no text that is known, nothing.
  if (file.value === undefined || (!front && !isDraft)) return
  const reading = readingOf(file)
  const former = before?.front
    ? readingOf(before.file)
        .findings.filter(isOnLabel)
        .map(({ reason }) => reason)
    : []
  const isSound = report(file, reading, strictness, (finding) => {
    const index = former.indexOf(finding.reason)
    if (index >= 0) former.splice(index, 1)
    if (document.broughtOn !== undefined) return isOnLabel(finding) || finding.rule === inShortRules['short-version'].id
    return isOnLabel(finding) && index >= 0
  })
  document.outline = reading.outline
  document.readable = reading.text
  document.compared = reading.text ?? reading.compared
  if (isSound && front) document.text = reading.text
}

function isOnLabel({ rule }: TextFinding): boolean {
  return rule === textLinkRules['link-label'].id
}

/** Checks what several files must agree on. `everyone` are all companies. */
function checkTogether(content: Content, everyone: Content['companies'], { backdated }: Overrides): void {
  const { policies, companies, facts } = content
  const parties = [...everyone.values()].flatMap(({ name }) => name ?? [])
  for (const [name, texts] of policies) checkTexts(name, texts, content, parties, backdated?.wasPublic)
  for (const company of companies.keys()) {
    checkTitles([...policies.values()].filter(([first]) => first?.company === company))
  }
  for (const name of content.translations.keys()) checkTranslations(content, name)
  for (const [name, own] of facts) checkWaivers(own, dayOf(content, name))
}

/** Checks the texts of one policy against each other. */
function checkTexts(name: string, texts: PolicyDocument[], content: Content, parties: string[], wasPublic = false) {
  const { companies, kept, replaced } = content
  const own = replaced && name === policyName(replaced) ? replaced : undefined
  const draft = texts.find(({ isDraft }) => isDraft)
  const origin = draft && originOf(draft, texts)
  checkAnchors(texts, own && wasPublic ? [own] : [], kept.get(name) ?? [], origin)
  checkLineage(texts, dayOf(content, name), own)
  const current = texts.at(-1)
  if (current?.front) checkLookAlikes(current.file, current.front)
  if (!draft) return
  const noticeDays = draft.broughtOn === undefined ? companies.get(draft.company)?.noticeDays : undefined
  checkChange(draft, origin, { noticeDays, parties, language: languageOf(content, name) }, own)
  if (origin) checkReferences(draft, origin)
}

/** Checks that links land: those in the texts, shortcuts, and those that apps ship. */
function checkLanding(dir: string, content: Content, { now, next, forwards }: Site): void {
  checkLinks(content, now)
  checkShortcuts(content)
  const site = publicSite()
  for (const list of content.files.filter((file) => nameFile(pathBelow(dir, file)).kind === 'links in use')) {
    // Shortcuts and former addresses that cannot be read would count as gone.
    const facts = content.files.filter(
      ({ path }) => path.startsWith(`${dirname(list.path)}/`) && path.endsWith('.yaml'),
    )
    if (!facts.every(isWellRead)) continue
    checkLinksInUse(list, { pages: now, forwards, site }, { pages: next, forwards, site })
  }
}
