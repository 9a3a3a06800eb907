import { expect, test } from 'vitest'
import { folderOf } from '../../folder'
import { policy, withDraft } from '../cli'

test('what a draft changes is shown, plain in a pipe', async () => {
  const folder = folderOf(withDraft)
  expect(await policy(folder, ['diff', 'acme/privacy'])).toEqual({
    status: 0,
    said: '## 1. Storage (changed)\n\nWe keep it for [-ten-]{+two+} years.\n\n1 section changed, 1 word in, 1 out.\n',
  })
})
