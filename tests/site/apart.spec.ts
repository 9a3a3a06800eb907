import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { checksums, run } from './run'
import { real } from './sites'

test('the same content gives the same bytes, from another folder and in another time zone', () => {
  const copy = copyProject(real.content)
  try {
    expect(run('build', { TZ: 'America/Los_Angeles', OUT_DIR: 'out' }, copy)).toEqual({
      status: 0,
      said: expect.stringMatching(/^Built.*\nNote: no git repository holds content, /s),
    })
    expect(checksums(join(copy, 'out'))).toEqual(checksums(real.out))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})

const parts = ['app', 'components', 'lib', 'public', 'contentlayer.config.ts', 'next.config.ts', 'package.json']

/** A copy of this project in a folder of its own, with some content and no build. */
function copyProject(content: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'apart-'))
  for (const part of [...parts, 'package-lock.json', 'tsconfig.json'])
    cpSync(part, join(copy, part), { recursive: true })
  cpSync(content, join(copy, 'content'), { recursive: true })
  // Turbopack does not follow a link out of the folder.
  spawnSync('cp', ['-RPl', 'node_modules', join(copy, 'node_modules')])
  return copy
}
