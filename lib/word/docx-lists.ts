import type { BlockContent, List, ListItem, Paragraph, RootContent } from 'mdast'
import { ownMark } from '../text/marked-lists'
import type { Label } from './numbering'

/** The label of items whose marks are words. */
export const marked: Label = { list: 'marked', level: 0, format: 'marked', value: 0, text: '', isPlain: false }

/** Blocks in the making, with the lists that are open. */
export class Blocks {
  readonly children: RootContent[] = []
  private open: { list: List; label: Label }[] = []

  add(block: RootContent): void {
    this.open = []
    this.children.push(block)
  }

  addQuoted(paragraph: Paragraph): void {
    const last = this.children.at(-1)
    if (last?.type === 'blockquote' && this.open.length === 0) last.children.push(paragraph)
    else this.add({ type: 'blockquote', children: [paragraph] })
  }

  /** Adds to the last item of the list that is open at a level. */
  addToItem(paragraph: Paragraph, level: number): boolean {
    const item = (this.open.find(({ label }) => label.level === level) ?? this.open.at(-1))?.list.children.at(-1)
    item?.children.push(paragraph)
    return item !== undefined
  }

  /** Adds an item. One whose number Markdown does not have is a line that begins with it. */
  addItem(paragraph: Paragraph, label: Label) {
    const isMarked = label.format !== 'bullet' && label.format !== 'none' && !label.isPlain
    const isWritten = isMarked && label.text !== ''
    if (isWritten) paragraph.children.unshift({ type: 'text', value: `${label.text} ` })
    if (isWritten && ownMark(`${label.text} x`) === undefined) return this.add(paragraph)
    const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [paragraph] }
    while ((this.open.at(-1)?.label.level ?? -1) > label.level) this.open.pop()
    const last = this.open.at(-1)
    const isSame = last?.label.level === label.level && this.isContinued(last.label, label)
    if (last && isSame) {
      last.list.children.push(item)
      last.label = label
      return
    }
    if (last?.label.level === label.level) this.open.pop()
    const data = isMarked ? { hasOwnMarks: true, isAnnounced: this.open.length > 0 } : undefined
    const form = { ordered: label.isPlain, start: label.isPlain ? label.value : null, spread: false }
    const list: List = { type: 'list', ...form, children: [item], ...(data && { data }) }
    const holder: { children: (RootContent | BlockContent)[] } = this.open.at(-1)?.list.children.at(-1) ?? this
    holder.children.push(list)
    this.open.push({ list, label })
  }

  private isContinued(before: Label, label: Label): boolean {
    const isAlike = before.format === label.format && before.isPlain === label.isPlain
    const isNext = label.format === 'bullet' || label.value === before.value + 1
    return isAlike && (isNext || (before.list === label.list && !label.isPlain))
  }
}
