import { deskProgram } from '../../../../lib/desk/shared-program'

export const dynamic = 'force-dynamic'

const respond = (request: Request) => deskProgram().respond(request)

export { respond as GET, respond as POST }
