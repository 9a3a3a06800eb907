import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

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

/** Makes a new folder with files the working folder, until the end of the test. */
export function enterFolder(files: Record<string, string>): string {
  const folder = folderOf(files)
  const former = process.cwd()
  process.chdir(folder)
  onTestFinished(() => process.chdir(former))
  return folder
}
