import { notFound } from 'next/navigation'
import { PolicyPage } from '../../../../../../components/PolicyPage'
import { editedContent } from '../../../../../../lib/desk/content'
import { pageView } from '../../../../../../lib/desk/page-view'
import { setting } from '../../../../../../lib/desk/setting'
import { policyMetadata } from '../../../../../../lib/pages/metadata'
import { isEditing } from '../../../../../../lib/settings'
import '../../../../../desk/to-fix.css'

interface Props {
  params: Promise<{ company: string; policy: string }>
}

async function viewOf({ params }: Props) {
  // The app that makes the site has no desk.
  if (!isEditing()) notFound()
  const { company, policy } = await params
  return pageView(editedContent(), setting(), `${company}/${policy}`) ?? notFound()
}

export async function generateMetadata(props: Props) {
  return policyMetadata(await viewOf(props))
}

/** The draft of a policy as the page that it will be, for a frame of the desk. It stands among the pages of the site for their style. */
export default async function Page(props: Props) {
  return <PolicyPage view={await viewOf(props)} />
}
