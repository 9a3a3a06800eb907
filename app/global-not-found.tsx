import { NotFoundPage } from '../components/NotFoundPage'
import { companyViews } from '../lib/company-view'
import { urls } from '../lib/urls'
import RootLayout from './layout'

export const metadata = { title: 'Page not found', icons: urls.icon() }

/** Stands apart from the other pages, as each of them would carry a `not-found` page whole, with all its policies. */
export default function NotFound() {
  return (
    <RootLayout>
      <NotFoundPage companies={companyViews()} />
    </RootLayout>
  )
}
