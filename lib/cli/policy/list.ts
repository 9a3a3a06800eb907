import {
  dayOf,
  filesAbout,
  lastWithdrawn,
  type PolicyDocument,
  type PolicyTexts,
  policiesOf,
} from '../../content/content'
import { inForce, upcoming } from '../../content/status'
import { formatDate } from '../../languages/dates'
import { filesFor, isRefused } from '../../publishing/release'
import { contentDir } from '../../settings'
import { readContent } from './named'
import { describeTranslations, mistakesIn } from './translations'
import { checkAsOf, command, type Io, print } from './verb'

/** Prints every policy with its version in force, the upcoming one, its draft, and what to do next. */
export async function list(io: Io): Promise<number> {
  const content = readContent()
  const texts = policiesOf(content).map((policy) => {
    const { name, draft } = policy
    const files = draft ? filesFor(content, contentDir(), name, draft) : filesAbout(content, contentDir(), name)
    return describe(
      policy,
      dayOf(content, name),
      files.some(isRefused),
      policy.versions.length > 0 ? undefined : lastWithdrawn(content, name),
      describeTranslations(content, name),
    )
  })
  print(io, `${texts.join('\n\n')}\n\nMore: npm run policy help`)
  return 0
}

function describe(
  { name, versions, draft }: PolicyTexts,
  day: string,
  hasMistakes: boolean,
  withdrawn: string | undefined,
  translations: [label: string, text: string][],
): string {
  const current = inForce(versions, day)
  const next = upcoming(versions, day)
  const lines = [
    ['In force', current ? `the version of ${formatDate(current.updated)}` : 'nothing yet'],
    ...(next ? [['Upcoming', `the version of ${formatDate(next.updated)}, from ${formatDate(next.effective)}`]] : []),
    ['Draft', draft ? `${draft.file.path}${draft.corrects === undefined ? mistakesIn(draft) : ''}` : 'none'],
    ...translations,
    [
      'Next',
      whatNext(name, draft, hasMistakes, {
        day,
        hasToday: versions.some(({ updated }) => updated === day),
        withdrawn,
      }),
    ],
  ]
  return [name, ...lines.map(([label = '', text]) => `  ${label.padEnd(10)}${text}`)].join('\n')
}

/** Where a draft could go. */
interface Places {
  day: string
  hasToday: boolean
  /** The day of the last version that was withdrawn, where there is none left. */
  withdrawn?: string
}

function whatNext(
  name: string,
  draft: PolicyDocument | undefined,
  hasMistakes: boolean,
  { day, hasToday, withdrawn }: Places,
): string {
  const publish = `npm run policy -- publish ${name}`
  const corrects = draft?.corrects
  if (corrects !== undefined)
    return `see what to fix: ${checkAsOf(name, corrects)}, then: ${publish} --replace ${corrects} --because "…"; or as a version of its own: ${command('check', name)}`
  if (hasMistakes) return `see what to fix: ${command('check', name)}`
  if (!draft) return `to change it: ${command('draft', name)}`
  const way = hasToday
    ? `${publish} --replace ${day} --because "…", or tomorrow: ${command('publish', name)}`
    : `${command('publish', name)}${withdrawn ? `, or in the place of the version of ${withdrawn}: ${publish} --updated ${withdrawn}` : ''}`
  return `see what changes: ${command('diff', name)}, then: ${way}`
}
