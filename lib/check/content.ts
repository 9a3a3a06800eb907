// Reads the content folder from the disk.
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { VFile } from 'vfile'
import { policyFields } from '../fields'
import { readTextOnce } from '../text/cache'
import { problem } from '../text/problem'
import { warmTexts } from '../text/warm'
import { checkCompany } from './company'
import { decode } from './encoding'
import { readFields } from './fields'
import { checkFrontMatter } from './front-matter'
import { checkLinks, type ReadVersion } from './links'
import { nameFile } from './names'

/** Checks every file of the content folder, as of a day. Answers all files, with what is wrong as messages on them. Throws when there are no policies. */
export async function checkContent(dir: string, day: string): Promise<VFile[]> {
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}. CONTENT_DIR names the folder of the policies.`)
  const versions: ReadVersion[] = []
  const paths = contentPaths(dir)
  if (!paths.some((path) => path.endsWith('.mdx'))) throw new Error(`There is no policy in ${dir}.`)
  const companies = paths.map(nameFile).flatMap((named) => (named.kind === 'company' ? [named.company] : []))
  await warmTexts(paths.filter((path) => path.endsWith('.mdx')).map((path) => join(dir, path)))
  const files = paths.map((path) => {
    const file = new VFile({ path: join(dir, path) })
    const version = checkFile(dir, path, file)
    if (version) versions.push(version)
    return file
  })
  checkLinks(versions, companies, day)
  return files
}

/** The paths of all files below the content folder, but hidden ones, in order. */
export function contentPaths(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}

function checkFile(dir: string, path: string, file: VFile): ReadVersion | undefined {
  const named = nameFile(path)
  if (named.kind === 'unknown') {
    problem(file, undefined, named.reason, 'name')
    return undefined
  }
  if (lstatSync(join(dir, path)).isSymbolicLink()) {
    problem(file, undefined, 'the file is a link to a file elsewhere; put the file itself here', 'name')
    return undefined
  }
  const readable = decode(file, readFileSync(join(dir, path))) !== undefined
  if (named.kind === 'company') {
    if (readable) checkCompany(file)
    return undefined
  }
  if (named.kind === 'policy') {
    if (readable) readFields(file, String(file), 0, policyFields)
    return undefined
  }
  if (!existsSync(join(dir, named.company, 'company.yaml'))) {
    problem(file, undefined, `the company is not described; write \`${named.company}/company.yaml\``, 'name')
  }
  if (!readable) return { file, named, effective: named.updated }
  const effective = checkFrontMatter(file, named.updated)
  if (effective === undefined) return { file, named, effective: named.updated }
  return { file, named, effective, read: readTextOnce(file) }
}
