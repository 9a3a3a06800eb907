import { useId, useState } from 'react'
import { versionFields } from '../../lib/content/schema'
import {
  choose,
  type MergedPart,
  mergedDocument,
  mergeParts,
  type Side,
  wordsOfBlocks,
  wordsOfValue,
} from '../../lib/desk/document/merge'
import { compareByWords } from '../../lib/desk/document/words'
import type { DraftText } from './kept'
import type { Merging } from './use-draft'

interface Props {
  merging: Merging
  onMerge: (text: DraftText) => void
}

const labels: Record<string, string> = Object.fromEntries(
  Object.entries(versionFields).map(([name, { label }]) => [name, label]),
)

/** Two texts that began from one, side by side where they differ. What only one of them changed is taken over; the rest is for whoever reads it to choose. */
export function MergeForm({ merging: { reason, other, began, mine, theirs }, onMerge }: Props) {
  const [parts, setParts] = useState(() => [
    ...fieldParts(began, mine, theirs),
    ...mergeParts(began.document, mine.document, theirs.document),
  ])
  const set = (index: number, choice: Row['choice']) =>
    setParts(parts.map((part, at) => (at === index ? { ...part, choice } : part)))
  const all = (choice: Side) => setParts(parts.map((part) => ({ ...part, choice })))
  const open = parts.filter(({ choice }) => !choice).length
  const shown = parts.flatMap((part, index) => (wordsOf(part, 'mine') === wordsOf(part, 'theirs') ? [] : index))
  return (
    <div className="merge">
      <div className="notice warning" role="alert">
        <p>{reason}</p>
        <p>
          Where only one of the two texts was changed, that is chosen already. Choose for the others, and go on with the
          result. What is not chosen is not lost: yours comes back with Ctrl+Z, the other is kept below Earlier states.
        </p>
      </div>
      <div className="actions">
        <button type="button" className="primary" disabled={open > 0} onClick={() => onMerge(mergedText(parts))}>
          Go on with what is chosen
        </button>
        <button type="button" onClick={() => all('mine')}>
          Choose mine everywhere
        </button>
        <button type="button" onClick={() => all('theirs')}>
          Choose {other} everywhere
        </button>
        {open > 0 && <span>{open} left to choose</span>}
      </div>
      {shown.length === 0 && <p>The words of the two are the same.</p>}
      {shown.map((index) => {
        const part = parts[index]
        return part && <Part key={part.key} part={part} other={other} onChoose={(choice) => set(index, choice)} />
      })}
    </div>
  )
}

function Part({ part, other, onChoose }: { part: Row; other: string; onChoose: (choice: Row['choice']) => void }) {
  const name = useId()
  const words = compareByWords(wordsOf(part, 'theirs'), wordsOf(part, 'mine'))
  return (
    <fieldset>
      <legend>{part.heading}</legend>
      <div className="sides">
        {(['theirs', 'mine'] as const).map((side) => (
          <div key={side}>
            <label>
              <input type="radio" name={name} checked={part.choice === side} onChange={() => onChoose(side)} />
              {side === 'mine' ? 'Mine' : `As ${other} has it`}
            </label>
            <p className="words">
              {wordsOf(part, side) === '' && <i>Not there.</i>}
              {[...words.entries()].map(([index, { value, added, removed }]) => {
                if (!added && !removed) return value
                const isOwn = side === 'mine' ? added : removed
                return isOwn && <mark key={index}>{value}</mark>
              })}
            </p>
          </div>
        ))}
      </div>
      {!part.field && part.key !== '' && part.mine && part.theirs && (
        <p>
          <label>
            <input type="radio" name={name} checked={part.choice === 'both'} onChange={() => onChoose('both')} />
            Both: mine, and below it what is only in the other
          </label>
        </p>
      )}
    </fieldset>
  )
}

/** A part of the text, or a field. */
interface Row extends MergedPart {
  field?: { name: string; mine: unknown; theirs: unknown }
}

function fieldParts(began: DraftText, mine: DraftText, theirs: DraftText): Row[] {
  const names = [...new Set([...Object.keys(theirs.fields), ...Object.keys(mine.fields)])]
  return names.map((name) => {
    const field = { name, mine: mine.fields[name], theirs: theirs.fields[name] }
    const choice = choose(began.fields[name], field.mine, field.theirs)
    return { key: `field ${name}`, heading: labels[name] ?? name, choice, field }
  })
}

function wordsOf({ field, ...part }: Row, side: Side): string {
  return field ? wordsOfValue(field[side]) : wordsOfBlocks(part[side])
}

function mergedText(rows: Row[]): DraftText {
  const fields = rows.flatMap(({ field, choice }) => {
    const value = choice === 'theirs' ? field?.theirs : field?.mine
    return field && value !== undefined ? [[field.name, value] as const] : []
  })
  return { fields: Object.fromEntries(fields), document: mergedDocument(rows.filter(({ field }) => !field)) }
}
