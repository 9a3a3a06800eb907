import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { type Archive, NothingThere } from '../../lib/archive/archive'
import { siteArchive } from '../../lib/archive/site-archive'
import { isDate } from '../../lib/languages/dates'

/** The parts of an address; empty where its route does not name them. */
export interface Params {
  company: string
  policy: string
  /** A day. */
  version: string
  language?: string
}

/** The parts of an address as Next.js gives them. In that of the newest translation, a language has the place of a day. */
type Given = Partial<Omit<Params, 'language'>> & { language?: string[] }

interface Props {
  /** None where a route names no parts. */
  params?: Promise<Given>
}

/** What a page is: what its head says, and what shows it. */
export interface Shown {
  metadata: Metadata
  page: ReactNode
}

/** Makes a page of the archive. */
export type Show = (archive: Archive, params: Params) => Shown

async function paramsOf({ params }: Props): Promise<Params> {
  const { company = '', policy = '', version = '', language: [language] = [] } = (await params) ?? {}
  const hasDay = version === '' || isDate(version)
  return hasDay ? { company, policy, version, language } : { company, policy, version: '', language: version }
}

/** What is made of the archive; of what it does not have, Next.js responds that it is not found. */
function orNotFound<Made>(make: (archive: Archive) => Made): Made {
  try {
    return make(siteArchive())
  } catch (error) {
    if (error instanceof NothingThere) notFound()
    throw error
  }
}

/** What the route of a file exports as `GET`. */
export function fileRoute(answer: (archive: Archive, params: Params) => Response) {
  return async (_request: Request, props: Props) => {
    const params = await paramsOf(props)
    return orNotFound((archive) => answer(archive, params))
  }
}

/** What the route of a kind of page exports. */
export function pageRoute(show: Show) {
  // The head and the page of a request are of one view.
  const shownAt = cache((company: string, policy: string, version: string, language: string | undefined) =>
    orNotFound((archive) => show(archive, { company, policy, version, language })),
  )
  const shownFor = async (props: Props) => {
    const { company, policy, version, language } = await paramsOf(props)
    return shownAt(company, policy, version, language)
  }
  return {
    generateMetadata: async (props: Props) => (await shownFor(props)).metadata,
    Page: async (props: Props) => (await shownFor(props)).page,
  }
}
