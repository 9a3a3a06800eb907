import type { StoreField } from '../../lib/links/store-fields'

/** What to paste into the consoles of the stores, field by field. */
export function StoreTable({ fields }: { fields: StoreField[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">What to paste</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ console, way, field, value, note }) => (
          <tr key={field}>
            <th scope="row">
              {field}
              <span className="way">
                {console}: {way}
              </span>
            </th>
            <td>
              {value ? <code>{value}</code> : 'Nothing'}
              {note && <span className="way">{note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
