import { type Content, filesAbout, type PolicyTexts } from './check/checked'
import type { PolicyDocument } from './check/document'
import { reportOf } from './check/findings'
import { formatDate } from './dates'
import { redline } from './redline/redline'
import { sumUp } from './redline/sum'
import type { Report } from './report/report'
import { hasErrors } from './text/problem'

/** A draft that can be published. */
export interface Release {
  draft: PolicyDocument
  /** The version before it; undefined for the first. */
  newest?: PolicyDocument
  /** What the check says about the policy: warnings at most. */
  report: Report
}

/** A draft that can be published, or why it cannot, in words. */
export type Judgement = { release: Release } | { refusal: string; report?: Report }

/** Judges whether the draft of a policy can be published as its version of a day. */
export function judge(content: Content, dir: string, { name, draft, versions }: PolicyTexts, day: string): Judgement {
  if (!draft) return { refusal: `${name} has no draft to publish. To make one: npm run policy draft ${name}` }
  const files = filesAbout(content, dir, name)
  const report = reportOf(content, files)
  if (files.some(hasErrors)) return { refusal: 'Mend these errors first. Nothing was published.', report }
  const newest = versions.at(-1)
  const refusal = refuseDay(newest, day, name) ?? refuseSame(draft, newest)
  return refusal === undefined ? { release: { draft, newest, report } } : { refusal }
}

function refuseDay(newest: PolicyDocument | undefined, day: string, name: string): string | undefined {
  if (!newest || newest.updated < day) return undefined
  if (newest.updated === day) {
    return `${name} has a version of today already, and versions are named by their day. Publish this draft tomorrow.`
  }
  return `The newest version of ${name} is of ${newest.updated}, and today is ${day}. Set the clock, or TODAY.`
}

function refuseSame({ front, compile }: PolicyDocument, newest: PolicyDocument | undefined): string | undefined {
  if (!compile || !newest?.compile || front?.effective) return undefined
  const facts = (document: PolicyDocument['front']) =>
    JSON.stringify([
      document?.values.title?.text,
      [...(document?.named.retired ?? [])].map(([name, { text }]) => [name, text]),
    ])
  const isSame =
    sumUp(redline(newest.compile(), compile())) === 'nothing changed' && facts(front) === facts(newest.front)
  return isSame
    ? `The draft says what the version of ${formatDate(newest.updated)} says. Nothing was published.`
    : undefined
}
