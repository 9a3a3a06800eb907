import type { PolicyDocument } from '../content/content'
import { parentOf, takesOver } from '../content/status'
import { formatDate } from '../languages/dates'
import { describeLacks, type Lack, lacksOf } from '../redline/lacks'
import { redline } from '../redline/redline'
import { runsIn } from '../redline/sum'
import { versionRules } from '../rules/version-rules'
import { both } from '../source/said'
import { problem } from '../text/problem'
import { anchorsOf } from './anchors'

/** The version among the documents of a policy that a text began from, or for a draft that does not say the one that it is nearest to: what is in force when it takes effect, or what is announced. */
export function originOf(document: PolicyDocument, documents: PolicyDocument[]): PolicyDocument | undefined {
  const versions = documents.filter((other) => other !== document && (!other.isDraft || other.isInPlace))
  const parent = parentOf(document, versions)
  if (document.from !== undefined || !document.isDraft) return parent
  const announced = versions.filter((other) => other.updated <= document.updated && takesOver(other, document))
  const distance = ({ compared }: PolicyDocument) => (compared ? distanceOf(compared, document) : Infinity)
  const [nearest] = announced.toSorted((a, b) => distance(a) - distance(b))
  return nearest && (!parent || distance(nearest) < distance(parent)) ? nearest : parent
}

function distanceOf(older: NonNullable<PolicyDocument['compared']>, { compared }: PolicyDocument): number {
  if (!compared) return Infinity
  const changed = runsIn(redline(older, compared)).filter(({ change }) => change !== 'same')
  return changed.reduce((sum, { text }) => sum + text.length, 0)
}

/** Reports what is wrong with where a policy's newest text comes from: a draft that takes effect before what it began from, what was changed meanwhile and it lacks, and what announced versions will lack of it. `documents` are of one policy, as of a day; `replaced` is the version whose place a draft takes. */
export function checkLineage(documents: PolicyDocument[], day: string, replaced?: PolicyDocument): void {
  const newest = documents.find(({ isDraft }) => isDraft) ?? documents.at(-1)
  if (!newest) return
  if (newest.isDraft && !checkOrigin(newest, documents)) return
  for (const { version, lacks } of changesLost(newest, documents)) reportLost(newest, version, lacks)
  for (const version of documents) {
    if (version.isDraft || version.effective <= day || !takesOver(version, newest)) continue
    reportTakeover(newest, version, documents, replaced)
  }
}

/** Returns whether a draft can have the origin that it has. */
function checkOrigin(draft: PolicyDocument, documents: PolicyDocument[]): boolean {
  const { file, front, from, updated, company, policy } = draft
  const place = front?.values.from?.offset
  if (from !== undefined && from > updated) {
    const reason = `\`from\` is ${from}, and this would be the version of ${updated}, which is before that; delete the line`
    problem(file, place, reason, versionRules.effective)
    return false
  }
  // A day that has passed is reported for itself.
  if (draft.effective < updated) return false
  const origin = originOf(draft, documents)
  if (!origin || !takesOver(origin, draft)) return true
  const name = `${company}/${policy}`
  const reason = both`this text contains the version of ${origin.updated}, which takes effect on ${formatDate(origin.effective)}; write \`effective: ${origin.effective}\` or a later day; or, to change what is in force until then, ${['move this draft away', 'discard this draft']} and begin from that: \`npm run policy draft ${name}\`; or, if that day is wrong, publish this in the place of that version: \`npm run policy -- publish ${name} --replace ${origin.updated} --because "…"\``
  problem(file, front?.values.effective?.offset ?? front?.values.change?.offset, reason, versionRules.effective)
  return false
}

/** What a version changed that a text lacks, though it takes over from it. */
interface Lost {
  version: PolicyDocument
  lacks: Lack[]
}

