import { setting } from '../../../lib/editor/content'
import { commitPublication, publish } from '../../../lib/editor/publishing'
import { editorUrls } from '../../../lib/urls'
import { seeOther } from '../see-other'

export async function POST(request: Request) {
  const form = await request.formData()
  const name = String(form.get('policy'))
  const [company = '', policy = ''] = name.split('/')
  const page = editorUrls.publish(company, policy)
  const answer = (facts: Record<string, string>) => seeOther(`${page}?${new URLSearchParams(facts)}`)
  const published = await attempt(() => publish(setting(), name, String(form.get('seal'))))
  if ('failed' in published) return answer({ failed: published.failed })
  const { value: day } = published
  const committed = await attempt(() => (form.has('commit') ? commitPublication(setting(), name, day) : undefined))
  return answer({ published: day, ...('failed' in committed ? { failed: committed.failed } : {}) })
}

async function attempt<T>(work: () => T | Promise<T>): Promise<{ value: T } | { failed: string }> {
  try {
    return { value: await work() }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}
