import { postWaive } from '../../../../lib/desk/forms/facts-api'
import { deskHandler } from '../../../../lib/desk/handler'

export const POST = deskHandler(postWaive)
