import { urls } from '../../lib/urls'
import { PageFrame } from '../PageFrame'
import { PageTitle } from '../PageTitle'

/** Says that the editor has no page at an address. */
export function MissingPage() {
  return (
    <PageFrame way={[]}>
      <title>No such page in the editor</title>
      <PageTitle title="No such page in the editor" />
      <p>
        There is no draft or version here, or the page belongs to the built site, which <code>npm start</code> shows.
      </p>
      <p>
        <a href={urls.home()}>All drafts</a>
      </p>
    </PageFrame>
  )
}
