import { ForwardPage } from '../../../components/ForwardPage'
import { siteArchive } from '../../../lib/archive/site-archive'
import { fill, wordsIn } from '../../../lib/languages/words'
import { forwardView } from '../../../lib/pages/forward-view'
import { absolute } from '../../../lib/urls'

type Props = { searchParams: Promise<{ at: string }> }

export async function generateMetadata({ searchParams }: Props) {
  const archive = siteArchive()
  const { title, to, language } = forwardView(archive, (await searchParams).at)
  return {
    title: fill(wordsIn(language).heads.moved, { title }),
    alternates: { canonical: absolute(archive.site, to) },
    robots: { index: false },
  }
}

/** What the export writes at a former address. */
export default async function Page({ searchParams }: Props) {
  return <ForwardPage view={forwardView(siteArchive(), (await searchParams).at)} />
}
