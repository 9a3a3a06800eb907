import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { type Archive, NothingThere } from '../../lib/archive/archive'
import { siteArchive } from '../../lib/archive/site-archive'

/** The parts of an address; empty where its route does not name them. */
export interface Params {
  company: string
  policy: string
  /** A day or, on the page of a policy, a language. */
  version: string
  language?: string
}

/** The parts of an address as Next.js gives them. */
type Given = Partial<Omit<Params, 'language'>> & { language?: string[] }

interface Props {
  params: Promise<Given>
}

/** What a kind of page is made of: its view, what its head says of that, and what shows it. */
export interface PageKind<View> {
  view: (archive: Archive, params: Params) => View
  metadata: (view: View) => Metadata
  page: (view: View) => ReactNode
}

async function paramsOf({ params }: Props): Promise<Params> {
  const { company = '', policy = '', version = '', language: [language] = [] } = await params
  return { company, policy, version, language }
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
export function pageRoute<View>({ view, metadata, page }: PageKind<View>) {
  // The head and the page of a request show one view.
  const viewAt = cache((company: string, policy: string, version: string, language: string | undefined) =>
    orNotFound((archive) => view(archive, { company, policy, version, language })),
  )
  const viewOf = async (props: Props) => {
    const { company, policy, version, language } = await paramsOf(props)
    return viewAt(company, policy, version, language)
  }
  return {
    generateMetadata: async (props: Props) => metadata(await viewOf(props)),
    Page: async (props: Props) => page(await viewOf(props)),
  }
}
