import { useId, useState } from 'react'
import { isSame, type Side, wordsOfBlocks, wordsOfValue } from '../../lib/desk/document/merge'
import { type DraftText, type MergedRow, mergedText, mergeRows } from '../../lib/desk/document/merge-texts'
import { type ComparedParagraph, compareParagraphs } from '../../lib/desk/document/words'
import { grouped } from '../../lib/system/group-by'
import { Button } from './Button'
import type { Merging } from './merge-words'
import { useListener } from './use-listener'

interface Props {
  merging: Merging
  /** Told the one text, and the parts in which both stand. */
  onMerge: (merging: Merging, text: DraftText, both: MergedRow[]) => void
  /** Goes to the first of these. */
  onGo: (key: string) => void
  /** Goes back to writing before all is chosen. */
  onBack: () => void
}

type Choice = MergedRow['choice']

/** Two texts that began from one, side by side where they differ. What only one of them changed is taken over; the rest is for whoever reads it to choose. */
export function MergeForm({ merging, onMerge, onGo, onBack }: Props) {
  const { reason, other, began, mine, theirs, place } = merging
  const [parts, setParts] = useState(() =>
    mergeRows(began, mine, theirs).map((row) =>
      // What a page left behind may be a merge that was undone.
      place !== undefined && row.choice !== 'theirs' && takesWords(row) ? { ...row, choice: undefined } : row,
    ),
  )
  const set = (key: string, choice: Choice) =>
    setParts(parts.map((part) => (part.key === key ? { ...part, choice } : part)))
  const all = (choice: Side) => setParts(parts.map((part) => ({ ...part, choice })))
  const merge = () => {
    const both = parts.filter(isOfBoth)
    onMerge(merging, mergedText(parts), both)
    if (both[0]) onGo(both[0].key)
  }
  useListener('keydown', ({ key }) => key === 'Escape' && onBack())
  const open = parts.filter(({ choice }) => !choice).length
  const shown = parts.filter(differs)
  return (
    <div className="overflow-y-auto p-4">
      <div className="notice warning" role="alert">
        <p>{reason}</p>
        <p>
          Choose where nothing is chosen yet: there, both texts were changed, or yours would take saved words away.{' '}
          <ins>Added</ins> and <del>removed</del> show what each changed in the text from which both began. Nothing is
          lost: your text comes back with Ctrl+Z, what your fields said is shown, the other text is kept below Earlier
          states, and you can go back and choose later.
        </p>
      </div>
      <div className="actions">
        <Button className="primary" disabled={open > 0} onClick={merge}>
          Go on with what is chosen
        </Button>
        <Button onClick={() => all('mine')}>Choose mine everywhere</Button>
        <Button onClick={() => all('theirs')}>Choose {other} everywhere</Button>
        <Button onClick={onBack}>Back to writing</Button>
        {open > 0 && <span>{open} left to choose</span>}
      </div>
      {shown.length === 0 && <p>The two are the same.</p>}
      {shown.map((part) => (
        <Part key={part.key} part={part} other={other} onChoose={(choice) => set(part.key, choice)} />
      ))}
    </div>
  )
}

function Part({ part, other, onChoose }: { part: MergedRow; other: string; onChoose: (choice: Choice) => void }) {
  const name = useId()
  return (
    <fieldset>
      <legend>{part.heading}</legend>
      {wordsOf(part, 'mine') === wordsOf(part, 'theirs') && (
        <p>
          The words are the same. Bold, italic, links or lists differ, or which links of deleted sections lead here.
        </p>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(20rem,100%),1fr))] gap-x-8 gap-y-4">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side}>
            <label>
              <input type="radio" name={name} checked={part.choice === side} onChange={() => onChoose(side)} />
              {side === 'mine' ? 'Mine' : `As ${other} has it`}
            </label>
            {wordsOf(part, side) === '' && (
              <p>
                <i>Not there.</i>
              </p>
            )}
            <Words
              paragraphs={compareParagraphs(
                wordsOf(part, 'began'),
                wordsOf(part, side),
                wordsOf(part, side === 'mine' ? 'theirs' : 'mine'),
              )}
            />
          </div>
        ))}
      </div>
      {part.mine && part.theirs && (
        <p>
          <label>
            <input type="radio" name={name} checked={part.choice === 'both'} onChange={() => onChoose('both')} />
            Both: the changes of each and, where both changed the same paragraph, item or row, both, one after the other
          </label>
        </p>
      )}
    </fieldset>
  )
}

/** Paragraphs with their changes, those that are the same folded. */
function Words({ paragraphs }: { paragraphs: ComparedParagraph[] }) {
  const runs = grouped(paragraphs, ({ isSame }, index) => isSame !== paragraphs[index - 1]?.isSame)
  return [...runs.entries()].map(([index, run]) => {
    const shown = [...run.entries()].map(([at, { pieces }]) => (
      <p className="whitespace-pre-wrap font-read" key={at}>
        {[...pieces.entries()].map(([place, { value, added, removed }]) =>
          added ? <ins key={place}>{value}</ins> : removed ? <del key={place}>{value}</del> : value,
        )}
      </p>
    ))
    if (!run[0]?.isSame) return shown
    return (
      <details key={index}>
        <summary>
          {run.length === 1 ? 'A paragraph that is the same' : `${run.length} paragraphs that are the same`}
        </summary>
        {shown}
      </details>
    )
  })
}

function differs({ field, ...part }: MergedRow): boolean {
  const { mine, theirs } = field ?? part
  return !isSame(mine, theirs)
}

/** Whether a part has both texts, which may say nearly the same. */
function isOfBoth({ choice, both }: MergedRow): boolean {
  return choice === 'both' && !both
}

/** Whether mine does not have words that theirs has. */
function takesWords(row: MergedRow): boolean {
  const paragraphs = compareParagraphs(wordsOf(row, 'theirs'), wordsOf(row, 'mine'), '')
  return paragraphs.some(({ pieces }) => pieces.some(({ removed }) => removed))
}

function wordsOf({ field, ...part }: MergedRow, side: Side | 'began'): string {
  return field ? wordsOfValue(field[side]) : wordsOfBlocks(part[side])
}
