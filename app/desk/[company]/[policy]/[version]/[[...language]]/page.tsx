import { notFound, redirect } from 'next/navigation'
import { DraftPage } from '../../../../../../components/desk/DraftPage'
import { VersionPage } from '../../../../../../components/desk/VersionPage'
import { policyOf } from '../../../../../../lib/content/checked'
import { editedContent } from '../../../../../../lib/desk/content'
import { deskUrls } from '../../../../../../lib/desk/desk-urls'
import { draftPageView } from '../../../../../../lib/desk/draft/draft-page'
import { keepingIn } from '../../../../../../lib/desk/publishing/proposing'
import { madeOf, siteState } from '../../../../../../lib/desk/publishing/site-state'
import { versionView } from '../../../../../../lib/desk/publishing/version-view'
import { setting } from '../../../../../../lib/desk/setting'
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
  const content = editedContent()
  const name = `${company}/${policy}`
  if (isDate(version)) {
    const view = versionView(content, name, setting(), version, language[0]) ?? notFound()
    const { dir } = setting()
    const state = await siteState(dir, madeOf(content, [name, version, ...language].join('/')))
    return <VersionPage view={view} state={state} keeping={await keepingIn(dir)} mode={mode} />
  }
  if (language.length > 0) notFound()
  const draft = draftPageView(content, setting(), company, policy, version)
  if (draft) return <DraftPage view={draft} mode={mode} />
  return policyOf(content, name) ? redirect(deskUrls.languages(company, policy)) : notFound()
}
