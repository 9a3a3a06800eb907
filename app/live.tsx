'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { editorUrls } from '../lib/urls'

/** Shows a page anew, where it stands, when the content was changed. */
export function Live() {
  const router = useRouter()
  useEffect(() => {
    const changes = new EventSource(editorUrls.changes())
    changes.onmessage = () => router.refresh()
    return () => changes.close()
  }, [router])
  return null
}
