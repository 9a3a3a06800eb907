// Runs a program from one file on the disk, made of all that it imports, as Node.js takes seconds to load hundreds.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, own, program] = process.argv
// Two folders below the root, where Contentlayer finds a package.json.
const bundle = resolve('.next/programs', `${parse(program).name}.mjs`)

try {
  if (!isCurrent()) await makeBundle()
} catch (error) {
  if (!error.syscall) throw error
  console.error(`What runs this is kept in ${dirname(bundle)}, and cannot be written there: ${error.message}.`)
  process.exit(1)
}
// The program sees its arguments as if it were run itself.
process.argv.splice(1, 2, program)
await import(pathToFileURL(bundle).href)

/** Whether the bundle is whole, and no file that it was made of has changed since. */
function isCurrent() {
  if (!existsSync(bundle)) return false
  // A power cut leaves a part of a file, or none of it.
  const [, facts, code] = /^\/\/ ([^\n]*)\n(.*)$/s.exec(readFileSync(bundle, 'utf8')) ?? []
  if (!facts) return false
  const { made, from, length } = JSON.parse(facts)
  return code.length === length && from.every(([path, changed]) => changed < made && changedAt(path) === changed)
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.ctimeMs
}

async function makeBundle() {
  // Disks tell the time in coarse steps.
  const made = Date.now() - 100
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    entryPoints: [program],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    // These read files of their own.
    external: ['next', 'esbuild', 'imagescript', 'markdown-wasm', 'mdx-bundler'],
    // Packages that are not ES modules ask for it, and others declare names of their own.
    banner: {
      js: "import * as modules from 'node:module'\nglobalThis.require = modules.createRequire(import.meta.url)",
    },
  })
  // The lock file stands for all packages.
  const code = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/'))
  const from = [...code, own, 'package-lock.json']
    .filter((path) => existsSync(path))
    .map((path) => [path, changedAt(path)])
  mkdirSync(dirname(bundle), { recursive: true })
  const aside = `${bundle}.${process.pid}`
  const { text } = outputFiles[0]
  writeFileSync(aside, `// ${JSON.stringify({ made, from, length: text.length })}\n${text}`)
  renameSync(aside, bundle)
}
