import { draftHtml } from '../../../app/desk/draft-html'
import { actions } from '../../../lib/desk/actions'
import { handlerOf } from '../../../lib/desk/server/handler'

/** The response to a request of a page of the desk. */
export const respond = handlerOf({ ...actions, page: { post: draftHtml } })
