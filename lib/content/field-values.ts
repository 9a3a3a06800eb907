import { formatDate, isDate } from '../languages/dates'
import { canonicalTag } from '../languages/tags'
import { hiddenCharacters } from '../source/hidden'
import { both, type Said } from '../source/said'
import { isAnchor, readAnchor } from '../text/anchors'
import { readUrl } from '../urls'
import { isFormerAddress } from './addresses'
import { isColor } from './color'
import { nearest, suggest } from './mistakes'
import { type Field, isList, mostInText } from './schema'
import { isTarget } from './shortcuts'

/** Of the signs that e-mail addresses may have, those that mean nothing else in a link. */
const emailAddress =
  /^[\p{L}\p{M}\p{N}_'+-]+(\.[\p{L}\p{M}\p{N}_'+-]+)*@[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(\.[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)+$/u

/** The text of a value that is of the kind of its field, empty where there is none. Undefined when it is of another kind. */
export function textOf(value: unknown, { kind }: Field): string | undefined {
  if (value === null) return ''
  if (kind === 'days') return typeof value === 'number' ? String(value) : undefined
  if (kind === 'notes' || kind === 'targets' || kind === 'records') return undefined
  const text = typeof value === 'string' ? value.trim() : undefined
  return kind === 'lists' && text && isAnchor(text) ? readAnchor(text) : text
}

const inLines = 'each in a line of its own'

/** Why a text cannot be the value of a field, in words that follow the field's name; undefined when it can. */
export function refuse(text: string | undefined, field: Field): Said | undefined {
  return text === undefined ? notOfKind(field) : refuseText(text, field)
}

function notOfKind(field: Field): Said {
  const { kind, help } = field
  if (isList(field) && kind !== 'choices')
    return `has a value that is no text; write ${help}, with digits alone in quotes`
  switch (kind) {
    case 'days':
      return both`is no number; write a number of days from 0 to 999${[', without quotes', '']}`
    case 'notes':
      return 'has no names; write `name: "text"` on lines of their own, two spaces in'
    case 'records':
      return 'has no names; write the name of a rule and `:` on a line of its own, two spaces in'
    case 'choices':
      return `is no list; write ${help}`
    case 'targets':
      return 'has no names; write `name: policy#anchor` on lines of their own, two spaces in'
    case 'lists':
      return 'is no anchor; write one, or one with digits alone in quotes'
    default:
      return both`is not text; write ${help}${[', in quotes', '']}`
  }
}

function refuseText(text: string, field: Field): Said | undefined {
  if (text === '') return `is empty; ${field.kind === 'choice' ? 'choose' : 'write'} ${field.help}`
  const length = Array.from(text).length
  const most = field.most ?? mostInText
  if (length > most) return `has ${length} characters; write at most ${most}`
  const [hidden] = hiddenCharacters(text)
  if (hidden) return `has a hidden character: ${hidden.reason}`
  if (/^…$/u.test(text)) return `waits to be filled in; write ${field.help}`
  if (/^(?:[“”„][^“”„]*[“”’]|‘[^‘“”„]*[“”’]|[“”„][^“”„"]*")$/u.test(text))
    return 'stands in curly quotes, which would be shown; write straight ones, or none'
  return refuseByKind[field.kind](text, field)
}

type Refusal = (text: string, field: Field) => Said | undefined

const refuseSeveralLines: Refusal = (text) => (/[\n\r]/.test(text) ? 'has several lines; write it in one' : undefined)

const refuseTarget: Refusal = (text) =>
  isTarget(text)
    ? undefined
    : [
        `is "${text}"; write the policy and the section, such as privacy#account-deletion`,
        text.endsWith('#') ? 'shows no section yet; choose one' : `is "${text}"; choose the policy and the section`,
      ]

/** Why a text is no value of a kind, by the kind. */
const refuseByKind: Record<Field['kind'], Refusal> = {
  text: refuseSeveralLines,
  texts: refuseSeveralLines,
  date: refuseDate,
  choice: (text, { choices = [], help }) =>
    choices.includes(text) ? undefined : `is "${text}"; write ${choices.join(' or ')}: ${help}`,
  choices: refuseChoices,
  paths: refusePath,
  origins: refuseOrigin,
  target: refuseTarget,
  targets: refuseTarget,
  notes: () => undefined,
  records: () => undefined,
  lists: refuseAnchor,
  days: (text) => (/^\d{1,3}$/.test(text) ? undefined : `is "${text}"; write a number of days from 0 to 999`),
  color: (text) =>
    isColor(text) ? undefined : both`is "${text}", which is no colour; write it as "#1d5c4f"${[', in quotes', '']}`,
  email: (text) =>
    emailAddress.test(text)
      ? undefined
      : `is "${text}", which is no e-mail address; write one such as privacy@example.org`,
  'time zone': (text) => (isTimeZone(text) ? undefined : `is "${text}", which is no time zone; ${suggestZone(text)}`),
  language: refuseLanguage,
  'web address': (text) =>
    /^https?:\/\/[^\s@\\]+$/.test(text) && readUrl(text)
      ? undefined
      : `is "${text}", which is no web address; write one such as https://example.org`,
}

function refuseDate(text: string, { first, last }: Field): string | undefined {
  if (!isDate(text)) return `is "${text}", which is no day; write the year, the month and the day, as in 2025-05-04`
  if (first && text < first) return `is before ${formatDate(first)}; choose that day or a later one`
  return last && text > last ? `is after ${formatDate(last)}; choose that day or an earlier one` : undefined
}

function refuseChoices(text: string, { choices = [] }: Field): Said | undefined {
  if (choices.includes(text)) return undefined
  if (text.includes(',')) return both`is "${text}", which is no list; write ${[`it as [${text}]`, inLines]}`
  return `has "${text}"; ${suggest(text, choices, 'write some of')}`
}

function suggestZone(text: string): string {
  const near = nearest(text, Intl.supportedValuesOf('timeZone'))
  return near === undefined ? 'write one such as Europe/Vienna' : `did you mean \`${near}\`?`
}

function refuseLanguage(text: string): string | undefined {
  const tag = canonicalTag(text)
  if (tag === text) return undefined
  return tag === undefined
    ? `is "${text}", which is no code of a language; write one such as en, de, fr, or de-AT`
    : `is "${text}"; write it as ${tag}`
}

function refuseAnchor(text: string, { named }: Field): string | undefined {
  if (text.startsWith('#')) return `has "${text}"; write the anchor without \`#\``
  const canBeLeft = named !== 'request'
  if (canBeLeft && /^not applicable\b/i.test(text)) return undefined
  if (isAnchor(text)) return undefined
  const otherwise = canBeLeft
    ? 'or not applicable because …'
    : 'or delete the line if the policy does not let people make it'
  return `is "${text}", which is no anchor; write one such as data-retention, several as [one, two], ${otherwise}`
}

function refusePath(text: string): Said | undefined {
  const whole = /^https?:/.test(text) ? readUrl(text) : undefined
  if (whole) return `has "${text}"; write it without the site, as ${whole.pathname}`
  const [more] = /[?#]/.exec(text) ?? []
  if (more !== undefined) return `has "${text}"; write it without ${more} and what follows`
  if (/\s/.test(text)) return both`has "${text}", which has a space; write ${['several as [/one, /two]', inLines]}`
  return isFormerAddress(text)
    ? undefined
    : `has "${text}", which is no path on this site; write one such as /legal/privacy.html`
}

/** Why a text is not the origin of a site as browsers write it, over HTTPS, on this machine, or within an app that Capacitor makes. */
function refuseOrigin(text: string): Said | undefined {
  const several = text.split(/[\s,]+/)
  if (several.length > 1)
    return both`has "${text}", which has a space; write ${[`several as [${several.join(', ')}]`, inLines]}`
  if (text.includes('*')) {
    const [one, two] = ['one', 'two'].map((name) => text.replaceAll('*', name))
    return both`has "${text}", and each site is named on its own; write ${[`it as [${one}, ${two}]`, inLines]}`
  }
  const [app] = /^capacitor:\/\/[a-z0-9.-]+/.exec(text) ?? []
  if (app !== undefined) return text === app ? undefined : `has "${text}"; write it without a page, as ${app}`
  const site = /^[\w.-]+\.\w+(:\d+)?$/.test(text) ? `https://${text}` : text
  const url = readUrl(site)
  // Hosts put it into a header, where quotes, commas and semicolons mean more.
  if (!url || !/^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(url.origin) || url.username !== '' || url.password !== '')
    return `has "${text}", which is no site; write one such as https://app.example.org`
  if (site !== text) return `has "${text}", which is no site; write it with its start, as ${url.origin}`
  if (url.protocol === 'http:' && !/^(localhost|127\.0\.0\.1)$/.test(url.hostname))
    return `has "${text}", which anyone on the way could change; write it as https://${url.host}`
  if (/^https?:\/\/[^/]*[/?#]/.test(text)) return `has "${text}"; write it without a page, as ${url.origin}`
  return text === url.origin ? undefined : `has "${text}"; write it as browsers do, as ${url.origin}`
}

/** True for the name of a time zone, such as `Europe/Vienna`. */
export function isTimeZone(name: string): boolean {
  try {
    // An offset, such as `+01:00`, and `PST` know no summer.
    return /^(UTC$|[a-z]+\/)/i.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
