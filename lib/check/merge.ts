import type { VFile } from 'vfile'
import type { ContentFile } from '../content/names'
import { unfinishedMerge } from '../rules/file-rules'
import { problem } from '../text/problem'

/** Reports a merge of two branches that git could not end by itself. Returns whether there is one. */
export function reportMerge(file: VFile, kind: ContentFile['kind']): boolean {
  const offset = String(file).search(/^(?:<{7}|>{7})(?: .*)?\r?$/m)
  if (offset < 0) return false
  const isList = kind === 'seals' || kind === 'addresses' || kind === 'links in use'
  const keep = isList ? 'keep the lines of both sides' : 'of each place, keep what counts of the two sides'
  const reason = `a merge was left unfinished here; ${keep}, delete the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`, then run \`git add ${file.path}\` and \`git commit\``
  problem(file, offset, reason, unfinishedMerge)
  return true
}
