import { notFound, redirect } from 'next/navigation'
import { FactsPage } from '../../../../components/desk/forms/FactsPage'
import { LanguagesPage } from '../../../../components/desk/LanguageList'
import { LaterDraft } from '../../../../components/desk/LaterDraft'
import { NoDraft } from '../../../../components/desk/NoDraft'
import { PublishPage } from '../../../../components/desk/PublishPage'
import { SavesPage } from '../../../../components/desk/SavesPage'
import { VersionsPage } from '../../../../components/desk/VersionList'
import { VersionPage } from '../../../../components/desk/VersionPage'
import { WordPage } from '../../../../components/desk/WordPage'
import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskProgram } from '../../../../lib/desk/shared-program'
import { isDate } from '../../../../lib/languages/dates'
import '../../../lists.css'
import '../../../redline.css'
import '../../../text.css'

interface Props {
  params: Promise<{ company: string; page?: string[] }>
  searchParams: Promise<{ mode?: string; replaces?: string; save?: string }>
}

const orNotFound = <View,>(view: View | undefined): View => view ?? notFound()

/** A page of a company, or of one of its policies, by what its address has below that: the name of a page, the day of a version, or the language of a translation. */
export default async function Page({ params, searchParams }: Props) {
  const { company, page: [policy, part, ...language] = [] } = await params
  const { mode, replaces, save } = await searchParams
  const { views } = deskProgram()
  if (policy === undefined) return <FactsPage view={orNotFound(await views.facts(company))} />
  const name = `${company}/${policy}`
  const text = [name, ...language].join('/')
  if (part === 'publish') return <PublishPage {...orNotFound(await views.publish(text, replaces))} />
  if (part === 'saves') return <SavesPage view={orNotFound(views.saves(text, save))} />
  if (part && isDate(part)) return <VersionPage {...orNotFound(await views.version(text, part))} mode={mode} />
  if (language.length > 0) notFound()
  if (part === 'facts') return <FactsPage view={orNotFound(await views.facts(name))} />
  if (part === 'versions') return <VersionsPage view={orNotFound(views.versions(name))} />
  const draft = views.draft(part === undefined ? name : `${name}/${part}`)
  if (draft) return <LaterDraft view={draft} mode={mode} />
  const languages = views.languages(name)
  if (part === 'languages') return <LanguagesPage view={orNotFound(languages)} />
  if (part === 'word') return <WordPage view={orNotFound(languages)} />
  if (part !== undefined) return languages ? redirect(deskUrls.languages(name)) : notFound()
  return <NoDraft view={orNotFound(views.versions(name))} languages={languages} />
}
