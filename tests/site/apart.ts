import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const parts = ['app', 'components', 'lib', 'public', 'contentlayer.config.ts', 'next.config.ts', 'package.json']

/** A copy of this project in a folder of its own, with some content and no build. */
export function copyProject(content: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'apart-'))
  for (const part of [...parts, 'package-lock.json', 'tsconfig.json'])
    cpSync(part, join(copy, part), { recursive: true })
  cpSync(content, join(copy, 'content'), { recursive: true })
  // Turbopack does not follow a link out of the folder.
  spawnSync('cp', ['-RPl', 'node_modules', join(copy, 'node_modules')])
  return copy
}
