import { policyOf } from '../../../lib/content/checked'
import { inForce } from '../../../lib/content/status'
import { editedContent } from '../../../lib/editor/content'
import { editorUrls } from '../../../lib/editor/editor-urls'
import { setting } from '../../../lib/editor/setting'
import { startDraft } from '../../../lib/publishing/drafting'
import { reasonOf } from '../../../lib/system/reason'
import { urls } from '../../../lib/urls'
import { type PolicyForm, readForm } from '../read-form'
import { seeOther } from '../see-other'

export async function POST(request: Request) {
  const form = await readForm(request)
  if (!form) return seeOther(urls.home())
  try {
    return await start(form)
  } catch (error) {
    return new Response(reasonOf(error), { status: 500, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
}

async function start({ company, policy }: PolicyForm): Promise<Response> {
  const name = `${company}/${policy}`
  const { draft, versions = [] } = policyOf(await editedContent(), name) ?? {}
  const { dir, today } = setting()
  const current = inForce(versions, today)
  if (!current) return seeOther(urls.home())
  if (!draft) startDraft(dir, name, current)
  return seeOther(editorUrls.edit(company, policy))
}
