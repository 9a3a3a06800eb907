import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { sealOf } from '../../../lib/seals'
import { folderOf, sealed } from '../folder'

const company = 'name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n'
const start = '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n'
const version = `---\ntitle: Privacy policy\nsummary: The first.\nchange: material\n---\n\n${start}## Storage\n\nWe keep it for ten years.\n`
const draft = version.replace('The first', 'Shorter').replace('ten years', 'two years')
const published = 'content/acme/privacy/2025-05-04.mdx'
const policies = sealed({ 'content/acme/company.yaml': company, [published]: version })
const withDraft = { ...policies, 'content/acme/privacy/draft.mdx': draft }
const day = '2026-11-22'
const program = ['--import', 'tsx', resolve('lib/commands/policy.ts')]

function environment(folder: string, env: Record<string, string> = {}) {
  return { ...process.env, CONTENT_DIR: join(folder, 'content'), TODAY: day, FORCE_COLOR: '0', ...env }
}

function policy(folder: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    env: environment(folder, env),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { status, said: stripVTControlCharacters(stdout + stderr).replaceAll(`${folder}/`, '') }
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

function versionsIn(folder: string): string[] {
  const names = readdirSync(join(folder, 'content/acme/privacy'))
  return names.filter((name) => !name.startsWith('.')).sort()
}

/** A text with a title of its own. */
function titled(text: string, subject: string): string {
  return text.replace('title: Privacy', `title: ${subject} privacy`)
}

const slow = 120_000

test(
  'alone, it lists every policy with what to do next',
  () => {
    const upcoming = version.replace('material', 'material\neffective: 2027-01-01').replace('ten', 'nine')
    const folder = folderOf({
      ...sealed({
        ...policies,
        'content/acme/app/2025-05-04.mdx': titled(version, 'App'),
        'content/acme/cookies/2025-05-04.mdx': titled(version, 'Cookies'),
        'content/acme/cookies/2026-10-01.mdx': titled(upcoming, 'Cookies'),
      }),
      'content/acme/privacy/draft.mdx': draft,
      'content/acme/app/draft.mdx': titled(draft, 'App').replace('Shorter', '""'),
    })
    expect(policy(folder, [])).toEqual({
      status: 0,
      said: `acme/app
  In force  the version of 4 May 2025
  Draft     content/acme/app/draft.mdx, with 1 mistake to mend
  Next      see what to mend: npm run policy check acme/app

acme/cookies
  In force  the version of 4 May 2025
  Upcoming  the version of 1 October 2026, from 1 January 2027
  Draft     none
  Next      to change it: npm run policy draft acme/cookies

acme/privacy
  In force  the version of 4 May 2025
  Draft     content/acme/privacy/draft.mdx
  Next      see what changes: npm run policy diff acme/privacy, then: npm run policy publish acme/privacy

More: npm run policy help
`,
    })
  },
  slow,
)

test(
  'a name or a verb that is not known is answered with what was meant',
  () => {
    const folder = folderOf(policies)
    expect(policy(folder, ['diff', 'acme/privcy']).said).toBe(
      'There is no policy acme/privcy. Did you mean acme/privacy?\n',
    )
    expect(policy(folder, ['publish', 'zzz/yyyyyyyy']).said).toContain('There are acme/privacy.')
    expect(policy(folder, ['publsh', 'acme/privacy'])).toEqual({
      status: 1,
      said: expect.stringContaining('There is no publsh. Did you mean publish?'),
    })
  },
  slow,
)

test(
  'every verb explains itself, and wants a name',
  () => {
    const folder = folderOf(policies)
    for (const verb of ['draft', 'check', 'diff', 'publish']) {
      expect(policy(folder, [verb, '--help'])).toEqual({
        status: 0,
        said: expect.stringContaining(`npm run policy ${verb}`),
      })
      expect(policy(folder, ['help', verb])).toEqual(policy(folder, [verb, '--help']))
    }
    expect(policy(folder, ['publish'])).toEqual({ status: 1, said: expect.stringContaining('Name the policy') })
  },
  slow,
)

test(
  'a draft starts with the text of the newest version, once',
  () => {
    const folder = folderOf(policies)
    expect(policy(folder, ['draft', 'acme/privacy'])).toEqual({
      status: 0,
      said: expect.stringContaining('Made content/acme/privacy/draft.mdx from the version of 2025-05-04.'),
    })
    expect(read(folder, 'content/acme/privacy/draft.mdx')).toContain('We keep it for ten years.')
    writeFileSync(join(folder, 'content/acme/privacy/draft.mdx'), 'my work')
    expect(policy(folder, ['draft', 'acme/privacy'])).toEqual({
      status: 0,
      said: expect.stringContaining('There is a draft already: content/acme/privacy/draft.mdx'),
    })
    expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe('my work')
  },
  slow,
)

test(
  'a policy and a company start from a template whose gaps the check reports',
  () => {
    const folder = folderOf(policies)
    expect(policy(folder, ['draft', 'other/cookies']).said).toContain(
      'To start it: npm run policy -- draft other/cookies --new',
    )
    expect(existsSync(join(folder, 'content/other'))).toBe(false)
    expect(policy(folder, ['draft', 'other/cookies', '--new']).status).toBe(0)
    const { status, said } = policy(folder, ['check'])
    expect(status).toBe(1)
    expect(said).toContain('content/other/company.yaml')
    expect(said).toMatch(/1:7 +error +`name` is empty/)
    expect(said).toMatch(/error +"\[….*" waits to be filled in/)
    expect(policy(folder, ['draft', 'acme/privacy', '--new'])).toEqual({
      status: 1,
      said: expect.stringContaining('There is a policy acme/privacy already.'),
    })
    expect(policy(folder, ['draft', 'Other/Privacy', '--new']).said).toContain('name it in small letters')
    expect(policy(folder, ['draft', '../outside/privacy', '--new']).status).toBe(1)
    expect(existsSync(join(folder, 'outside'))).toBe(false)
  },
  slow,
)

test(
  'the check of one policy leaves the others alone',
  () => {
    const folder = folderOf({ ...withDraft, 'content/acme/app/draft.mdx': 'not yet' })
    expect(policy(folder, ['check', 'acme/privacy'])).toEqual({
      status: 0,
      said: expect.stringContaining('no errors, '),
    })
    expect(policy(folder, ['check', join(folder, 'content/acme/privacy/draft.mdx')]).status).toBe(0)
    const slash = { CONTENT_DIR: `${join(folder, 'content')}/` }
    expect(policy(folder, ['check', 'acme/privacy'], slash).said).toContain('no errors, ')
    expect(policy(folder, ['check'])).toEqual({
      status: 1,
      said: expect.stringContaining('content/acme/app/draft.mdx'),
    })
  },
  slow,
)

test(
  'the check tests the pages of a built site, without a content folder',
  () => {
    const site = 'https://acme.com/'
    const policies = ['privacy', 'cookies'].map((name) => ({
      company: { id: 'acme', name: 'Acme' },
      policy: name,
      title: `${name} policy`,
      url: `${site}acme/${name}/`,
    }))
    const folder = folderOf({
      'out/policies.json': JSON.stringify({ policies }),
      'out/acme/privacy/index.html': '<!doctype html><title>Data of Acme</title>',
    })
    const out = join(folder, 'out')
    const all = policy(folder, ['check', '--site', out])
    expect(all.status).toBe(1)
    expect(all.said).toContain(`acme/privacy  ${site}acme/privacy/\n  ok          store-link `)
    expect(all.said).toMatch(/^ {2}failed {6}title .*“Data of Acme”.* {3}Google Play User Data policy$/m)
    expect(all.said).toMatch(/\n\n\d+ ok, \d+ failed, \d+ not tested, in 2 policies\.\n$/)
    const one = policy(folder, ['check', 'acme/cookies', '--site', out, '--quiet'])
    expect(one.said).toMatch(
      /^acme\/cookies .*\n {2}failed {6}store-link {2}There is no acme\/cookies\/index\.html; .*\n\n0 ok, 1 failed, 12 not tested, in 1 policy\.\n$/,
    )
    const json = JSON.parse(policy(folder, ['check', 'acme/cookies', '--site', out, '--format', 'json']).said)
    expect(json.sum).toEqual({ ok: 0, failed: 1, 'not tested': 12 })
    expect(policy(folder, ['check', 'acme/cookie', '--site', out])).toEqual({
      status: 1,
      said: 'There is no policy acme/cookie in out. Did you mean acme/cookies?\n',
    })
    expect(policy(folder, ['check', '--site', folder])).toEqual({
      status: 1,
      said: expect.stringContaining('is no built site: it has no policies.json that lists policies. Build it with'),
    })
    expect(policy(folder, ['check', '--site', out, '--format', 'sarif'])).toEqual({
      status: 1,
      said: 'There is no format sarif with --site. There is json.\n',
    })
    expect(policy(folder, ['check', '--site', out, '--fix'])).toEqual({
      status: 1,
      said: '--fix writes drafts, and --site reads pages. Write one of the two.\n',
    })
    expect(policy(folder, ['check', '--site']).said).toContain('Write what --site is to be after it')
  },
  slow,
)

test(
  'the check writes for other programs, and ends with an error when there is one',
  () => {
    const folder = folderOf({
      ...withDraft,
      'content/acme/privacy/draft.mdx': draft.replace('two years', 'TODO years'),
    })
    const check = (...more: string[]) => policy(folder, ['check', ...more])
    const json = check('--format', 'json')
    expect(json.status).toBe(1)
    expect(JSON.parse(json.said)).toMatchObject({ sum: { files: 4, errors: 1 } })
    expect(JSON.parse(check('acme/privacy', '--format', 'sarif', '--quiet').said).runs[0].results).toEqual([
      expect.objectContaining({ ruleId: 'placeholder', level: 'error' }),
    ])
    expect(check('--format', 'github', '--quiet').said).toMatch(
      /^::error file=\S*content\/acme\/privacy\/draft\.mdx,line=15,.*title=placeholder::"TODO" waits to be filled in/,
    )
    expect(check('--format', 'xml')).toEqual({
      status: 1,
      said: 'There is no format xml. There are json, sarif, github.\n',
    })
    expect(check('--quiet').said).toMatch(/ error +"TODO" .* {2}placeholder\n\n1 error, \d+ warnings in 4 files\.\n$/)
  },
  slow,
)

test(
  'a rule is explained by its id or by its article, and a slip is answered with what was meant',
  () => {
    const folder = folderOf(policies)
    const explained = policy(folder, ['check', '--explain', 'gdpr-13-2-d'])
    expect(explained).toEqual({ status: 0, said: expect.stringMatching(/^complaint\n/) })
    expect(explained.said).toContain('GDPR Art. 13(2)(d) (General Data Protection Regulation')
    expect(explained.said).toContain('complaint: data')
    expect(policy(folder, ['check', '--explain', 'vague-words']).said).toContain('WP260 par. 12-13')
    expect(policy(folder, ['check', '--quite'])).toEqual({
      status: 1,
      said: 'There is no --quite. Did you mean --quiet?\n',
    })
    expect(policy(folder, ['check', '--explain']).said).toContain('Write what --explain is to be after it')
    expect(policy(folder, ['check'], { npm_config_fix: 'true' }).said).toContain('npm run check -- --fix')
    expect(policy(folder, ['check', '--explain', 'vague-word'])).toEqual({
      status: 1,
      said: 'There is no rule vague-word. Did you mean vague-words?\n',
    })
  },
  slow,
)

test(
  'drafts are written in one style, and nothing else is touched',
  () => {
    const bullets = draft.replace('We keep it', '* One\n* Two\n\nWe keep it')
    const folder = folderOf({
      ...withDraft,
      'content/acme/privacy/draft.mdx': bullets,
      'content/acme/app/draft.mdx': titled(bullets, 'App').replace('One', '<b>One'),
    })
    const fixed = policy(folder, ['check', '--fix'])
    expect(fixed.said).toContain('content/acme/privacy/draft.mdx: formatted.')
    expect(fixed.said).toContain(
      'content/acme/app/draft.mdx: left as it is, since its text has errors; mend them first.',
    )
    expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe(bullets.replaceAll(/^\* /gm, '- '))
    expect(read(folder, published)).toBe(version)
    expect(policy(folder, ['check', '--fix', 'acme/privacy']).said).toContain('formatted already.')
    expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe(bullets.replaceAll(/^\* /gm, '- '))
  },
  slow,
)

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

test(
  'a draft is published with all that it is shown by, and the folder verifies',
  () => {
    const folder = folderOf(withDraft)
    const { status, said } = policy(folder, ['publish', 'acme/privacy', '--yes'])
    expect(status).toBe(0)
    expect(said).toContain(
      'Summary   Shorter.\nChange    material\nUpdated   22 November 2026\nIn force  from 22 November 2026',
    )
    expect(said).toContain('We keep it for [-ten-]{+two+} years.')
    expect(said).toMatch(/For counsel to weigh: \d+ warnings\. npm run policy check acme\/privacy\n/)
    expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', `${day}.mdx`])
    expect(read(folder, `content/acme/privacy/${day}.mdx`)).toBe(draft)
    const verified = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: join(folder, 'content') })
    expect([verified.status, String(verified.stdout)]).toEqual([0, ''])
    expect(readdirSync(join(folder, 'content')).sort()).toEqual(['SHA256SUMS', 'acme'])
  },
  slow,
)

