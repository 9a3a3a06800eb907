import { formatDate } from '../../dates'
import { today } from '../../environment'
import { inForce, upcoming } from '../../status'
import { type NamedPolicy, policiesOf, readContent } from './named'
import { command } from './verb'

/** Prints every policy with its version in force, the upcoming one, its draft, and what to do next. */
export async function list(): Promise<void> {
  const policies = policiesOf(await readContent())
  console.log(`${policies.map(describe).join('\n\n')}\n\nMore: npm run policy help`)
}

function describe({ name, versions, draft }: NamedPolicy): string {
  const day = today()
  const current = inForce(versions, day)
  const next = upcoming(versions, day)
  const mistakes = draft?.file.messages.length ?? 0
  const lines = [
    ['In force', current ? `the version of ${formatDate(current.updated)}` : 'nothing yet'],
    ...(next ? [['Upcoming', `the version of ${formatDate(next.updated)}, from ${formatDate(next.effective)}`]] : []),
    ['Draft', draft ? `${draft.file.path}${mistakes > 0 ? `, with ${count(mistakes)} to mend` : ''}` : 'none'],
    ['Next', whatNext({ name, versions, draft })],
  ]
  return [name, ...lines.map(([label = '', text]) => `  ${label.padEnd(10)}${text}`)].join('\n')
}

function whatNext({ name, versions, draft }: NamedPolicy): string {
  if (!draft && versions.at(-1)?.file.messages.some(({ ruleId }) => ruleId === 'seal')) {
    return `see what is wrong: ${command('check', name)}`
  }
  if (!draft) return `to change it: ${command('draft', name)}`
  if (draft.file.messages.length > 0) return `see what to mend: ${command('check', name)}`
  return `see what changes: ${command('diff', name)}, then: ${command('publish', name)}`
}

function count(mistakes: number): string {
  return mistakes === 1 ? '1 mistake' : `${mistakes} mistakes`
}
