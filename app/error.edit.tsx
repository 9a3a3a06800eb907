'use client'
import { urls } from '../lib/urls'

/** Says that a page of the editor cannot be shown. */
export default function ErrorPage({ reset }: { reset(): void }) {
  return (
    <main>
      <title>The editor cannot show this</title>
      <h1>The editor cannot show this</h1>
      <p>Nothing was changed. The terminal in which the editor was started says why; the content folder may be gone.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>{' '}
        <a href={urls.home()}>All drafts</a>
      </p>
    </main>
  )
}
