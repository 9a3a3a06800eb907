'use client'

import type { Editor } from '@tiptap/react'
import { useId, useState } from 'react'
import { TextDialog } from './TextDialog'
import { insertTable } from './tools'

/** Asks how large a table is to be, and inserts it. */
export function TableDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [size, setSize] = useState({ columns: '2', rows: '3' })
  const id = useId()
  const numberOf = (text: string, most: number) => Math.min(most, Math.max(1, Math.trunc(Number(text)) || 1))
  const submit = () => {
    onClose()
    insertTable(editor, numberOf(size.rows, 200), numberOf(size.columns, 20))
  }
  return (
    <TextDialog title="Table" action="Insert table" onSubmit={submit} onClose={onClose}>
      {(['columns', 'rows'] as const).map((name) => (
        <div className="field" key={name}>
          <label htmlFor={id + name}>{{ columns: 'Columns', rows: 'Rows, without the head' }[name]}</label>
          <input
            id={id + name}
            type="number"
            min={1}
            value={size[name]}
            onChange={({ target }) => setSize({ ...size, [name]: target.value })}
          />
        </div>
      ))}
    </TextDialog>
  )
}
