'use client'

import { Selection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useRef } from 'react'
import { Button } from '../Button'
import { type Tool, tableTools, tools } from './tools'

const kinds = ['Paragraph', 'Heading 1', 'Heading 2', 'Heading 3']

interface Props {
  editor: Editor
  /** What opens dialogs, such as that for links. */
  dialogs: Tool[]
}

/** The bar of tools. It is one stop of Tab, and the arrow keys go from tool to tool. */
export function Toolbar({ editor, dialogs }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const all = [...tools, ...dialogs]
  const state = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      kind: e.isActive('heading') ? Math.max(1, Math.min(3, Number(e.getAttributes('heading').level) - 1)) : 0,
      isInTable: e.isActive('table'),
      isInShort: e.isActive('inShort'),
      // Nothing looks chosen before one is in the text.
      isIn: e.isFocused || !e.state.selection.eq(Selection.atStart(e.state.doc)),
      // What each tool shows, as text, by which changes are told.
      flags: JSON.stringify([...all, ...tableTools].map(({ isOn, isOff }) => [isOn?.(e), isOff?.(e)])),
    }),
  })
  const hasNone = state.isInTable || state.isInShort
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.commands.focus()
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const stops = [...(bar.current?.querySelectorAll<HTMLElement>('select, button:not(:disabled, [inert] *)') ?? [])]
    const at = stops.findIndex((stop) => stop.matches(':focus'))
    stops[(at + step + stops.length) % stops.length]?.focus()
  }
  const setKind = (kind: number) => {
    const chain = editor.chain().focus()
    if (kind === 0) return chain.setParagraph().run()
    // A heading stands in no list.
    if (editor.state.selection.$from.depth > 1) chain.clearNodes()
    return chain.setNode('heading', { level: kind + 1 }).run()
  }
  const buttons = (some: Tool[]) =>
    some.map((tool) => <ToolButton key={tool.label} editor={editor} tool={tool} isIn={state.isIn} />)
  return (
    <div
      className="text-tools sticky top-0 z-1 flex flex-wrap items-start border-b border-rule bg-page px-4 py-1 small:flex-nowrap small:overflow-x-auto"
      role="toolbar"
      aria-label="Text tools"
      ref={bar}
      onKeyDown={onKeyDown}
    >
      <select
        aria-label="Kind of block"
        title={hasNone ? `${state.isInTable ? 'A table' : 'The short version'} has no headings` : undefined}
        value={state.kind}
        onChange={({ target }) => setKind(Number(target.value))}
      >
        {kinds.map((kind, index) => (
          <option key={kind} value={index} disabled={hasNone && index > 0}>
            {kind}
          </option>
        ))}
      </select>
      {buttons(all.filter(({ isOutside }) => !isOutside))}
      {/* In one place, as the text is not to move when the caret comes into a table. */}
      <div className="grid flex-[1_1_18rem] *:[grid-area:1/1]">
        {[all.filter(({ isOutside }) => isOutside), tableTools].map((group) => (
          <div
            key={group[0]?.label}
            className="flex flex-wrap content-start inert:invisible small:flex-nowrap"
            inert={state.isInTable !== (group === tableTools)}
          >
            {buttons(group)}
          </div>
        ))}
      </div>
    </div>
  )
}

function ToolButton({ editor, tool, isIn }: { editor: Editor; tool: Tool; isIn: boolean }) {
  const { label, title = label, keys, run, isOn } = tool
  const isOff = tool.isOff?.(editor)
  return (
    <Button
      tabIndex={-1}
      title={typeof isOff === 'string' ? isOff : keys ? `${title} (${keys})` : title}
      aria-pressed={isOn && isIn && isOn(editor)}
      disabled={Boolean(isOff)}
      onClick={() => run(editor)}
    >
      {label}
    </Button>
  )
}
