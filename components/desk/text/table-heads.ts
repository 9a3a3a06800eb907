import { Plugin } from '@tiptap/pm/state'

/** Keeps the first row of each table its head, and no other, whatever is pasted or removed. */
export function tableHeads(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, { doc, schema, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      doc.descendants((table, place) => {
        if (table.type.name !== 'table') return !table.isTextblock
        table.forEach((row, rowPlace, index) => {
          const type = index === 0 ? schema.nodes.tableHeader : schema.nodes.tableCell
          row.forEach((cell, cellPlace) => {
            if (cell.type !== type) tr.setNodeMarkup(place + rowPlace + cellPlace + 2, type, cell.attrs)
          })
        })
        return false
      })
      return tr.docChanged ? tr : null
    },
  })
}
