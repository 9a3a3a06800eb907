import { isDate } from '../languages/dates'
import { canonicalTag } from '../languages/tags'
import { addressesFile } from './addresses'
import { sealsFile } from './seals'

/** What a file of content is, by its path below the content folder. */
export type ContentFile =
  | { kind: 'company'; company: string }
  | { kind: 'links in use'; company: string }
  | { kind: 'policy'; company: string; policy: string }
  | { kind: 'version'; company: string; policy: string; updated: string }
  | { kind: 'draft'; company: string; policy: string }
  | { kind: 'notes'; company: string; policy: string }
  | { kind: 'translation'; company: string; policy: string; updated: string; language: string }
  | { kind: 'draft of a translation'; company: string; policy: string; language: string }
  | { kind: 'seals' }
  | { kind: 'addresses' }
  | { kind: 'guide' }
  | { kind: 'unknown'; reason: string }

/** The guide for the people who write the policies, beside the folders of the companies. */
export const guideFile = 'README.md'

/** The name of the file that lists the addresses that a company's apps ship, beside the facts about the company. */
const linksInUse = 'links-in-use.txt'

/** The file with comments on the draft of a policy, or of its translation into a language, below the content folder, such as `klantra/privacy/draft.notes.yaml`. */
export function notesPath(policy: string, language?: string): string {
  return textPath(policy, 'draft', language).replace(/mdx$/, 'notes.yaml')
}

/** Names that addresses of the site itself, or of the desk, have. */
const reserved = {
  company: ['404', 'index', 'not-found', 'former', 'desk', 'api', 'new', 'import'],
  policy: ['links'],
}

/** The name of the policy of a text, such as `klantra/privacy`. */
export function policyName({ company, policy }: { company: string; policy: string }): string {
  return `${company}/${policy}`
}

/** How many letters the names of a company and its policy can have together: no disk takes more than 255 for a file, and Contentlayer's is `_company__policy__2025-05-04.mdx.json`. */
const mostLetters = 255 - '_____2025-05-04.mdx.json'.length

/** The file of a version, or of its translation into a language, below the content folder, such as `klantra/privacy/2025-05-04.de.mdx`. For `draft`, that of the draft. */
export function textPath(policy: string, name: string, language?: string): string {
  return `${policy}/${[name, ...(language === undefined ? [] : [language])].join('.')}.mdx`
}

/** Whether a path is that of a draft, of a policy or a translation, or of the notes on one. */
export function isDraft(path: string): boolean {
  return /(?:^|[/\\])draft(?:\.[^./]+)?\.(?:mdx|notes\.yaml)$/.test(path)
}

/** Whether a name is written as a part of an address is. */
export function isFolderName(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
}

/** Whether a name can be part of the address of a policy, or of what stands beside it. */
export function isPolicyName(name: string): boolean {
  return isFolderName(name) && !reserved.policy.includes(name) && !isDate(name)
}

/** The files that stand in the content folder itself. */
const topFiles = new Map<string, ContentFile>([
  [sealsFile, { kind: 'seals' }],
  [addressesFile, { kind: 'addresses' }],
  [guideFile, { kind: 'guide' }],
])

/** Says what the file at a path such as `klantra/privacy/2025-05-04.mdx` is, or why it cannot be one of a policy. */
export function nameFile(path: string): ContentFile {
  const topFile = topFiles.get(path)
  if (topFile) return topFile
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  const reason = refuseFolders(folders)
  if (reason !== undefined) return unknown(reason)
  const [company = '', policy] = folders
  if (folders.length === 1 && file === 'company.yaml') return { kind: 'company', company }
  if (folders.length === 1 && file === linksInUse) return { kind: 'links in use', company }
  if (policy === undefined || folders.length > 2)
    return unknown(
      'the file is not in its place; policies are at `company/policy/2025-05-04.mdx`, facts of a company at `company/company.yaml`, the links that its apps ship at `company/links-in-use.txt`',
    )
  return nameText({ company, policy }, file)
}

function unknown(reason: string): ContentFile {
  return { kind: 'unknown', reason }
}

/** Why folders cannot be a company and its policy. */
function refuseFolders(folders: string[]): string | undefined {
  const wrong = folders.find((folder) => !isFolderName(folder))
  if (wrong !== undefined)
    return `the folder \`${wrong}\` would be part of an address; name it in small letters a to z, digits and hyphens`
  const [company = '', policy = ''] = folders
  if (reserved.company.includes(company) || reserved.policy.includes(policy))
    return 'the site itself uses an address of this name; choose another name for the folder'
  return refuseLength(folders)
}

/** Says what a file in the folder of a policy is. */
function nameText(names: { company: string; policy: string }, file: string): ContentFile {
  if (isDate(names.policy)) return unknown('a policy cannot be named by a day; name it by its subject, such as privacy')
  if (file === 'policy.yaml') return { kind: 'policy', ...names }
  const [isNotes, ofLanguage] = /^draft(?:\.([^.]+))?\.notes\.yaml$/.exec(file) ?? []
  if (isNotes && (ofLanguage === undefined || canonicalTag(ofLanguage) === ofLanguage))
    return { kind: 'notes', ...names }
  if (!file.endsWith('.mdx'))
    return unknown('only versions and `draft.mdx` stand in the folder of a policy; move the file away')
  const stem = file.slice(0, -'.mdx'.length)
  if (stem === 'draft') return { kind: 'draft', ...names }
  if (isDate(stem)) return { kind: 'version', ...names, updated: stem }
  const [, name = '', language] = /^([^.]+)\.([^.]+)$/.exec(stem) ?? []
  if (language !== undefined && (name === 'draft' || isDate(name))) return nameTranslation(names, name, language)
  return unknown(`\`${stem}\` is no day, and only versions and \`draft.mdx\` stand here; move the file away`)
}

/** Says what a translation of a draft, or of the version of a day, is. */
function nameTranslation(names: { company: string; policy: string }, name: string, language: string): ContentFile {
  const tag = canonicalTag(language)
  if (tag === undefined)
    return unknown(`\`${language}\` is no code of a language; name a translation as \`${name}.de.mdx\``)
  if (tag !== language) return unknown(`the language is written \`${tag}\`; name the file \`${name}.${tag}.mdx\``)
  const reason = refuseLength([names.company, names.policy], mostLetters - `${language}.`.length)
  if (reason !== undefined) return unknown(reason)
  return name === 'draft'
    ? { kind: 'draft of a translation', ...names, language }
    : { kind: 'translation', ...names, updated: name, language }
}

function refuseLength(folders: string[], most = mostLetters): string | undefined {
  const { length } = folders.join('')
  if (length <= most) return undefined
  return `the names of the folders have ${length} letters together, and the build can write files for at most ${most}; choose shorter names`
}

/** A command on a policy, or on a version of it, as legal staff type it; with a language, on its translation. */
export function command(verb: string, name: string, language?: string): string {
  return language === undefined
    ? `npm run policy ${verb} ${name}`
    : `npm run policy -- ${verb} ${name} --language ${language}`
}
