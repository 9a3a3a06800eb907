// Reads the files of facts from the disk.
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { ledCovers } from '../../check/coverage'
import { type Content, dayOf, type PolicyDocument, policiesOf, policyOf } from '../../content/content'
import { companyFields, type Fields, policyFields } from '../../content/schema'
import { inForce } from '../../content/status'
import { isWaivable, waiverDays } from '../../rules/counsel-rules'
import { linkRules } from '../../rules/link-rules'
import { rules } from '../../rules/rules'
import { brokenAt } from '../../source/source'
import { bytesIfThere, readIfThere } from '../../system/files'
import { groupBy } from '../../system/group-by'
import { headingsByAnchor } from '../../text/outline'
import { type FieldValues, readFields } from '../draft/fields-in-source'
import { deskWords } from '../findings/desk-words'
import { companiesIn, titleOf } from '../policy-state'
import type { PolicyChoice, SectionChoice } from './choices'
import type { GoneCover } from './disclosures'

/** The facts about a company or a policy, as a form shows them. */
export type FactsState = ReturnType<typeof factsState>

/** A file of facts: of what, where it stands below the content folder, and which fields it has. */
export interface FactsFile {
  name: string
  path: string
  fields: Fields
}

/** The file of facts about a company or a policy; undefined where there is neither. */
export function factsFile(content: Content, name: string): FactsFile | undefined {
  if (companiesIn(content).some(({ id }) => id === name))
    return { name, path: `${name}/company.yaml`, fields: companyFields }
  return content.policies.has(name) ? { name, path: `${name}/policy.yaml`, fields: policyFields } : undefined
}

/** What the file of facts has on the disk, empty where there is none. */
export function sourceOf(dir: string, { path }: FactsFile): string {
  return readIfThere(join(dir, path))
}

/** What the file of facts says; undefined where it cannot be read, or has bytes that are not UTF-8, which a save would damage. */
export function factsIn(dir: string, file: FactsFile): FieldValues | undefined {
  const bytes = bytesIfThere(join(dir, file.path)) ?? Buffer.alloc(0)
  return brokenAt(bytes) === undefined ? readFields(String(bytes), file.fields) : undefined
}

/** The facts in a file as a form shows them. */
export function factsState(content: Content, dir: string, file: FactsFile) {
  const { name, path, fields } = file
  const values = factsIn(dir, file)
  const [company = ''] = name.split('/')
  const [message = { reason: '' }] = messagesOn(content, join(dir, path))
  const unreadable = `The file of these facts cannot be read, so nothing can be changed here: ${deskWords(message, content)}`
  return {
    /** Of what, such as `klantra` or `klantra/privacy`. */
    name,
    values: values ?? {},
    /** Why the form cannot show them. */
    ...(!values && { unreadable }),
    /** The sections of the newest text of the policy. */
    sections: sectionsOf(policyOf(content, name)),
    /** The sections that are gone for which something is declared, or on which a request rests. */
    gone: goneCovers(content, name),
    /** The policies of the company. */
    policies: policiesOf(content)
      .filter((own) => own.name.startsWith(`${company}/`))
      .map(
        (own): PolicyChoice => ({
          policy: own.name.slice(company.length + 1),
          title: titleOf(own),
          sections: sectionsOf(own),
        }),
      ),
    /** The laws and stores that the company names for its policies. */
    profiles: content.companies.get(company)?.profiles ?? [],
    /** The rules of which findings can be let stand. */
    waivable: waivableIn(content, dir, name, Object.keys((values?.waivers as object) ?? {})),
    /** The days until which they can be. */
    waiverDays: waiverDays(dayOf(content, name)),
    /** What is wrong, by field; under no name what is wrong with the file. */
    wrong: wrongIn(content, join(dir, path), fields),
  }
}

function sectionsOf(texts: { versions: PolicyDocument[]; draft?: PolicyDocument } | undefined): SectionChoice[] {
  const { outline } = texts?.draft ?? texts?.versions.at(-1) ?? {}
  return (outline?.headings ?? []).map(({ anchor, aliases, number, title, words }) => ({
    anchor,
    aliases,
    number,
    title,
    isEmpty: words === 0,
  }))
}

function goneCovers(content: Content, name: string): GoneCover[] {
  const { facts, policies } = content
  const own = facts.get(name)
  const texts = policies.get(name) ?? []
  const outlines = texts.map(({ outline }) => headingsByAnchor(outline))
  const current = inForce(policyOf(content, name)?.versions ?? [], dayOf(content, name))
  return [...(own?.covers ?? []), ...(own?.requests ?? [])].flatMap(([id, { values }]) => {
    const anchors = values.map(({ text }) => text)
    const lost = anchors.filter((anchor) => !outlines.at(-1)?.has(anchor))
    const gone = lost.flatMap((anchor): GoneCover[] => {
      const title = outlines.map((sections) => sections.get(anchor)?.title).findLast((one) => one !== undefined)
      const isInForce = headingsByAnchor(current?.outline).has(anchor)
      return title === undefined ? [] : [{ id, anchor, title, isInForce }]
    })
    // Also those whose heir is named by now, as that can be taken out again.
    const led = anchors.flatMap((anchor) => ledCovers([anchor], texts))
    return [...led.map(({ anchor, title }) => ({ id, anchor, title })), ...gone]
  })
}

/** The rules that have findings in a policy which can be let stand, or are let stand already, with what each asks. */
function waivableIn(content: Content, dir: string, name: string, waived: string[]) {
  const found = content.files
    .filter(({ path }) => path.startsWith(join(dir, name, '/')))
    .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  return rules.flatMap((rule) => {
    const count = found.filter((id) => id === rule.id).length
    if (!isWaivable(rule) || (count === 0 && !waived.includes(rule.id))) return []
    const counted = count === 1 ? '1 finding' : `${count} findings`
    return { name: rule.id, label: waived.includes(rule.id) ? rule.says : `${rule.says} (${counted})` }
  })
}

function messagesOn({ files }: Content, path: string) {
  return files.find((file) => file.path === path)?.messages ?? []
}

/** The errors on a file of facts in plain words, each with the field on which it is, but for what saving it puts right. */
export function errorsIn(content: Content, path: string, fields: Fields): { field: string; words: string }[] {
  const source = String(content.files.find((file) => file.path === path) ?? '')
  const errors = messagesOn(content, path).filter(
    ({ fatal, ruleId }) => fatal && ruleId !== linkRules['unlisted-address'].id,
  )
  return errors.map((error) => ({ field: fieldOf(error, source, fields) ?? '', words: deskWords(error, content) }))
}

/** The same by field, a line each. */
export function wrongIn(content: Content, path: string, fields: Fields): Record<string, string> {
  const byField = groupBy(errorsIn(content, path, fields), ({ field }) => field)
  return Object.fromEntries([...byField].map(([field, errors]) => [field, errors.map(({ words }) => words).join('\n')]))
}

/** The field that a message on a source is about: one that is missing, or that stands at its line; undefined where that is none of these fields. */
export function fieldOf(
  { missing, line = 0 }: Pick<VFileMessage, 'missing' | 'line'>,
  source: string,
  fields: Fields,
): string | undefined {
  const lines = source.split('\n').slice(0, line)
  const at = lines.flatMap((text) => /^(["']?)([\w-]+)\1\s*:/.exec(text)?.[2] ?? []).at(-1)
  const [field] = Object.entries(fields).find(([name, { label }]) => (missing ? label === missing : name === at)) ?? []
  return field
}
