import type { StoreField } from '../../lib/links/store-fields'
import { NamedRows } from '../NamedRows'

/** What to paste into the consoles of the stores, field by field. */
export function StoreTable({ fields }: { fields: StoreField[] }) {
  const rows = fields.map(({ console, way, field, value, note }) => ({
    key: field,
    head: (
      <>
        {field}
        <span className="way">
          {console}: {way}
        </span>
      </>
    ),
    cell: (
      <>
        {value ? <code>{value}</code> : 'Nothing'}
        {note && <span className="way">{note}</span>}
      </>
    ),
  }))
  return <NamedRows heads={['Field', 'What to paste']} rows={rows} />
}
