import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { DeskSection } from '../../lib/desk/document/sections'
import type { TextEditorHandle } from './text/handle'

/** Follows the section where one is in a text editor that scrolls: that of the caret where it is seen, or else the first that is seen. Returns what shows a section. */
export function usePlace(
  handle: TextEditorHandle | null,
  scroller: RefObject<HTMLElement | null>,
  sections: DeskSection[],
  onPlace: (anchor: string | undefined) => void,
): (anchor: string | undefined) => void {
  const latest = useRef(sections)
  const editor = handle?.editor
  const follow = useEffectEvent(() => {
    const box = scroller.current
    if (!editor || !box) return
    const { top, bottom, height } = box.getBoundingClientRect()
    // The text is out of sight while it is read as a page.
    if (height === 0 || getComputedStyle(box).visibility === 'hidden') return
    const { from } = editor.state.selection
    const caret = editor.view.coordsAtPos(from)
    const isSeen = caret.bottom > top && caret.top < bottom
    const section = isSeen
      ? sections.find((one) => one.from < from && from < one.to)
      : sections.findLast((one) => (headingAt(editor, one)?.getBoundingClientRect().top ?? Infinity) < top + height / 4)
    onPlace(section?.anchor)
  })
  // With each letter, sections end elsewhere.
  useLayoutEffect(() => {
    latest.current = sections
    follow()
  }, [sections])
  useEffect(() => {
    const box = scroller.current
    if (!editor || !box) return
    const now = () => follow()
    editor.on('selectionUpdate', now)
    box.addEventListener('scroll', now, { passive: true })
    let room = box.clientHeight
    const resized = new ResizeObserver(() => {
      const { bottom, height } = box.getBoundingClientRect()
      const below = editor.view.coordsAtPos(editor.state.selection.from).bottom - bottom
      // What comes below the text is not to cover the caret.
      if (height > 0 && below > 0 && below < room - height) editor.commands.scrollIntoView()
      room = height
    })
    resized.observe(box)
    return () => {
      resized.disconnect()
      editor.off('selectionUpdate', now)
      box.removeEventListener('scroll', now)
    }
  }, [editor, scroller])
  return (anchor) => {
    const section = latest.current.find((one) => one.anchor === anchor)
    if (editor && section) headingAt(editor, section)?.scrollIntoView()
    else if (anchor === undefined) scroller.current?.scrollTo(0, 0)
  }
}

function headingAt({ view }: TextEditorHandle['editor'], { from }: DeskSection): HTMLElement | undefined {
  const node = view.nodeDOM(from)
  return node instanceof HTMLElement ? node : undefined
}
