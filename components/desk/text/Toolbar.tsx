'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { type Tool, tableTools, tools } from './tools'

const kinds = ['Paragraph', 'Heading', 'Heading, second level', 'Heading, third level']

interface Props {
  editor: Editor
  /** What opens dialogs, such as that for links. */
  dialogs: Tool[]
  children?: ReactNode
}

/** The bar of tools. It is one stop of Tab, and the arrow keys go from tool to tool. */
export function Toolbar({ editor, dialogs, children }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const all = [...tools, ...dialogs]
  const state = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      kind: e.isActive('heading') ? Math.max(1, Math.min(3, Number(e.getAttributes('heading').level) - 1)) : 0,
      isInTable: e.isActive('table'),
      // What each tool shows, as text, by which changes are told.
      flags: JSON.stringify([...all, ...tableTools].map(({ isOn, isOff }) => [isOn?.(e), isOff?.(e)])),
    }),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.commands.focus()
    const step = new Map([
      ['ArrowRight', 1],
      ['ArrowLeft', -1],
    ]).get(event.key)
    if (step === undefined) return
    event.preventDefault()
    const stops = [...(bar.current?.querySelectorAll<HTMLElement>('select, button:not(:disabled)') ?? [])]
    const at = stops.findIndex((stop) => stop.matches(':focus'))
    const next = stops[(at + step + stops.length) % stops.length]
    for (const stop of stops) stop.tabIndex = stop === next ? 0 : -1
    next?.focus()
  }
  const setKind = (kind: number) => {
    const chain = editor.chain().focus()
    if (kind === 0) chain.setParagraph().run()
    else chain.setNode('heading', { level: kind + 1 }).run()
  }
  return (
    <div className="text-tools" role="toolbar" aria-label="Text tools" ref={bar} onKeyDown={onKeyDown}>
      <select
        aria-label="Kind of block"
        value={state.kind}
        disabled={state.isInTable}
        onChange={({ target }) => setKind(Number(target.value))}
      >
        {kinds.map((kind, index) => (
          <option key={kind} value={index}>
            {kind}
          </option>
        ))}
      </select>
      {[...all, ...(state.isInTable ? tableTools : [])].map((tool) => (
        <Button key={tool.label} editor={editor} tool={tool} />
      ))}
      {children}
    </div>
  )
}

function Button({ editor, tool: { label, sign, keys, run, isOn, isOff } }: { editor: Editor; tool: Tool }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      title={keys ? `${label} (${keys})` : label}
      aria-label={label}
      aria-pressed={isOn?.(editor)}
      disabled={isOff?.(editor)}
      onClick={() => run(editor)}
    >
      <span aria-hidden>{sign}</span>
    </button>
  )
}
