import { expect, test } from 'vitest'
import { changesIn, isClash, mergeChanges } from '../../../../lib/desk/forms/changes'

test('what is empty in either way is no change, and what was emptied is one', () => {
  const before = { email: 'a@b.example', about: 'A', covers: { dpo: ['a'] } }
  expect(changesIn(before, { ...before, about: 'A ', language: '', requests: { access: [] } })).toEqual({})
  expect(changesIn(before, { about: 'B', covers: { dpo: [] } })).toEqual({ email: '', about: 'B', covers: { dpo: [] } })
})

const before = { about: 'A', shortcuts: { a: 'p#a', b: 'p#b' }, apps: ['One'] }

test.each<[string, object, object, object | undefined]>([
  ['other fields', { about: 'B' }, { apps: ['Two'] }, { about: 'B', apps: ['Two'] }],
  ['the same, in the same way', { about: 'B' }, { about: 'B' }, { about: 'B' }],
  ['the same, in another', { about: 'B' }, { about: 'C' }, undefined],
  [
    'other names',
    { shortcuts: { a: 'p#z', b: 'p#b' } },
    { shortcuts: { a: 'p#a', b: 'p#b', c: 'p#c' } },
    { shortcuts: { a: 'p#z', b: 'p#b', c: 'p#c' } },
  ],
  ['a name that goes', { shortcuts: { a: 'p#a' } }, { shortcuts: { a: 'p#y', b: 'p#b' } }, { shortcuts: { a: 'p#y' } }],
  ['one name', { shortcuts: { a: 'p#z', b: 'p#b' } }, { shortcuts: { b: 'p#b' } }, undefined],
  ['a list', { apps: ['One', 'Two'] }, { apps: [] }, undefined],
])('two who change %s clash only where neither can have both', (_what, mine, theirs, merged) => {
  const [own, other] = [
    { ...before, ...mine },
    { ...before, ...theirs },
  ]
  expect(isClash(before, own, other)).toBe(merged === undefined)
  if (merged) expect(mergeChanges(before, own, other)).toEqual({ ...before, ...merged })
})
