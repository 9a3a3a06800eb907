import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { folderOf } from '../folder'

const options = [
  '--target ES2022 --lib ES2022,DOM --module ESNext --moduleResolution bundler --jsx react-jsx --outDir compiled',
  '--strict --exactOptionalPropertyTypes --noImplicitReturns --noUncheckedIndexedAccess --noUnusedLocals',
  '--noUnusedParameters --verbatimModuleSyntax --pretty false --skipLibCheck --types react',
].flatMap((line) => line.split(' '))

/** Compiles files in the strictest form. Returns what the compiler reports, and a function that returns what a compiled file exports. */
export function compile(files: Record<string, string>): { report: string; load: (file: string) => Promise<object> } {
  const folder = folderOf({ 'package.json': '{"type":"module"}', ...files })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const compiler = resolve('node_modules/.bin/tsc')
  const { stdout } = spawnSync(compiler, [...options, ...Object.keys(files)], { cwd: folder, encoding: 'utf8' })
  return { report: stdout, load: (file) => import(pathToFileURL(join(folder, 'compiled', file)).href) }
}