test(
  'a second publication on one day is refused, and the draft stays',
  () => {
    const folder = folderOf(withDraft)
    expect(policy(folder, ['publish', 'acme/privacy', '--yes']).status).toBe(0)
    policy(folder, ['draft', 'acme/privacy'])
    writeFileSync(join(folder, 'content/acme/privacy/draft.mdx'), draft.replace('two', 'one'))
    expect(policy(folder, ['publish', 'acme/privacy', '--yes'])).toEqual({
      status: 1,
      said: 'acme/privacy has a version of today already, and versions are named by their day. Publish this draft tomorrow.\n',
    })
    expect(read(folder, 'content/acme/privacy/draft.mdx')).toContain('one years')
    expect(policy(folder, ['publish', 'acme/privacy', '--yes'], { TODAY: '2026-11-23' }).status).toBe(0)
  },
  slow,
)

test.each(['acme/privacy/', './acme/privacy', '../other/privacy', '/acme/privacy', 'acme'])(
  'the name %s is none, and nothing is touched',
  (name) => {
    const folder = folderOf({ ...policies, 'other/privacy/2024-01-01.mdx': 'mine' })
    const { status, said } = policy(folder, ['publish', name, '--yes'])
    expect([status, said]).toEqual([1, expect.stringContaining(`${name} is no name of a policy`)])
    expect(versionsIn(folder)).toEqual(['2025-05-04.mdx'])
    expect(readdirSync(join(folder, 'other/privacy'))).toEqual(['2024-01-01.mdx'])
  },
  slow,
)

