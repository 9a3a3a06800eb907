import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isEditing } from '../../lib/settings'
import { urls } from '../../lib/urls'
import './desk.css'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { icons: urls.icon(), robots: { index: false } }

export default function DeskLayout({ children }: { children: ReactNode }) {
  // The app that makes the site has no desk.
  if (!isEditing()) notFound()
  return (
    <html lang="en">
      <body className="m-0 flex min-h-dvh flex-col">{children}</body>
    </html>
  )
}
