import type { ReactNode } from 'react'
import { urls } from '../lib/urls'

export const metadata = { title: 'Editor of the privacy policies', icons: urls.icon(), robots: { index: false } }

/** Without the style of the site, which pages of the editor that show the site bring with them. */
export default function EditorLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