test(
  'a folder of content that is not there is told, and not made',
  () => {
    const folder = folderOf({})
    expect(policy(folder, ['publish', 'acme/privacy'])).toEqual({
      status: 1,
      said: expect.stringContaining('There is no folder content.'),
    })
    expect(existsSync(join(folder, 'content'))).toBe(false)
  },
  slow,
)

test(
  'a switch of another verb is refused',
  () => {
    const { status, said } = policy(folderOf(withDraft), ['draft', 'acme/privacy', '--yes'])
    expect([status, said]).toEqual([1, expect.stringContaining('draft does not take --yes.')])
  },
  slow,
)

test(
  'what is wrong is refused, and nothing is changed',
  () => {
    const cases: [Record<string, string>, string][] = [
      [
        { ...withDraft, 'content/acme/privacy/draft.mdx': draft.replace('material', 'editorial') },
        'an editorial change leaves alone',
      ],
      [
        { ...withDraft, 'content/acme/privacy/draft.mdx': draft.replace('## Storage', '## Keeping') },
        '#storage led to "Storage"',
      ],
      [{ ...withDraft, [published]: version.replace('ten', 'six') }, 'the file is not what was published'],
      [policies, 'acme/privacy has no draft to publish'],
      [
        { ...withDraft, 'content/acme/privacy/draft.mdx': version.replace('The first', 'Again') },
        'The draft says what the version of 4 May 2025 says.',
      ],
    ]
    for (const [files, message] of cases) {
      const folder = folderOf(files)
      const before = versionsIn(folder).map((name) => [name, read(folder, `content/acme/privacy/${name}`)])
      expect(policy(folder, ['publish', 'acme/privacy', '--yes'])).toEqual({
        status: 1,
        said: expect.stringContaining(message),
      })
      expect(versionsIn(folder).map((name) => [name, read(folder, `content/acme/privacy/${name}`)])).toEqual(before)
      expect(read(folder, 'content/SHA256SUMS')).toBe(policies['content/SHA256SUMS'])
    }
  },
  slow,
)

