import { expect, test } from 'vitest'
import { isTarget, readTarget } from '../../../lib/content/shortcuts'

test('a target names a policy and a section', () => {
  expect(['privacy#über-uns', 'Privacy#x', 'privacy#', 'a b#c'].map(isTarget)).toEqual([true, false, false, false])
})

test('a target is read as a policy and an anchor', () => {
  expect(readTarget('privacy#account-deletion')).toEqual({ policy: 'privacy', anchor: 'account-deletion' })
  expect(readTarget('')).toEqual({ policy: '', anchor: '' })
})
