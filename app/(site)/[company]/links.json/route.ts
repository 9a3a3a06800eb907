import { siteArchive } from '../../../../lib/archive/site-archive'
import { linksData } from '../../../../lib/data/links-data'
import { linksView } from '../../../../lib/links/links-view'

type Context = { params: Promise<{ company: string }> }

export async function GET(_request: Request, { params }: Context) {
  return Response.json(linksData(linksView(siteArchive(), (await params).company)))
}
