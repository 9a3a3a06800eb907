import { notFound } from 'next/navigation'
import { VersionPage } from '../../../../../../components/desk/VersionPage'
import { editedContent } from '../../../../../../lib/desk/content'
import { keepingIn } from '../../../../../../lib/desk/proposing'
import { setting } from '../../../../../../lib/desk/setting'
import { madeOf, siteState } from '../../../../../../lib/desk/site-state'
import { versionView } from '../../../../../../lib/desk/version-view'
import '../../../../../lists.css'
import '../../../../../redline.css'
import '../../../../../text.css'
import '../../../../policies.css'

interface Props {
  params: Promise<{ company: string; policy: string; version: string; language: string }>
  searchParams: Promise<{ mode?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const { mode } = await searchParams
  const { company, policy, version, language } = await params
  const content = editedContent()
  const view = versionView(content, `${company}/${policy}`, setting(), version, language) ?? notFound()
  const made = madeOf(content, `${company}/${policy}/${version}/${language}`)
  const { dir } = setting()
  return <VersionPage view={view} state={await siteState(dir, made)} keeping={await keepingIn(dir)} mode={mode} />
}
