import { getCovers, postCovers } from '../../../../lib/desk/forms/facts-api'
import { deskHandler } from '../../../../lib/desk/handler'

export const GET = deskHandler(getCovers)
export const POST = deskHandler(postCovers)
