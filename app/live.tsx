'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { editorUrls } from '../lib/editor/editor-urls'

/** Reloads a page, at the same place, when the content was changed. */
export function Live() {
  const router = useRouter()
  useEffect(() => {
    let changes: EventSource | undefined
    // A browser has six connections to one address: pages that nobody sees must not hold them.
    const follow = () => {
      changes?.close()
      if (document.hidden) return
      changes = new EventSource(editorUrls.changes())
      changes.onmessage = () => router.refresh()
    }
    const onShown = () => {
      follow()
      if (!document.hidden) router.refresh()
    }
    follow()
    document.addEventListener('visibilitychange', onShown)
    return () => {
      document.removeEventListener('visibilitychange', onShown)
      changes?.close()
    }
  }, [router])
  return null
}
