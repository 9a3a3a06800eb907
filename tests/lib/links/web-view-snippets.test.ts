import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { asciiAddress } from '../../../lib/links/literals'
import { webViewSnippets } from '../../../lib/links/web-view-snippets'
import { folderOf } from '../folder'
import { codeIn } from './code'
import { compile } from './compile'
import { hostileAddresses, hostileLabels } from './hostile'
import { stringsOf, treeOf } from './languages'

const url = 'https://example.org/klantra/privacy/embed/'

function codeOf(id: string, address = url, title = 'Privacy policy'): string {
  return codeIn(webViewSnippets({ url: address, title, name: 'PrivacyPolicy' }), id)
}

test('the HTML is a frame with every title and address as it was', () => {
  for (const address of hostileAddresses) {
    for (const title of hostileLabels) {
      const tree = fromHtml(codeOf('html', address, title), { fragment: true })
      expect(tree.children).toMatchObject([
        {
          tagName: 'iframe',
          properties: {
            src: address,
            title,
            referrerPolicy: 'no-referrer',
            style: expect.stringContaining('color-scheme: light dark'),
          },
        },
        { type: 'text', value: '\n' },
      ])
    }
  }
})

test('the code for React Native compiles', { timeout: 60_000 }, () => {
  const files = hostileAddresses.map((address, index) => [`view${index}.tsx`, codeOf('react-native', address)])
  expect(compile(folderOf({}), Object.fromEntries(files))).toEqual([])
  const broken = codeOf('react-native').replace('openURL', 'openUrl')
  expect(compile(folderOf({}), { 'broken.tsx': broken }).join()).toContain("Property 'openUrl' does not exist")
})

test('the code for SwiftUI, Compose and Flutter has every address as it was', { timeout: 60_000 }, async () => {
  for (const address of hostileAddresses) {
    for (const [language, id] of [
      ['swift', 'swiftui'],
      ['kotlin', 'compose'],
      ['dart', 'flutter'],
    ] as const) {
      const code = codeOf(id, address)
      expect([code, (await treeOf(language, code)).hasError]).toEqual([code, false])
      expect(await stringsOf(language, code)).toContain(language === 'swift' ? asciiAddress(address) : address)
    }
  }
})

test('no code needs JavaScript', () => {
  expect(codeOf('react-native')).toContain('javaScriptEnabled={false}')
  expect(codeOf('swiftui')).toContain('allowsContentJavaScript = false')
  expect(codeOf('compose')).not.toContain('javaScriptEnabled')
  expect(codeOf('flutter')).toContain('JavaScriptMode.disabled')
})

test('a link that no app can open is no error', () => {
  expect(codeOf('react-native')).toContain('Linking.openURL(url).catch(() => undefined)')
  expect(codeOf('compose')).toContain('catch (e: ActivityNotFoundException)')
  expect(codeOf('flutter')).toMatch(/launchUrl\([^;]*\)\s*\.catchError\(\(_\) => false\);/)
})

test('for Compose, the theme is told without which a dark app has a light page', () => {
  expect(codeOf('compose')).toContain('// Needs a DayNight theme')
})
