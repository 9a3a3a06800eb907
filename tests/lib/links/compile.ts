import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = new URL('../../../', import.meta.url).pathname

const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    types: [],
    outDir: 'compiled',
    strict: true,
    exactOptionalPropertyTypes: true,
    noFallthroughCasesInSwitch: true,
    noImplicitReturns: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
  },
}

/** The packages of React Native that are not installed, as far as the snippets use them. */
const reactNative = `declare module 'react-native' {
  import type { ReactNode } from 'react'
  export const Linking: { openURL(url: string): Promise<void> }
  export function Text(props: {
    accessibilityRole?: 'none' | 'button' | 'link' | 'header'
    onPress?: () => void
    children?: ReactNode
  }): ReactNode
}
declare module 'react-native-webview' {
  import type { ReactNode } from 'react'
  export function WebView(props: {
    source: { uri: string }
    javaScriptEnabled?: boolean
    originWhitelist?: string[]
    onShouldStartLoadWithRequest?: (request: { url: string }) => boolean
  }): ReactNode
}
`

/** Compiles files in a folder in the strictest form, and gives what the compiler has to say. */
export function compile(folder: string, files: Record<string, string>): string[] {
  mkdirSync(folder, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const all = {
    'package.json': '{"type":"module"}',
    'tsconfig.json': JSON.stringify(tsconfig),
    'react-native.d.ts': reactNative,
    ...files,
  }
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text)
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  try {
    execFileSync(process.execPath, [compiler, '--pretty', 'false'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    return []
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error)) throw error
    return String(error.stdout).trim().split('\n')
  }
}

/** What a compiled file exports; `name` is without its ending. */
export function compiled(folder: string, name: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(join(folder, 'compiled', `${name}.js`)).href)
}
