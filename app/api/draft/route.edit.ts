import { dayOf, policyOf } from '../../../lib/content/checked'
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
  const content = await editedContent()
  const { draft, versions = [] } = policyOf(content, name) ?? {}
  const current = inForce(versions, dayOf(content, company))
  if (!current) return seeOther(urls.home())
  if (!draft) startDraft(setting().dir, name, current)
  return seeOther(editorUrls.edit(company, policy))
}
