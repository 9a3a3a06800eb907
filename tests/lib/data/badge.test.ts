import { expect, test } from 'vitest'
import { contrast } from '../../../lib/content/color'
import { badgeSvg, policyBadge } from '../../../lib/data/badge'
import { archiveFrom } from '../../archive'

const badge = { title: 'Privacy policy', updated: '2025-05-04', language: 'en', scheme: 'light' } as const

/** Reads a picture as a browser does. Throws where it is not well-formed. */
function read(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'application/xml')
  if (parsed.querySelector('parsererror')) throw new Error(`not well-formed: ${svg}`)
  return parsed.documentElement
}

function part(svg: string, name: string): Element {
  const found = read(svg).querySelector(name)
  if (!found) throw new Error(`no ${name} in ${svg}`)
  return found
}

function number(element: Element, name: string): number {
  const value = Number(element.getAttribute(name) ?? Number.NaN)
  expect(value).toBeGreaterThan(0)
  return value
}

test('it says the policy and its day, to those who see it and those who hear it', () => {
  const root = read(badgeSvg(badge))
  const label = 'Privacy policy, updated 4 May 2025'
  expect(root.firstElementChild?.tagName).toBe('title')
  expect(root.querySelector('title')?.textContent).toBe(label)
  expect(root.querySelector('text')?.textContent).toBe(label)
  expect(root.getAttribute('aria-label')).toBe(label)
  expect(root.getAttribute('role')).toBe('img')
})

test('it is a picture of its own, with nothing that a policy against styles and scripts forbids', () => {
  const root = read(badgeSvg(badge))
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg')
  expect([...root.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['title', 'rect', 'text'])
  const names = [root, ...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
  expect(names.filter((name) => /^(on|style|class|href|xlink)/.test(name))).toEqual([])
  expect(badgeSvg(badge)).not.toContain('url(')
})

test.each(['</title><script>alert(1)</script>', '"><svg onload="alert(1)', "' & &amp; &lt; ]]> <![CDATA[", 'a > b'])(
  'the title %j is text',
  (title) => {
    const root = read(badgeSvg({ ...badge, title }))
    expect(root.querySelectorAll('*')).toHaveLength(3)
    expect(root.querySelector('text')?.textContent).toBe(`${title}, updated 4 May 2025`)
  },
)

test.each([
  ['a\u0000\u0007b\tc\n d', 'a b c d'],
  ['a\uD800b\uFFFF', 'a b'],
  ['\u202Eycavirp\u202C', 'ycavirp'],
])('what no picture can say of the title %j is left out', (title, said) => {
  expect(part(badgeSvg({ ...badge, title }), 'text').textContent).toBe(`${said}, updated 4 May 2025`)
})

test.each([
  'X',
  'Privacy policy',
  'W'.repeat(100),
  'Privacy policy of a company with a long name '.repeat(3).slice(0, 100),
  '隐私政策'.repeat(25),
  'プライバシーポリシー',
  'سياسة الخصوصية'.repeat(7),
  'e\u0301'.repeat(50),
])('the text keeps inside of the box, and the box inside of the picture, with the title %s', (title) => {
  const svg = badgeSvg({ ...badge, title })
  const [width, height] = [number(read(svg), 'width'), number(read(svg), 'height')]
  expect(read(svg).getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
  const box = part(svg, 'rect')
  expect(number(box, 'x') + number(box, 'width') + 0.5).toBe(width)
  expect(number(box, 'y') + number(box, 'height') + 0.5).toBe(height)
  const text = part(svg, 'text')
  expect(text.getAttribute('lengthAdjust')).toBe('spacingAndGlyphs')
  expect(number(text, 'x')).toBeGreaterThanOrEqual(8)
  expect(number(text, 'x') + number(text, 'textLength')).toBeLessThanOrEqual(width - 8)
  expect(number(text, 'y')).toBeLessThan(height - 0.3 * number(text, 'font-size'))
})

test.each([
  ['iiii', 'mmmm'],
  ['privacy', 'PRIVACY'],
  ['privacy policy', '隐私政策隐私政策隐私政策隐私'],
  ['e\u0301'.repeat(3), 'e'.repeat(4)],
])('%s is given less room than %s', (narrow, wide) => {
  const [less, more] = [narrow, wide].map((title) => number(part(badgeSvg({ ...badge, title }), 'text'), 'textLength'))
  expect(less).toBeLessThan(more ?? 0)
})

test.each(['light', 'dark'] as const)('its text can be read well on %s pages', (scheme) => {
  const svg = badgeSvg({ ...badge, scheme })
  const [paper, ink] = [part(svg, 'rect'), part(svg, 'text')].map((element) => element.getAttribute('fill') ?? '')
  expect(contrast(ink ?? '', paper ?? '')).toBeGreaterThanOrEqual(7)
  expect(number(part(svg, 'text'), 'font-size')).toBeGreaterThanOrEqual(13)
})

test('for light and dark pages, it differs in its colours only', () => {
  const [light, dark] = [badgeSvg(badge), badgeSvg({ ...badge, scheme: 'dark' })]
  expect(light).not.toBe(dark)
  const colorless = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, '')
  expect(colorless(light)).toBe(colorless(dark))
})

test('a badge names the version that is in force on the day', () => {
  const files = {
    'acme/privacy/2025-05-04.mdx': { title: 'Privacy policy' },
    'acme/privacy/2026-06-20.mdx': { title: 'Privacy notice' },
  }
  const before = archiveFrom(files, '2026-06-15')
  const older = { title: 'Privacy policy', updated: '2025-05-04' }
  expect(policyBadge(before, 'acme', 'privacy', 'light')).toBe(badgeSvg({ ...older, language: 'en', scheme: 'light' }))
  expect(policyBadge(before, 'acme', 'privacy', 'dark')).toBe(badgeSvg({ ...older, language: 'en', scheme: 'dark' }))
  const after = archiveFrom(files, '2026-06-20')
  const newer = { title: 'Privacy notice', updated: '2026-06-20' }
  expect(policyBadge(after, 'acme', 'privacy', 'light')).toBe(badgeSvg({ ...newer, language: 'en', scheme: 'light' }))
  expect(() => policyBadge(after, 'acme', 'cookies', 'light')).toThrow('acme/cookies')
})
