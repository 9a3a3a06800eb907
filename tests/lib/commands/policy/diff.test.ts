import { expect, test } from 'vitest'
import { folderOf } from '../../folder'
import { policy, slow, withDraft } from '../cli'

test(
  'what a draft changes is shown, plain in a pipe',
  () => {
    const folder = folderOf(withDraft)
    expect(policy(folder, ['diff', 'acme/privacy'])).toEqual({
      status: 0,
      said: '## Storage (changed)\n\nWe keep it for [-ten-]{+two+} years.\n\n1 section changed, 1 word in, 1 out.\n',
    })
  },
  slow,
)
