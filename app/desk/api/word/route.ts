import { deskHandler, fileHandler } from '../../../../lib/desk/handler'
import { fetchWordFile, takeAnswer } from '../../../../lib/desk/word-files'

export const GET = deskHandler(fetchWordFile)
export const POST = fileHandler(takeAnswer)