/** What was published while a text, or one that it began from, was written elsewhere, and it lacks. */
function changesLost(document: PolicyDocument, documents: PolicyDocument[]): Lost[] {
  const line = lineOf(document, documents)
  const apart = documents.filter((other) => !other.isDraft && !line.includes(other))
  let lost: Lost[] = []
  if (apart.length === 0) return lost
  for (const [index, text] of line.entries()) {
    const parent = line[index - 1]
    const missed = apart.filter(
      (other) =>
        parent !== undefined &&
        other.updated < text.updated &&
        takesOver(text, other) &&
        (takesOver(other, parent) || other.updated > parent.updated),
    )
    const newest = missed.filter((one) => !missed.some((two) => one !== two && lineOf(two, documents).includes(one)))
    const versions = new Set([...lost.map(({ version }) => version), ...newest])
    lost = [...versions].flatMap((version) => {
      const lacks = lacksIn(text, version, documents)
      return lacks.length > 0 ? { version, lacks } : []
    })
  }
  return lost
}

/** A text and those that it began from, the first of them first. */
function lineOf(document: PolicyDocument, documents: PolicyDocument[]): PolicyDocument[] {
  const line = [document]
  for (let origin = originOf(document, documents); origin; origin = originOf(origin, documents)) line.unshift(origin)
  return line
}

/** What a text lacks of the changes of a version since both began from one, or since `base`. */
function lacksIn(
  text: PolicyDocument,
  version: PolicyDocument,
  documents: PolicyDocument[],
  base?: PolicyDocument,
): Lack[] {
  const line = lineOf(text, documents)
  const common = base ?? lineOf(version, documents).findLast((one) => one !== version && line.includes(one))
  return version.compared && text.compared ? lacksOf(common?.compared, version.compared, text.compared) : []
}

function reportLost(document: PolicyDocument, version: PolicyDocument, lacks: Lack[]): void {
  const { file, front, isDraft, company, policy } = document
  const cure = both`; or, if it is to go, write${isDraft ? '' : ' in it'} \`from: ${version.updated}\` ${['between the lines of `---`', 'in Details']}, so that its redline shows it`
  const reason = isDraft
    ? both`this text was not begun from the version of ${version.updated}, and lacks what that changed: ${describeLacks(lacks)}; bring that in${cure}`
    : both`this version was not begun from that of ${version.updated}, and lacks what that changed: ${describeLacks(lacks)}; make a draft, \`npm run policy draft ${company}/${policy}\`, and bring that in${[cure[0], '']}; then publish it`
  problem(file, front?.values.from?.offset ?? front?.offset, reason, versionRules['dropped-change'])
}

function reportTakeover(
  newest: PolicyDocument,
  version: PolicyDocument,
  documents: PolicyDocument[],
  replaced?: PolicyDocument,
): void {
  const { file, front, company, policy, isDraft } = newest
  // What took the place of another text may be younger than those that began from its day.
  const isNewer = newest.isInPlace || newest.isReplacement || !lineOf(version, documents).includes(newest)
  const lacks = isNewer ? lacksIn(version, newest, documents, replaced) : []
  const known = new Set(anchorsOf(version))
  const fallen = anchorsOf(newest).filter((anchor) => !known.has(anchor))
  if (!isDraft && lacks.length + fallen.length === 0) return
  const parts = [
    ...(lacks.length > 0 ? [`it lacks what this text changes: ${describeLacks(lacks)}`] : []),
    ...(fallen.length > 0 ? [`links to ${fallen.map((anchor) => `#${anchor}`).join(', ')} lead nowhere then`] : []),
  ]
  const day = formatDate(version.effective)
  const start = `on ${day} the version of ${formatDate(version.updated)} takes over from this text`
  const name = `${company}/${policy}`
  const cure = `to put that right before, ${isDraft ? 'publish this, and then ' : ''}make a draft from that version: \`npm run policy -- draft ${name} --from ${version.updated}\`; or withdraw it: \`npm run policy -- withdraw ${name}/${version.updated} --because "…"\``
  const reason = parts.length > 0 ? `${start}; ${parts.join('; ')}; ${cure}` : `${start}, with all that it changes`
  problem(file, front?.values.effective?.offset ?? front?.values.change?.offset, reason, versionRules.takeover)
}
