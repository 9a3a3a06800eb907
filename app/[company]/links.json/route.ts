import { linksData } from '../../../lib/links/links-data'
import { linksView } from '../../../lib/links/links-view'
import { companyParams } from '../../../lib/route-params'

type Context = { params: Promise<{ company: string }> }

export const dynamic = 'force-static'

export const generateStaticParams = companyParams

export async function GET(_request: Request, { params }: Context) {
  return Response.json(linksData(linksView((await params).company)))
}
