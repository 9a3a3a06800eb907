import { makeRouteHandler } from '@keystatic/next/route-handler'
import { setting } from '../../../../lib/editor/content'
import { saveSent } from '../../../../lib/editor/saving'
import { githubStorage } from '../../../../lib/environment'
import { editorConfig } from '../../../keystatic/config'
import { currentConfig } from '../../../keystatic/editor-config'

type Props = { params: Promise<{ params: string[] }> }

export const dynamic = 'force-dynamic'

async function keystatic() {
  return makeRouteHandler({ config: editorConfig(await currentConfig()), localBaseDirectory: setting().dir })
}

export async function GET(request: Request) {
  return (await keystatic()).GET(request)
}

export async function POST(request: Request, { params }: Props) {
  const handler = await keystatic()
  const isSaved = (await params).params.join('/') === 'update' && githubStorage() === undefined
  if (!isSaved) return handler.POST(request)
  const refusal = saveSent(setting().dir, await request.text(), request.headers.get('x-bases'))
  if (refusal) return new Response(refusal.reason, { status: refusal.status })
  return handler.GET(new Request(new URL('/api/keystatic/tree', request.url), { headers: { 'no-cors': '1' } }))
}
