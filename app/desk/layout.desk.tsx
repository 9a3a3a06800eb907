import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { urls } from '../../lib/urls'
import './desk.css'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { icons: urls.icon(), robots: { index: false } }

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="m-0 flex min-h-dvh flex-col">{children}</body>
    </html>
  )
}
