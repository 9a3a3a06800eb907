import { editorUrls } from '../../../lib/editor/editor-urls'
import { commitPublication, publish } from '../../../lib/editor/publishing'
import { setting } from '../../../lib/editor/setting'
import { reasonOf } from '../../../lib/system/reason'
import { urls } from '../../../lib/urls'
import { readForm } from '../read-form'
import { seeOther } from '../see-other'

/** A message becomes part of an address, which has no room for all that a hook of git may say. */
const longest = 1000

export async function POST(request: Request) {
  const form = await readForm(request)
  if (!form) return seeOther(urls.home())
  const { company, policy, fields } = form
  const name = `${company}/${policy}`
  const page = editorUrls.publish(company, policy)
  const answer = (facts: Record<string, string>) => seeOther(`${page}?${new URLSearchParams(facts)}`)
  const shown = { seal: String(fields.get('seal')), day: String(fields.get('day')) }
  const published = await attempt(() => publish(setting(), name, shown))
  if ('failed' in published) return answer({ failed: published.failed })
  const { value: day } = published
  const committed = await attempt(() => (fields.has('commit') ? commitPublication(setting(), name, day) : undefined))
  return answer({ published: day, ...('failed' in committed ? { failed: committed.failed } : {}) })
}

async function attempt<T>(work: () => T | Promise<T>): Promise<{ value: T } | { failed: string }> {
  try {
    return { value: await work() }
  } catch (error) {
    return { failed: reasonOf(error).slice(-longest) }
  }
}
