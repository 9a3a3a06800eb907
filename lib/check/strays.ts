import type { Entry } from '../content/entries'
import { nameFile } from '../content/names'
import { fileRules } from '../rules/file-rules'
import type { Rule } from '../rules/rule'
import { readAside } from '../system/files'

/** What is wrong with something below the content folder. */
interface Stray {
  reason: string
  severity: Rule['severity']
}

/** Why something below the content folder cannot be what its name says, or is not read; undefined where nothing is wrong. */
export function strayOf(entry: Entry): Stray | undefined {
  return entry.isHidden ? hiddenStray(entry) : visibleStray(entry)
}

function visibleStray({ path, kind }: Entry): Stray | undefined {
  const named = nameFile(path)
  if (kind === 'other')
    return wrong('this is no plain file but a pipe or the like; delete it, and put the file itself here')
  if (kind === 'link' && named.kind === 'unknown') return wrong(named.reason)
  if (kind === 'link') return wrong('the file is a link to a file elsewhere; put the file itself here')
  if (kind === 'folder' && named.kind !== 'unknown')
    return wrong('this is a folder with the name of a file; delete it, and put the file itself here')
  return undefined
}

function hiddenStray({ path, kind }: Entry): Stray | undefined {
  if (kind === 'link') return wrong('this is a hidden link, which could lead what is written here elsewhere; delete it')
  if (kind === 'other') return wrong('this is hidden, and no plain file but a pipe or the like; delete it')
  if (isLeftover(path))
    return kind === 'file' ? undefined : wrong('this folder is in the way of a publication; delete it')
  if (path === '.git' || (kind === 'file' && usual.test(path))) return undefined
  return {
    reason: `this is hidden, so nobody checks or publishes it; move it out of the folder of the policies`,
    severity: 'warning',
  }
}

/** Files that systems, editors and git leave. */
const usual = /(?:^|\/)\.(DS_Store|gitkeep|gitignore|gitattributes|_[^/]*|[^/]*\.sw[a-p])$/

/** Whether a file is one that writing or publishing leaves when it is stopped, by its path. */
function isLeftover(path: string): boolean {
  const [, folder = '', name = ''] = /^(.*\/|)\.([^/]+)$/.exec(path) ?? []
  if (folder === '' && /^publish\.lock(\.\d+(\.stale)?)?$/.test(name)) return true
  if (/^(version|translation)$/.test(nameFile(`${folder}${name}`).kind)) return true
  const aside = readAside(`.${name}`)
  return aside !== undefined && nameFile(`${folder}${aside.replaces}`).kind !== 'unknown'
}

function wrong(reason: string): Stray {
  return { reason, severity: fileRules.name.severity }
}
