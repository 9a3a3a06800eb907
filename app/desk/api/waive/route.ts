import { postWaive } from '../../../../lib/desk/forms/declare-api'
import { deskHandler } from '../../../../lib/desk/handler'

export const POST = deskHandler(postWaive)
