import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileApp, compileWithNext } from '../../../lib/cli/compile-app'
import { enterFolder } from '../folder'

const code = {
  ...{ 'app/page.tsx': 'page', 'components/a.tsx': 'a', 'lib/a.ts': 'a', 'next.config.ts': 'config' },
  ...{ 'contentlayer.config.ts': 'config', 'package.json': '{}', 'package-lock.json': '{}', 'tsconfig.json': '{}' },
  'content/a.mdx': 'text',
}

/** Compiles in the working folder as Next.js does, and tells whether it had to. */
async function compiles(): Promise<boolean> {
  let had = false
  const compile = async () => {
    had = true
    mkdirSync('built')
    writeFileSync('built/server.js', 'built')
  }
  await compileApp('built', compile)
  return had
}

test('the app is compiled when its code has changed, and not when content has', async () => {
  enterFolder(code)
  expect(await compiles()).toBe(true)
  expect(await compiles()).toBe(false)
  writeFileSync('content/a.mdx', 'another text')
  expect(await compiles()).toBe(false)
  for (const path of ['app/page.tsx', 'lib/new.ts', 'contentlayer.config.ts', 'package.json', 'package-lock.json']) {
    writeFileSync(path, 'changed')
    expect(await compiles()).toBe(true)
  }
})

test('a folder in which Next.js cannot work is named', async () => {
  enterFolder({ 'C#/package.json': '{}' })
  process.chdir('C#')
  await expect(compileWithNext()).rejects.toThrow('rename that folder')
})

test('an app whose compilation failed is compiled again', async () => {
  enterFolder(code)
  const fails = () => compileApp('built', () => Promise.reject(new Error('a fault')))
  await expect(fails()).rejects.toThrow('a fault')
  expect(existsSync('built')).toBe(false)
  expect(await compiles()).toBe(true)
})

test('an app that another process compiles is left alone until that is done', async () => {
  enterFolder(code)
  let end = () => {}
  const first = compileApp('built', async () => {
    await new Promise<void>((done) => (end = done))
    mkdirSync('built')
  })
  await expect(compiles()).rejects.toThrow('Another preparation of the pages is under way')
  end()
  await first
  expect(await compiles()).toBe(false)
})

test('code that is changed while it is compiled is compiled again', async () => {
  enterFolder(code)
  const changes = async () => {
    mkdirSync('built')
    writeFileSync('app/page.tsx', 'another page')
  }
  await expect(compileApp('built', changes)).rejects.toThrow('The code was changed while it was compiled. Start again.')
  expect(await compiles()).toBe(true)
})
