import { declaredIds } from '../laws/disclosures'
import { profileNames } from '../laws/laws'
import { requestNames, requestSynonyms } from '../laws/requests'
import { numberings } from '../text/numbering'

/** How the value of a field is written: as one value, as a list, as notes or targets by name, as lists by name, or as fields by name. */
export type FieldKind =
  | 'text'
  | 'date'
  | 'choice'
  | 'email'
  | 'web address'
  | 'time zone'
  | 'language'
  | 'color'
  | 'days'
  | 'choices'
  | 'texts'
  | 'paths'
  | 'origins'
  | 'notes'
  | 'target'
  | 'targets'
  | 'lists'
  | 'records'

/** One field of a file's front matter or YAML: what it holds, in words that an editor of the file understands. */
export interface Field {
  kind: FieldKind
  required?: boolean
  /** What a form calls it. */
  label: string
  help: string
  /** Whether its text takes several lines to show. */
  isLong?: boolean
  /** How many characters its text has at most, where that is not `mostInText`. */
  most?: number
  /** For a day: the first and the last that it can be. */
  first?: string
  last?: string
  /** For a choice, or choices. */
  choices?: readonly string[]
  /** For texts: whether they are anchors of the text. */
  areAnchors?: boolean
  /** For lists by name: the names, and what one of them is called. */
  names?: readonly string[]
  named?: string
  /** For lists by name: other words for the names. */
  synonyms?: ReadonlyMap<string, string>
  /** For fields by name: the fields. */
  fields?: Fields
}

/** How many characters the text of a field has at most, unless it says otherwise. */
export const mostInText = 1000

/** Whether the value of a field is a list, of which one may be written as its only value. */
export function isList({ kind }: Pick<Field, 'kind'>): boolean {
  return kind === 'choices' || kind === 'texts' || kind === 'paths' || kind === 'origins'
}

export type Fields = Readonly<Record<string, Field>>

/** The front matter of a version. */
export const versionFields = {
  title: {
    kind: 'text',
    label: 'Title',
    required: true,
    most: 100,
    help: 'the name of the policy, such as Privacy policy',
  },
  summary: {
    kind: 'text',
    label: 'Summary',
    required: true,
    help: 'what changed, in one or two plain sentences',
    isLong: true,
  },
  change: {
    label: 'Kind of change',
    kind: 'choice',
    required: true,
    choices: ['material', 'editorial'],
    help: 'material when the meaning changed, editorial when only the wording did',
  },
  effective: {
    label: 'In force from',
    kind: 'date',
    help: 'the day it takes effect, when that is not the day of publication',
  },
  from: {
    label: 'Began from',
    kind: 'date',
    help: 'the day of the version that the text began from, which `policy draft` writes',
  },
  corrects: {
    label: 'Corrects',
    kind: 'date',
    help: 'in a draft, the day of the version that it was begun to correct, which `policy draft --from` writes',
  },
  numbers: {
    label: 'Section numbers',
    kind: 'choice',
    choices: numberings,
    help: 'page when the page numbers the sections, own when their headings have numbers of their own, none for no numbers',
  },
  retired: {
    label: 'Sections that are gone',
    kind: 'notes',
    help: 'for each anchor of a section that is gone, why, and where to look instead',
  },
} as const satisfies Fields

const profilesField = {
  label: 'Laws and stores',
  kind: 'choices',
  choices: profileNames,
  help: 'the laws and stores that apply, as counsel decides, such as [gdpr, apple]',
} as const satisfies Field

const languageField = {
  label: 'Language',
  kind: 'language',
  help: 'the language of the texts, by its code, such as de, or de-AT; without it, that of the company, or else en',
} as const satisfies Field

/** A finding that the company has weighed, and lets stand until a day. */
export const waiverFields = {
  reason: { kind: 'text', label: 'Reason', required: true, help: 'why the finding may stand' },
  until: {
    kind: 'date',
    label: 'Until',
    required: true,
    help: 'the last day on which it may stand, at most two years ahead',
  },
} as const satisfies Fields

const formerAddressesField = {
  kind: 'paths',
  label: 'Former addresses',
  help: 'where it was on this site before, such as [/legal/privacy.html]; readers are led on from there for good',
} as const satisfies Field

/** The facts in a `policy.yaml`: what is known about a policy and is not its text. */
export const policyFields = {
  email: {
    label: 'E-mail',
    kind: 'email',
    help: 'where questions about this policy go, if not to the company',
  },
  language: languageField,
  binding: {
    label: 'Which texts bind',
    kind: 'choice',
    choices: ['original', 'all'],
    help: 'all when translations bind as the original does; without it, each says that the original binds',
  },
  profiles: profilesField,
  covers: {
    label: 'Where each disclosure is made',
    kind: 'lists',
    names: declaredIds,
    named: 'disclosure to declare',
    help: 'for each disclosure, the anchor of the section that makes it, such as data-retention, several as [one, two], or not applicable because …',
  },
  requests: {
    label: 'Requests that people can make',
    kind: 'lists',
    names: requestNames,
    named: 'request',
    synonyms: requestSynonyms,
    help: 'for each request that the policy lets people make, the anchor of the section that says so, such as your-rights',
  },
  coverage: {
    label: 'Page on what laws ask',
    kind: 'choice',
    choices: ['private', 'public'],
    help: 'public to show readers what laws ask of this policy and where it says so; the address then stays for good',
  },
  formerAddresses: formerAddressesField,
  waivers: {
    label: 'Waived findings',
    kind: 'records',
    fields: waiverFields,
    help: 'for each rule whose findings may stand, the reason, and until when',
  },
} as const satisfies Fields

/** The facts in a `company.yaml`. */
export const companyFields = {
  name: { kind: 'text', label: 'Name', required: true, most: 100, help: 'the name of the company' },
  about: { kind: 'text', label: 'About', required: true, most: 200, help: 'one line on who they are' },
  website: {
    kind: 'web address',
    label: 'Website',
    help: 'the company’s own site, such as https://example.org',
  },
  email: { kind: 'email', label: 'E-mail', help: 'where questions about privacy go' },
  address: {
    kind: 'text',
    label: 'Postal address',
    most: 300,
    help: 'the postal address, in one line',
  },
  timeZone: {
    label: 'Time zone',
    kind: 'time zone',
    help: 'where its days begin and end, such as Europe/Vienna; without it, UTC',
  },
  language: {
    ...languageField,
    help: 'the language of its policies, by its code, such as de, or de-AT; without it, en',
  },
  noticeDays: {
    label: 'Days of notice',
    kind: 'days',
    help: 'how many days before it takes effect a material change is published, such as 30',
  },
  profiles: profilesField,
  apps: {
    label: 'Apps',
    kind: 'texts',
    most: 100,
    help: 'the names of its apps, as in the stores, such as [Acme Notes]',
  },
  shortcuts: {
    label: 'Shortcuts',
    kind: 'targets',
    help: 'for each purpose, which becomes an address, the policy and the section to show, such as privacy#account-deletion',
  },
  formerAddresses: formerAddressesField,
  framedBy: {
    label: 'Sites that may frame its policies',
    kind: 'origins',
    help: 'the sites whose pages may show a policy in a frame, such as [https://app.example.org]',
  },
  accent: {
    kind: 'color',
    label: 'Colour of links on light pages',
    required: true,
    help: 'the colour of links on white, such as "#1d5c4f"',
  },
  accentDark: {
    kind: 'color',
    label: 'Colour of links on dark pages',
    required: true,
    help: 'the colour of links on a dark page, such as "#8fd3c1"',
  },
} as const satisfies Fields
