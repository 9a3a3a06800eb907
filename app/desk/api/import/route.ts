import { fileHandler } from '../../../../lib/desk/handler'
import { bringIn, lookAt } from '../../../../lib/desk/import-files'

/** Makes a draft or a version of a file or, with `look`, says what it has. */
export const POST = fileHandler((query, bytes) => ('look' in query ? lookAt : bringIn)(query, bytes))
