import { makeRouteHandler } from '@keystatic/next/route-handler'
import { contentPaths } from '../../../../lib/content/entries'
import { formsOf } from '../../../../lib/editor/forms'
import { saveSent } from '../../../../lib/editor/saving'
import { setting } from '../../../../lib/editor/setting'
import { githubStorage } from '../../../../lib/settings'
import { reasonOf } from '../../../../lib/system/reason'
import { editorConfig } from '../../../keystatic/config'

type Props = { params: Promise<{ params: string[] }> }

export const dynamic = 'force-dynamic'

/** Keystatic's own handler, which only asks where the forms' files are. */
function keystatic() {
  const { dir } = setting()
  const forms = formsOf(contentPaths(dir)).map((form) => ({ ...form, label: form.key, group: form.company }))
  return makeRouteHandler({
    config: editorConfig({ forms, names: {}, github: githubStorage() }),
    localBaseDirectory: dir,
  })
}

export function GET(request: Request) {
  return keystatic().GET(request)
}

export async function POST(request: Request, { params }: Props) {
  const isSave = (await params).params.join('/') === 'update' && githubStorage() === undefined
  if (!isSave) return keystatic().POST(request)
  try {
    const refusal = saveSent(setting().dir, await request.text(), request.headers.get('x-bases'))
    return refusal
      ? new Response(refusal.reason, { status: refusal.status })
      : GET(new Request(new URL('/api/keystatic/tree', request.url), { headers: { 'no-cors': '1' } }))
  } catch (error) {
    return new Response(`${reasonOf(error)} Nothing was saved.`, { status: 500 })
  }
}
