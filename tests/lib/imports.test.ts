import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

interface Import {
  from: string
  typeOnly: boolean
}

const root = new URL('../../', import.meta.url).pathname
const sources = new Map(
  ['lib', 'components', 'app']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
)

const statement = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'"=();]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

/** What a file imports: paths below the root for files of the site, names for libraries. */
function importsOf(path: string): Import[] {
  return [...(sources.get(path) ?? '').matchAll(statement)].map(([, type, fixed, dynamic]) => {
    const name = fixed ?? dynamic ?? ''
    return { from: name.startsWith('.') ? fileOf(join(dirname(path), name)) : name, typeOnly: type !== undefined }
  })
}

function fileOf(path: string): string {
  return [path, `${path}.ts`, `${path}.tsx`].find((file) => sources.has(file)) ?? path
}

function filesIn(folder: string): string[] {
  return [...sources.keys()].filter((path) => path.startsWith(`${folder}/`))
}

/** `path → import` for each import that breaks a rule. */
function breaking(folder: string, rule: (from: Import) => boolean): string[] {
  return filesIn(folder).flatMap((path) =>
    importsOf(path)
      .filter(rule)
      .map(({ from }) => `${path} → ${from}`),
  )
}

/** A file and all that it runs, directly or not. */
function reach(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known
  known.add(path)
  for (const { from, typeOnly } of importsOf(path)) if (!typeOnly) reach(from, known)
  return known
}

const outside = /process\.env|Date\.now\(|new Date\(\)/
const systemModule = /^(node:)?(fs|child_process|http|net)(\/|$)/

test('lib knows nothing of React, Next.js, components and routes, but for what starts the app and the editor', () => {
  const above = /^(react|react-dom|next|@tiptap)(\/|$)|^(components|app)\//
  expect(breaking('lib', ({ from, typeOnly }) => above.test(from) && !(typeOnly && from === 'next'))).toEqual([
    'lib/cli/edit.ts → next',
    'lib/cli/edit.ts → app/desk/draft-html.tsx',
    'lib/export/page-process.ts → next',
  ])
})

/** The folders of `lib` in the order of the map in README.md. */
const order = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| `lib\/(\w+)\/`/gm)].map(
  ([, folder]) => folder,
)

test('each folder of lib is on the map, and knows only itself, those before it, and the two files of lib itself', () => {
  const placeOf = (path: string) => order.indexOf(path.split('/')[1])
  const folders = new Set(filesIn('lib').map((path) => path.split('/')[1] ?? ''))
  expect([...folders].sort()).toEqual([...order, 'settings.ts', 'urls.ts'].sort())
  const upwards = filesIn('lib').flatMap((path) =>
    importsOf(path)
      .filter(({ from }) => /^lib\/.*\//.test(from) && /^lib\/.*\//.test(path) && placeOf(from) > placeOf(path))
      .map(({ from }) => `${path} → ${from}`),
  )
  expect(upwards).toEqual([])
})

/** The desk alone runs in browsers. */
const ofSite = (one: string) => !one.startsWith('components/desk/')

test('components know React, lib and one another, and those of the desk its editor', () => {
  expect(
    breaking('components', ({ from }) => !/^react$|^(lib|components)\//.test(from)).filter(
      (one) => ofSite(one) || !/→ (@tiptap\/|react-dom$|next\/(?:navigation|dynamic)$)/.test(one),
    ),
  ).toEqual([])
})

test('components run on no client, but for those of the desk, and reach no disk, environment or clock', () => {
  const unfit = filesIn('components').flatMap((path) => {
    const reached = [...reach(path)].filter(
      (file) =>
        systemModule.test(file) ||
        outside.test(sources.get(file) ?? '') ||
        (ofSite(path) && /['"]use client/.test(sources.get(file) ?? '')),
    )
    return reached.map((file) => `${path} → ${file}`)
  })
  expect(unfit).toEqual([])
})

test('browsers get no parser of texts with the desk', () => {
  const clients = filesIn('components').filter((path) => /['"]use client/.test(sources.get(path) ?? ''))
  expect(clients.length).toBeGreaterThan(0)
  expect(clients.filter((path) => reach(path).has('lib/text/parse.ts'))).toEqual([])
})

const fit =
  /^(react|react-dom\/server|next|next\/navigation|\.contentlayer\/compiled\.json)$|^(lib|components)\/|^app\/(\(site\)\/(?:page|text)-route\.tsx|[\w-]+\.css|desk\/[\w-]+\.(css|tsx?))$/

test('routes know their frameworks, components, lib, what routes share, and the styles', () => {
  expect(breaking('app', ({ from }) => !fit.test(from))).toEqual([])
})

test('nothing of the site reaches the desk, but for the page that the desk shows in a frame', () => {
  const reached = [...filesIn('app'), ...filesIn('components')]
    .filter((path) => !/^(app|components|app\/\(site\))\/desk\//.test(path))
    .flatMap((path) => [...reach(path)].map((file) => `${path} → ${file}`))
  expect(reached.filter((one) => /→ (@tiptap|(lib|components|app)\/desk\/)/.test(one))).toEqual([])
})

test('the pages of the desk ask its program for what they show, and are compiled without the check', () => {
  const reached = filesIn('app/desk')
    .filter((path) => path.endsWith('/page.desk.tsx'))
    .flatMap((path) => [...reach(path)].map((file) => `${path} → ${file}`))
  expect(reached).toContain('app/desk/page.desk.tsx → lib/desk/shared-program.ts')
  expect(reached.filter((one) => /→ (node:|lib\/(check|rules|word|intake\/bring|settings))/.test(one))).toEqual([])
})

test('the environment and the clock are read in one file', () => {
  const commands = filesIn('lib/cli')
  const readers = [...sources].filter(([path, text]) => outside.test(text) && !commands.includes(path))
  expect(readers.map(([path]) => path)).toEqual(['app/(site)/layout.tsx', 'lib/settings.ts'])
  expect(sources.get('app/(site)/layout.tsx')?.match(/process\.env\.\w+/g)).toEqual(['process.env.NODE_ENV'])
})

test('XML is written in one file, and Next.js writes none', () => {
  const writers = [...sources.keys()].filter((path) => importsOf(path).some(({ from }) => from === 'xast-util-to-xml'))
  expect(writers).toEqual(['lib/data/xml.ts'])
  expect(filesIn('app').filter((path) => /\/sitemap\.tsx?$/.test(path))).toEqual([])
})

test('a file that uses the disk or other processes says so in its first line', () => {
  const users = [...sources.keys()].filter((path) => importsOf(path).some(({ from }) => systemModule.test(from)))
  expect(users).toContain('lib/archive/site-archive.ts')
  expect(users.filter((path) => !/^lib\//.test(path) || !sources.get(path)?.startsWith('// '))).toEqual([])
})
