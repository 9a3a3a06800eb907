import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseRecord, sealOf } from '../../../../lib/content/seals'
import { day, draft, german, killed, policies, policy, read, translated, version, versionsIn, withDraft } from '../cli'

const name = 'acme/privacy'
const because = ['--because', 'It named a person.', '--yes']
const own = ['2025-05-04.mdx']

/** The files of the content of a folder, with what each says, but for the lock that a kill leaves. */
function contentOf(folder: string): Record<string, string> {
  const paths = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => statSync(join(folder, 'content', path)).isFile())
  const kept = files.filter((path) => !path.startsWith('.publish.lock.'))
  return Object.fromEntries(kept.map((path) => [path, read(folder, `content/${path}`)]))
}

// Once it is done, a text that was withdrawn is in nothing but the seal of its remark.
test.each<[string, string[], Record<string, string>, string[], string[]]>([
  ['publication', ['publish', name, '--yes'], withDraft, [version, draft], [...own, `${day}.mdx`]],
  ['withdrawal', ['withdraw', `${name}/2025-05-04`, ...because], policies, [version], ['draft.mdx']],
  [
    'publication of a translation',
    ['publish', name, '--language', 'de', '--yes'],
    { ...policies, 'content/acme/privacy/draft.de.mdx': german },
    [version, german],
    ['2025-05-04.de.mdx', ...own],
  ],
  [
    'replacement',
    ['publish', name, '--replace', '2025-05-04', ...because],
    { ...translated, 'content/acme/privacy/draft.mdx': draft },
    [draft, german],
    [...own, 'draft.de.mdx'],
  ],
])(
  'a %s that is killed before any of its changes loses nothing, and running it again finishes',
  async (_, args, files, texts, names) => {
    const folders = killed(files, args)
    expect(folders.length).toBeGreaterThanOrEqual(7)
    for (const folder of folders) {
      const { seals, withdrawals } = parseRecord(read(folder, 'content/SHA256SUMS'))
      expect([...seals.values(), ...withdrawals.map(({ seal }) => seal)]).toContain(sealOf(Buffer.from(version)))
      const left = readdirSync(join(folder, 'content', name)).map((file) => read(folder, `content/${name}/${file}`))
      expect(left).toEqual(expect.arrayContaining(withdrawals.length > 0 ? texts : [version, ...texts]))
      const again = await policy(folder, args)
      if (again.status !== 0) expect(again.said).toMatch(/has no draft|was withdrawn on/)
      // Each is in the end as the others are, of which one is checked.
      expect(contentOf(folder)).toEqual(contentOf(folders[0] ?? ''))
    }
    const [folder = ''] = folders
    expect(versionsIn(folder)).toEqual(names)
    expect(await policy(folder, ['check'])).toEqual({ status: 0, said: expect.stringContaining('no errors, ') })
    const others = Object.keys(contentOf(folder)).filter((path) => !path.startsWith('acme/'))
    expect(others.filter((path) => !['ADDRESSES', 'SHA256SUMS'].includes(path))).toEqual([])
  },
)
