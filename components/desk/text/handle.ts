import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import type { DeskDocument } from '../../../lib/desk/document/document'
import { outlineOf, sectionsOf } from '../../../lib/desk/document/sections'
import { sectionAt } from '../../../lib/desk/forms/choices'
import type { Numbering } from '../../../lib/text/numbering'
import { placeNow } from './findings'

/** What a page does with its text editor. */
export type TextEditorHandle = ReturnType<typeof handleOf>

/** The text of an editor. */
export function documentOf(editor: Editor): DeskDocument {
  return editor.getJSON() as DeskDocument
}

/** What a page does with an editor whose findings are on the text as it was after some changes. */
export function handleOf(editor: Editor, since: number, numbering: Numbering | undefined) {
  /** The sections of the text, in order. */
  const sections = () => sectionsOf(documentOf(editor), numbering)
  const placeOf = (anchor: string) => sectionAt(anchor, outlineOf(documentOf(editor), sections()))?.from
  const show = (from: number, to = from) => {
    editor.chain().setTextSelection({ from, to }).focus(undefined, { scrollIntoView: false }).run()
    const { node } = editor.view.domAtPos(from)
    const element = node instanceof Element ? node : node.parentElement
    element?.scrollIntoView({ block: 'center' })
  }
  return {
    editor,
    sections,
    /** Selects a place of the text on which the findings are, and shows it. */
    scrollToFinding({ from, to }: { from: number; to: number }) {
      show(placeNow(editor.view, from, since, 1), placeNow(editor.view, to, since, -1))
    },
    /** Puts the caret into the heading of a section, or the short version, and shows it. */
    scrollToSection(anchor: string) {
      const place = placeOf(anchor)
      if (place !== undefined) show(Selection.near(editor.state.doc.resolve(place + 1)).from)
    },
    /** Takes the heading that has these words alone out of the text. */
    takeOut(heading: string) {
      const found = sections().find(({ title }) => title === heading)
      const node = found && editor.state.doc.nodeAt(found.from)
      if (found && node) editor.commands.deleteRange({ from: found.from, to: found.from + node.nodeSize })
    },
    /** Undoes changes until a section that was deleted is there again. */
    bringBack(anchor: string) {
      while (placeOf(anchor) === undefined) if (!editor.commands.undo()) return
    },
    /** Leads anchors to another section, whose aliases they become; as one step with the change before, where it belongs to that. */
    leadTo(anchors: string[], to: string, isOneStep = false) {
      const place = placeOf(to)
      if (place === undefined) return
      const aliases: string[] = editor.state.doc.nodeAt(place)?.attrs.aliases ?? []
      const all = [...new Set([...aliases, ...anchors])]
      const tr = editor.state.tr.setNodeAttribute(place, 'aliases', all)
      // What is appended is undone with what it is appended to.
      editor.view.dispatch(isOneStep ? tr.setMeta('appendedTransaction', editor.state.tr) : tr)
    },
  }
}