test(
  'where nobody can answer, it is not published',
  () => {
    const folder = folderOf(withDraft)
    const { status, said } = policy(folder, ['publish', 'acme/privacy'])
    expect([status, said.split('\n').at(-2)]).toEqual([
      1,
      'Nobody is there to answer. In a script: npm run policy -- publish acme/privacy --yes',
    ])
    expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', 'draft.mdx'])
  },
  slow,
)

test(
  'killed before any of its changes, it loses nothing, and running it again finishes',
  () => {
    let kills = 0
    for (let step = 1; ; step++) {
      const folder = folderOf(withDraft)
      const killed = spawnSync(
        process.execPath,
        ['--import', resolve('tests/lib/commands/kill.mjs'), ...program, 'publish', 'acme/privacy', '--yes'],
        { env: environment(folder, { KILL_AT: String(step) }), stdio: 'ignore' },
      )
      if (killed.status === 0) break
      expect(killed.signal).toBe('SIGKILL')
      kills++
      const texts = versionsIn(folder).map((name) => read(folder, `content/acme/privacy/${name}`))
      expect(texts).toContain(draft)
      expect(texts).toContain(version)
      expect(read(folder, 'content/SHA256SUMS')).toContain(
        `${sealOf(Buffer.from(version))}  acme/privacy/2025-05-04.mdx`,
      )
      const again = policy(folder, ['publish', 'acme/privacy', '--yes'])
      if (again.status !== 0) expect(again.said).toContain('acme/privacy has no draft to publish')
      expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', `${day}.mdx`])
      expect(policy(folder, ['check'])).toEqual({ status: 0, said: expect.stringContaining('no errors, ') })
      const left = readdirSync(join(folder, 'content')).filter((name) => !name.startsWith('.publish.lock.'))
      expect(left.sort()).toEqual(['SHA256SUMS', 'acme'])
    }
    expect(kills).toBeGreaterThanOrEqual(9)
  },
  2 * slow,
)

test.each([
  ['of one policy, one is made', ['acme/privacy', 'acme/privacy']],
  ['of two policies, no seal is lost', ['acme/privacy', 'acme/app']],
])(
  'of two publications at once %s',
  async (_, names) => {
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
  },
  slow,
)

// Making a disk full or read-only takes a name space of its own, which some machines do not grant.
const canMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

test.skipIf(!canMount).each([
  ['full', 'cat /dev/zero > "$DISK/.zeros" 2>/dev/null', 'The disk is full. Make room and start again.'],
  ['read-only', 'mount -o remount,ro "$DISK"', 'cannot be written here. Ask for the right to, and start again.'],
])(
  'on a disk that is %s, nothing is published and nothing is lost',
  (_, spoil, message) => {
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
  },
  slow,
)
