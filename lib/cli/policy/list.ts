import { dayOf, filesAbout, type PolicyTexts, policiesOf } from '../../content/checked'
import { inForce, upcoming } from '../../content/status'
import { formatDate } from '../../languages/dates'
import { contentDir } from '../../settings'
import { plural } from '../report/sum'
import { type Io, print } from './io'
import { readContent } from './named'
import { command } from './verb'

/** Prints every policy with its version in force, the upcoming one, its draft, and what to do next. */
export async function list(io: Io): Promise<number> {
  const content = await readContent()
  const texts = policiesOf(content).map((policy) => {
    const files = filesAbout(content, contentDir(), policy.name)
    return describe(
      policy,
      dayOf(content, policy.name),
      files.reduce((sum, { messages }) => sum + messages.filter(({ fatal }) => fatal).length, 0),
    )
  })
  print(io, `${texts.join('\n\n')}\n\nMore: npm run policy help`)
  return 0
}

function describe({ name, versions, draft }: PolicyTexts, day: string, mistakes: number): string {
  const current = inForce(versions, day)
  const next = upcoming(versions, day)
  const lines = [
    ['In force', current ? `the version of ${formatDate(current.updated)}` : 'nothing yet'],
    ...(next ? [['Upcoming', `the version of ${formatDate(next.updated)}, from ${formatDate(next.effective)}`]] : []),
    [
      'Draft',
      draft ? `${draft.file.path}${mistakes > 0 ? `, with ${plural(mistakes, 'mistake')} to mend` : ''}` : 'none',
    ],
    ['Next', whatNext(name, draft !== undefined, mistakes)],
  ]
  return [name, ...lines.map(([label = '', text]) => `  ${label.padEnd(10)}${text}`)].join('\n')
}

function whatNext(name: string, hasDraft: boolean, mistakes: number): string {
  if (mistakes > 0) return `see what to mend: ${command('check', name)}`
  if (!hasDraft) return `to change it: ${command('draft', name)}`
  return `see what changes: ${command('diff', name)}, then: ${command('publish', name)}`
}
