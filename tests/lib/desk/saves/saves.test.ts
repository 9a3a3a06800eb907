import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { sealOf } from '../../../../lib/content/seals'
import { keepSave, pruneSaves, readSave, savesOf } from '../../../../lib/desk/saves/saves'
import { enterFolder } from '../../folder'

const path = 'content/acme/privacy/draft.mdx'

afterEach(() => {
  vi.useRealTimers()
})

function at(time: string): void {
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })
}

function keep(text: string, kind?: 'discarded' | 'sent'): void {
  keepSave('content', 'acme/privacy', Buffer.from(text), kind)
}

function kept(): string[] {
  return savesOf('content', 'acme/privacy').map(({ id }) => String(readSave('content', 'acme/privacy', id)))
}

test('what is kept is listed, the newest first, and read again', () => {
  enterFolder({ [path]: 'now' })
  at('2026-11-01T10:00:00.000Z')
  keep('one')
  keep('one')
  at('2026-11-01T10:00:00.300Z')
  keep('two', 'discarded')
  expect(savesOf('content', 'acme/privacy')).toMatchObject([
    { at: '2026-11-01T10:00:00.300Z', kind: 'discarded', seal: sealOf(Buffer.from('two')) },
    { at: '2026-11-01T10:00:00.000Z', kind: 'saved' },
  ])
  expect(kept()).toEqual(['two', 'one'])
  expect(String(readSave('content', 'acme/privacy', sealOf(Buffer.from('one'))))).toBe('one')
  expect(savesOf('content', 'acme/cookies')).toEqual([])
})

test.each(['acme/privacy/de/../../../../x', '../x', 'acme/..', 'acme/privacy.de', ''])(
  'nothing is kept for “%s”, which names no draft',
  (name) => {
    enterFolder({ [path]: 'now', 'x/2026-11-01T10_00_00.000Z.saved.txt': '' })
    expect(() => keepSave('content', name, Buffer.from('one'))).toThrow('is not the name of a draft')
    expect(savesOf('content', name)).toEqual([])
    expect(readdirSync('.').sort()).toEqual(['content', 'x'])
  },
)

test('what is kept again counts from then on, and is listed once', () => {
  enterFolder({ [path]: 'now' })
  at('2026-11-01T10:00:00.000Z')
  keep('one', 'discarded')
  at('2026-11-02T10:00:00.000Z')
  keep('one', 'discarded')
  expect(savesOf('content', 'acme/privacy').map((save) => save.at)).toEqual(['2026-11-02T10:00:00.000Z'])
})

test('content folders that stand side by side have saves of their own', () => {
  enterFolder({ [path]: 'now', 'copy/acme/privacy/draft.mdx': 'now' })
  keep('one')
  keepSave('copy', 'acme/privacy', Buffer.from('two'))
  expect(kept()).toEqual(['one'])
  expect(savesOf('copy', 'acme/privacy')).toMatchObject([{ seal: sealOf(Buffer.from('two')) }])
})

test('git leaves alone what is kept', () => {
  enterFolder({ [path]: 'now' })
  keep('one')
  expect(readFileSync('.saves/.gitignore', 'utf8')).toBe('*\n')
})

test('saves are kept for 30 days, after one day the last of each minute, and what was cut off is none', () => {
  enterFolder({ [path]: 'now' })
  for (const time of ['10:00:00', '10:00:30', '10:01:00']) {
    at(`2026-11-01T${time}.000Z`)
    keep(time)
  }
  keepSave('content', 'acme/privacy', Buffer.from('gone'), 'discarded', Buffer.from('[]'))
  writeFileSync('.saves/acme/privacy/2026-11-01T10_02_00.000Z.saved.0.new', 'half')
  expect(kept()).toHaveLength(4)
  pruneSaves('content', Date.parse('2026-11-01T12:00:00.000Z'))
  expect(kept()).toHaveLength(4)
  pruneSaves('content', Date.parse('2026-11-03T12:00:00.000Z'))
  expect(kept()).toEqual(['10:01:00', 'gone', '10:00:30'])
  pruneSaves('content', Date.parse('2026-12-02T12:00:00.000Z'))
  expect(readdirSync('.saves/acme/privacy')).toEqual([])
})

test('what stands where saves are kept, and is no folder, stops nothing', () => {
  enterFolder({ [path]: 'now', '.saves': 'a file' })
  expect(() => pruneSaves('content')).not.toThrow()
})
