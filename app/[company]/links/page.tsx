import { LinksPage } from '../../../components/links/LinksPage'
import { linksView } from '../../../lib/links/links-view'
import { linksMetadata } from '../../../lib/pages/metadata'
import '../../links.css'

type Props = { params: Promise<{ company: string }> }

export async function generateMetadata({ params }: Props) {
  return linksMetadata(linksView((await params).company))
}

export default async function Page({ params }: Props) {
  return <LinksPage view={linksView((await params).company)} />
}
