export { respond as GET, respond as POST } from '../../../../lib/desk/actions'
