import { getFacts, postFacts } from '../../../../lib/desk/forms/facts-api'
import { deskHandler } from '../../../../lib/desk/handler'

export const GET = deskHandler(getFacts)
export const POST = deskHandler(postFacts)
