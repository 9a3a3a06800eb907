import { fetchWordFile, receiveFile } from '../../../../lib/desk/word-files'

export const GET = fetchWordFile
export const POST = receiveFile
