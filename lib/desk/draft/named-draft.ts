import { type Content, type PolicyDocument, policyOf } from '../../content/content'
import { nameFile, textPath } from '../../content/names'
import { type Fields, versionFields } from '../../content/schema'
import { translationFields } from '../../content/translation-fields'
import { textsOf } from '../../publishing/translating'
import { headingsByAnchor } from '../../text/outline'
import type { DeskDocument } from '../document/document'
import { openText } from '../document/text'

/** The policy and the language that the name of a draft says: `klantra/privacy`, or `klantra/privacy/de` for that of a translation. What it says beyond these makes it the name of none. */
export function readDraftName(name: string): { policy: string; language?: string } {
  const [company = '', policy = '', ...rest] = name.split('/')
  return { policy: `${company}/${policy}`, language: rest.length === 0 ? undefined : rest.join('/') }
}

/** The name at the desk of a text such as `klantra/privacy.de`. */
export function nameOfText(text: string): string {
  return text.replace('.', '/')
}

/** The path below the content folder at which a draft stands. */
export function pathOfDraft(name: string): string {
  const { policy, language } = readDraftName(name)
  return textPath(policy, 'draft', language)
}

/** Whether a name is that of a draft, and so leads nowhere else. */
export function isDraftName(name: string): boolean {
  return /^draft/.test(nameFile(pathOfDraft(name)).kind)
}

/** The draft of a name; undefined where there is none. */
export function draftNamed(content: Content, name: string): PolicyDocument | undefined {
  const { policy, language } = readDraftName(name)
  return textsOf(content, policy, language).draft
}

/** The fields of a draft. */
export function fieldsOf(name: string): Fields {
  return readDraftName(name).language === undefined ? versionFields : translationFields
}

/** The document of the source of a draft, or of another text of its policy and language of a day. Its headings have the anchors that links to them can have: those that are published or, in a translation, those of the original. Throws `UnshowableText` for what cannot be shown. */
export function openDraft(
  content: Content,
  name: string,
  source: string,
  day = draftNamed(content, name)?.updated,
): DeskDocument {
  const { policy, language } = readDraftName(name)
  const { versions = [] } = policyOf(content, policy) ?? {}
  if (language === undefined) {
    return openText(source, new Set(versions.flatMap(({ outline }) => [...headingsByAnchor(outline).keys()])))
  }
  const original = versions.find(({ updated }) => updated === day)
  const anchors = (original?.outline?.headings ?? []).map(({ anchor }) => anchor)
  return withAddresses(openText(source), () => anchors.shift() ?? null)
}

/** The document of a draft as it is written: in a translation, the anchors of the original are not. */
export function withoutOriginalAnchors(name: string, document: DeskDocument): DeskDocument {
  return readDraftName(name).language === undefined ? document : withAddresses(document, () => null)
}

function withAddresses({ content, ...document }: DeskDocument, next: () => string | null): DeskDocument {
  const headed = content.map((node) =>
    node.type === 'heading' ? { ...node, attrs: { ...node.attrs, address: next() } } : node,
  )
  return { ...document, content: headed }
}
