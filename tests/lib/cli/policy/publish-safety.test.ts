import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sealOf } from '../../../../lib/content/seals'
import { folderOf } from '../../folder'
import { day, draft, environment, program, read, titled, versionsIn, withDraft } from '../cli'

test.each([
  ['of one policy, one is made', ['acme/privacy', 'acme/privacy']],
  ['of two policies, no seal is lost', ['acme/privacy', 'acme/app']],
])('of two publications at once %s', async (_, names) => {
  const folder = folderOf({ ...withDraft, 'content/acme/app/draft.mdx': titled(draft, 'App') })
  const publish = (name: string) =>
    new Promise<number | null>((done) => {
      const child = spawn(process.execPath, [...program, 'publish', name, '--yes'], {
        env: environment(folder),
        stdio: 'ignore',
      })
      child.on('close', done)
    })
  const ended = await Promise.all(names.map(publish))
  if (names[0] === names[1]) expect(ended.sort()).toEqual([0, 1])
  for (const [index, name] of names.entries()) if (ended[index] === 1) await publish(name)
  expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', `${day}.mdx`])
  expect(read(folder, `content/acme/privacy/${day}.mdx`)).toBe(draft)
  const record = read(folder, 'content/SHA256SUMS')
  for (const name of names) {
    expect(record).toContain(`${sealOf(Buffer.from(read(folder, `content/${name}/${day}.mdx`)))}  ${name}/${day}.mdx`)
  }
})

// Making a disk full or read-only takes a name space of its own, which some machines do not grant.
const canMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

test.skipIf(!canMount).each([
  ['full', 'cat /dev/zero > "$DISK/.zeros" 2>/dev/null', 'The disk is full. Make room and start again.'],
  [
    'read-only',
    'mount -o remount,ro "$DISK"',
    'cannot be read or written here. Ask for the right to, and start again.',
  ],
])('on a disk that is %s, nothing is published and nothing is lost', (_, spoil, message) => {
  const folder = folderOf({ ...withDraft, 'disk/empty': '' })
  const script = `mount -t tmpfs -o size=256k tmpfs "$DISK" && cp -r "$FROM/." "$DISK" && { ${spoil}; "$@"; echo "status $?"
cd "$DISK" && ls -A acme/privacy && sha256sum acme/privacy/draft.mdx && sha256sum -c SHA256SUMS; }`
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['-Urm', 'sh', '-c', script, 'sh', process.execPath, ...program, 'publish', 'acme/privacy', '--yes'],
    {
      env: {
        ...environment(folder),
        CONTENT_DIR: join(folder, 'disk'),
        DISK: join(folder, 'disk'),
        FROM: join(folder, 'content'),
      },
      encoding: 'utf8',
    },
  )
  expect(stderr).toContain(message)
  expect(stdout).toContain(
    `status 1\n2025-05-04.mdx\ndraft.mdx\n${sealOf(Buffer.from(draft))}  acme/privacy/draft.mdx\nacme/privacy/2025-05-04.mdx: OK\n`,
  )
})
