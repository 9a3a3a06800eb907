import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { copyProject } from './apart'
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
