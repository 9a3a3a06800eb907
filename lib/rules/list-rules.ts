import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { both, type Said } from '../source/said'
import { ownMarks, unmarkedLines } from '../text/marked-lists'
import { type MisreadNumber, misreadNumbers } from '../text/misread-numbers'
import { passagesIn } from '../text/passages'
import { say } from '../text/problem'
import { lostMarks, typedItems } from '../writing/list-fixes'
import { rulesOf } from './rule'

const reasons: Record<MisreadNumber['kind'], (misread: MisreadNumber, written: Said) => Said> = {
  date: (_, written) => both`the number of this day or year is read as that of a list; write ${written}`,
  alone: ({ number }, written) => both`this is read as a list of one item that starts at ${number}; write ${written}`,
  other: ({ number, shown }, written) =>
    both`this item of a list is written as ${number} and shown as ${shown}; write \`${shown}.\`, or ${written} to keep the number`,
}

/** The rules on lists, and on what was typed as one. */
export const listRules = rulesOf({
  /** Days, years and letters at the start of a line are lost where they are taken for numbers of a list, or for words of the line above. */
  'list-number': {
    severity: 'error',
    sparesSuperseded: true,
    says: 'Numbers and letters at the start of a line are shown as they are written.',
    bad: '▶5. November 2026 is the day on which it takes effect.',
    good: '5\\. November 2026 is the day on which it takes effect.\n\n(a) our bank,\n(b) our host.',
    check(tree, file) {
      for (const misread of misreadNumbers(tree, String(file))) {
        const { kind, sign, item } = misread
        const written = [`\`${sign}\``, `a paragraph that begins with \`${sign.replace('\\', '')}\``] as const
        say(file, item.position?.start, reasons[kind](misread, written))
      }
      for (const { text, kind, placeOf, isEscaped } of passagesIn(tree, file)) {
        if (kind !== 'paragraph') continue
        for (const { index, line } of unmarkedLines(text)) {
          // A line that is broken before it stands by itself.
          if (placeOf(index - 1).line === placeOf(index).line || isEscaped(index - 1)) continue
          const reason = `the line "${line.slice(0, 40)}" runs on from an item above, so that the marks of all are lost in one paragraph; indent it by four spaces if it belongs to that item, or write an empty line before it`
          say(file, placeOf(index), reason)
        }
      }
    },
  },

  /** Who cites an item by its mark cannot say which of two is meant. */
  'repeated-mark': {
    severity: 'warning',
    says: 'No two items of a list have the same letter or number.',
    bad: 'We share it with:\n(a) our bank,\n▶(a) our host.',
    good: 'We share it with:\n(a) our bank,\n(b) our host.',
    check(tree, file) {
      visit(tree, 'list', ({ children }) => {
        const taken = new Set<string>()
        const marks = ownMarks(children.map((item) => textOf(item.children[0])))
        for (const [index, item] of children.entries()) {
          const mark = marks[index] ?? ''
          // Questions and answers each have a letter of theirs.
          if (!/[\p{L}\d]/u.test(mark) || (/^[QA]\b/.test(mark) && taken.has('Q.'))) continue
          const reason = `another item of this list begins with "${mark}" too; write the letter or number that follows the one before, here and below`
          if (taken.has(mark)) say(file, item.position?.start, reason)
          taken.add(mark)
        }
      })
    },
  },

  /** A list of which one item has no letter is shown with dots, as none can be shown without a sign. */
  'lost-mark': {
    severity: 'warning',
    says: 'In a list with letters or numbers as words every item has one.',
    bad: '- (a) our bank,\n▶- our host,\n- (c) our post office.',
    good: '(a) our bank,\n(b) our host,\n(c) our post office.',
    check(tree, file) {
      for (const { item, mark } of lostMarks(tree)) {
        const advice = mark === undefined ? 'write one before its words' : `write \`${mark}\` before its words`
        const reason = `this item has no letter or number, as the others of its list have, so that readers see dots before all; ${advice}, or take it out of the list`
        say(file, item.position?.start, reason)
      }
    },
  },

  /** What was typed as an item of a list is read out and laid out as a paragraph. */
  'typed-list': {
    severity: 'warning',
    says: 'A paragraph that begins as an item of a list does is one.',
    bad: 'We pay for:\n\n▶\\- hosting',
    good: 'We pay for:\n\n- hosting\n\n1\\. November 2026 is the day on which we do.',
    check(tree, file) {
      for (const { paragraph, sign } of typedItems(tree, String(file))) {
        const reason = both`this paragraph begins with "${sign}" as an item of a list does, and is none; ${['write that without the backslash, or delete it', 'press “List” or “Numbers” in the bar of tools, and delete the sign']}`
        say(file, paragraph.position?.start, reason)
      }
    },
  },
})
