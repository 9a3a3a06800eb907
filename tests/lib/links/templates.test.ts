import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policySnippets } from '../../../lib/links/snippets'
import { acceptance, components } from '../../../lib/links/templates'
import { company } from '../../view'
import { compile } from './compile'
import { policy } from './kit'

const code = Object.fromEntries(components.map((component) => [component.title, component.code]))
const calls = policySnippets(policy, 'Privacy policy', company)

test('the code in TypeScript compiles in the strictest form, with the calls of a policy', async () => {
  const called = calls.flatMap(({ language, code: call }) => (language === 'tsx' ? [call] : []))
  const files = {
    'calls.tsx': `import { PolicyLink } from './link'\nimport { PolicyView } from './view'\nexport const calls = [${called.join()}]`,
    'link.tsx': code['React Native, link'] ?? '',
    'view.tsx': code['React Native, web view'] ?? '',
    'acceptance.ts': acceptance.code,
    'react-native.d.ts': readFileSync('lib/links/templates/react-native.d.ts', 'utf8'),
  }
  expect(called).toHaveLength(2)
  expect(compile(files).report).toBe('')
})

test('each call of a policy names a component and its parameters as they are', () => {
  const called = calls.filter(({ title }) => code[title] !== undefined)
  expect(called).toHaveLength(components.length)
  for (const { title, code: call } of called) {
    const [name = ''] = /Policy\w+/.exec(call) ?? []
    expect(code[title]).toMatch(new RegExp(`(function|struct|fun|class) ${name}\\b`))
    for (const [parameter] of call.matchAll(/\w+(?=(: | = |=)")/g)) {
      expect(code[title]).toMatch(new RegExp(`\\b${parameter}\\b`))
    }
  }
})

test('no component needs JavaScript', () => {
  expect(code['React Native, web view']).toContain('javaScriptEnabled={false}')
  expect(code['SwiftUI, web view']).toContain('allowsContentJavaScript = false')
  expect(code['Jetpack Compose, web view']).not.toContain('javaScriptEnabled')
  expect(code['Flutter, web view']).toContain('JavaScriptMode.disabled')
})
