import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { formatRecord, sealOf, sealsFile } from '../../lib/content/seals'
import { isDate } from '../../lib/languages/dates'
import { startRepository } from '../repository'

/** The facts of a company, as far as there must be any. */
export const company = 'name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n'

/** A new folder with files by path, until the end of the test. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** A new folder that is a repository, with files in its first commit. */
export function repositoryOf(files: Record<string, string>): string {
  const folder = folderOf(files)
  startRepository(folder)
  return folder
}

/** The files of a content folder with the record of their seals. */
export function sealed(files: Record<string, string>): Record<string, string> {
  const versions = Object.entries(files).filter(([path]) => isDate(basename(path).replace(/(\.[\w-]+)?\.mdx$/, '')))
  const seals = versions.map(([path, text]) => [path.replace(/^content\//, ''), sealOf(Buffer.from(text))] as const)
  return { ...files, [`content/${sealsFile}`]: formatRecord({ seals: new Map(seals) }) }
}

/** Makes a new folder with files the working folder, until the end of the test. */
export function enterFolder(files: Record<string, string>): string {
  const folder = folderOf(files)
  const former = process.cwd()
  process.chdir(folder)
  onTestFinished(() => process.chdir(former))
  return folder
}
