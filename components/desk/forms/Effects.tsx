import type { Effect } from '../../../lib/desk/forms/effects'

/** What follows from a change before it is saved, with where to see to it. */
export function Effects({ effects }: { effects: Effect[] }) {
  return effects.map(({ severity, text, places }) => (
    <div key={text} className={severity === 'note' ? 'notice' : `notice ${severity}`}>
      <p>{text}</p>
      {places.length > 0 && (
        <ul>
          {places.map(({ text: where, href, act }) => (
            <li key={where}>
              {where}. <a href={href}>{act}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  ))
}
