import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { siteUrl } from '../../lib/settings'
import { urls } from '../../lib/urls'
import '../globals.css'

// Pages read their documents from the disk; this makes the development server notice when one changes.
if (process.env.NODE_ENV === 'development') await import('../../.contentlayer/compiled.json')

/** Pages are made when they are asked for: the app is compiled without any content. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  // Numbers in a text are not for calling.
  formatDetection: { telephone: false },
  metadataBase: new URL(siteUrl()),
  icons: urls.icon(),
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
