import { refuse } from '../../content/field-values'
import {
  companyFields,
  type Field,
  type Fields,
  isList,
  policyFields,
  versionFields,
  waiverFields,
} from '../../content/schema'
import { profileNames, profiles } from '../../laws/laws'
import { onDesk } from '../../source/said'
import { withoutCommands } from '../findings/commands'

/** What a form says of the choices of fields, in place of the words of the files. */
const choiceWords: Record<string, string> = {
  material: 'Material: the meaning changed',
  editorial: 'Editorial: only the wording changed',
  page: 'The page numbers the sections',
  own: 'Headings have numbers of their own',
  none: 'No numbers',
  private: 'Only we see it here',
  public: 'Readers see it too, and its address stays for good',
  original: 'The original alone',
  all: 'Translations as well as the original',
  ...Object.fromEntries(profileNames.map((name) => [name, `${profiles[name].name}: ${profiles[name].title}`])),
}

/** The help of fields whose help in the schema is on how files are written, by their labels. */
const helps: Record<string, string> = {
  'Sections that are gone': 'for each section that is gone, why, and where to look instead',
  'Section numbers': 'whether sections have numbers, and who writes them',
  // Of a company as well as of a policy.
  'Laws and stores':
    'which apply, as counsel decides: a policy in which any is ticked is asked for those alone, any other for those ticked for its company',
  'Where each disclosure is made': 'for each thing that the laws and stores ask, the sections that say it',
  'Requests that people can make': 'for each request that the policy lets people make, the sections that say so',
  'Page on what laws ask': 'who sees what laws ask of this policy and where it says so',
  'Which texts bind': 'unless translations bind too, each says that the original binds',
  'Sections that stay as they were': 'sections whose translation is right as it was, though the original changed',
  Shortcuts: 'addresses that apps and stores link to, and the section that each shows',
}

/** The words for a choice on a screen. */
export function choiceLabel(choice: string): string {
  return choiceWords[choice] ?? choice
}

/** What a form says below the name of a field. */
export function helpOf({ label, help }: Pick<Field, 'label' | 'help'>): string {
  return sentence(helps[label] ?? help.replaceAll(/[[\]"]/g, ''))
}

/** Why a text cannot be the value of a field, in sentences for a form, or why lines of it cannot be those of a list; undefined when it can. A field that is not required may be empty. */
export function wrongWith(value: string, field: Field): string | undefined {
  const text = value.trim()
  if (text === '' && !field.required) return undefined
  if (text === '' && field.kind === 'choice') return 'Choose one.'
  if (text === '' && field.kind === 'date') return 'Choose a day.'
  const help = helpOf(field).replace(/^./, (first) => first.toLowerCase())
  const lines = isList(field) ? value.split('\n').map((line) => line.trim()) : [text]
  const wrong = lines.flatMap((line, index) => {
    const reason = line === '' && text !== '' ? undefined : refuse(line, { ...field, help })
    return reason ? sentence(`${line === text ? 'this' : `line ${index + 1}`} ${onDesk(reason)}`) : []
  })
  return wrong.join(' ') || undefined
}

/** Whether a field of a waiver has not what it needs, such as a day of those until which findings can stand, and is not as it was. */
export function isAnyUnfinished(waivers: unknown, were: unknown, days: Pick<Field, 'first' | 'last'>): boolean {
  return Object.entries(Object(waivers)).some(([rule, waiver]) =>
    Object.entries(waiverFields).some(([name, field]) => {
      const text = Object(waiver)[name] ?? ''
      return text !== Object(Object(were)[rule])[name] && wrongWith(text, { ...field, ...days }) !== undefined
    }),
  )
}

const fields: Fields = { ...companyFields, ...policyFields, ...versionFields }

/** What is written of a field in a file, as a form has it. */
function byLabel(written: string, verb = '', name = '', value = '', into = ''): string {
  const label = Object.hasOwn(fields, name) && fields[name]?.label
  if (!label) return written
  const [, listed] = /^\[(.*)\]$/.exec(value) ?? []
  if (listed !== undefined) return `add ${listed} to “${label}”${into && ' in'}`
  if (value === '…') return `fill in “${label}”${into}`
  const said = Object.hasOwn(choiceWords, value) ? `“${choiceLabel(value)}”` : value
  if (value && verb) return `set “${label}” to ${said}${into}`
  return `${verb}“${label}”${value && `: ${said}`}${into}`
}

/** A reason of the check as a sentence for the desk, without commands and the marks of files, and with fields by their labels. */
export function sentence(reason: string): string {
  const plain = withoutCommands(reason)
    .replaceAll(/((?:write|add) )?`(\w+)(?::(?: ([^`]*))?)?`( into)?/g, byLabel)
    .replace(/ into the facts/, ' in the facts')
    .replaceAll(/`([^`]*)`/g, '“$1”')
    .trim()
  // An address stays as it is.
  const isAddress = /^\S*[@/]/.test(plain)
  return (isAddress ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)) + (/[.?!…]$/.test(plain) ? '' : '.')
}
