import { DateStamp } from './DateStamp'

interface Props {
  updated: string
  effective: string
  today: string
}

/** When a version was last updated and, where that is another day, since when or from when it is in force. */
export function Stamps({ updated, effective, today }: Props) {
  return (
    <>
      <p>
        Last updated <DateStamp date={updated} />
      </p>
      {effective !== updated && (
        <p>
          In force {effective > today ? 'from' : 'since'} <DateStamp date={effective} />
        </p>
      )}
    </>
  )
}
