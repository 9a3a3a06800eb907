import { notFound, redirect } from 'next/navigation'
import { DraftPage } from '../../../../../../components/desk/DraftPage'
import { VersionPage } from '../../../../../../components/desk/VersionPage'
import { deskUrls } from '../../../../../../lib/desk/desk-urls'
import { deskViews } from '../../../../../../lib/desk/shared-views'
import { isDate } from '../../../../../../lib/languages/dates'
import '../../../../../lists.css'
import '../../../../../redline.css'
import '../../../../../text.css'

interface Props {
  params: Promise<{ company: string; policy: string; version: string; language?: string[] }>
  searchParams: Promise<{ mode?: string }>
}

/** A version or its translation; with a language in the place of its day, the draft of a translation or, without one, the languages of the policy. */
export default async function Page({ params, searchParams }: Props) {
  const { company, policy, version, language = [] } = await params
  const { mode } = await searchParams
  const views = deskViews()
  const name = `${company}/${policy}`
  if (isDate(version)) {
    const published = (await views.version([name, ...language].join('/'), version)) ?? notFound()
    return <VersionPage {...published} mode={mode} />
  }
  if (language.length > 0) notFound()
  const draft = views.draft(`${name}/${version}`)
  if (draft) return <DraftPage view={draft} mode={mode} />
  return views.languages(name) ? redirect(deskUrls.languages(name)) : notFound()
}
