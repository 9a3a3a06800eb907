import { expect, test } from 'vitest'
import { reasonOf } from '../../../lib/system/reason'

test('a disk that is read-only is named as such, whatever Node.js takes it for', () => {
  const error = Object.assign(new Error('no such file or directory'), { syscall: 'mkdir', path: '/srv/out' })
  const plain = '/srv/out cannot be read or written here. Ask for the right to, and start again.'
  for (const code of ['EROFS', 'ENOENT']) expect(reasonOf(Object.assign(error, { code }))).toBe(plain)
})
