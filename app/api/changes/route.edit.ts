import { contentChanges } from '../../../lib/editor/changes'
import { setting } from '../../../lib/editor/setting'

export const dynamic = 'force-dynamic'

export function GET(request: Request) {
  return new Response(contentChanges(setting().dir, request.signal), {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  })
}
