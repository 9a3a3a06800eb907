import type { LinkedSection } from '../../lib/links/links-view'

/** The sections of a policy, each with its permanent address and its label. */
export function LinkedSections({ sections }: { sections: LinkedSection[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Section</th>
          <th scope="col">Address and label</th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ number, title, anchor, url, label }) => (
          <tr key={anchor}>
            <th scope="row">
              {number}. {title}
            </th>
            <td>
              <code>{url}</code>
              <br />
              <code>{label}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
