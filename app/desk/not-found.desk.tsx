import { DeskFrame } from '../../components/desk/DeskFrame'
import { deskUrls } from '../../lib/desk/desk-urls'

/** What the desk shows where it has nothing, as for a draft that was published or discarded meanwhile. */
export default function NotFound() {
  return (
    <DeskFrame title="Nothing is here" path="">
      <p>
        The desk has no such company, policy, version or draft, or has it no longer.{' '}
        <a href={deskUrls.home()}>All policies</a>
      </p>
    </DeskFrame>
  )
}
