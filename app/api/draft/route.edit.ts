import { startDraft } from '../../../lib/drafting'
import { editedContent, setting } from '../../../lib/editor/content'
import { textsOf } from '../../../lib/editor/draft-view'
import { editorUrls, urls } from '../../../lib/urls'
import { seeOther } from '../see-other'

export async function POST(request: Request) {
  const name = String((await request.formData()).get('policy'))
  const [company = '', policy = ''] = name.split('/')
  const { draft, versions = [] } = textsOf(await editedContent(), name) ?? {}
  const newest = versions.at(-1)
  if (!newest) return seeOther(urls.home())
  if (!draft) startDraft(setting().dir, name, newest)
  return seeOther(editorUrls.edit(company, policy))
}
