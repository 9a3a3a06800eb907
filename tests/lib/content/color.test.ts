import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  contrast,
  isColor,
  pageAccents,
  pageColors,
  pageGrounds,
  pageInks,
  pageRules,
} from '../../../lib/content/color'

test.each([
  ['#1d5c4f', true],
  ['#1D5C4F', true],
  ['#abc', false],
  ['green', false],
  ['#1d5c4f\n', false],
])('%j is a colour: %s', (text, answer) => {
  expect(isColor(text)).toBe(answer)
})

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#0000ff', '#FFFFFF', 8.59],
])('%s and %s have a contrast of %f, in either order', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2)
  expect(contrast(b, a)).toBe(contrast(a, b))
})

const styles = readFileSync(new URL('../../../app/theme.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = styles.split('@media screen and (prefers-color-scheme: dark)')
const inDark = new Map(colorsIn(dark))
const painted = new Map(colorsIn(light).map(([name, color]) => [name, { light: color, dark: inDark.get(name) ?? '' }]))

function colorsIn(text: string): [string, string][] {
  return [...text.matchAll(/--color-(\w+): (#\w+)/g)].map(([, name = '', color = '']) => [name, color])
}

test('the style sheet paints the page in its colours', () => {
  expect(painted.get('page')).toEqual(pageColors)
  expect(painted.get('ground')).toEqual(pageGrounds)
  expect(painted.get('ink')).toEqual(pageInks)
  expect(painted.get('rule')).toEqual(pageRules)
  expect(painted.get('accent')).toEqual(pageAccents)
})

test.each(['ink', 'quiet', 'accent', 'warning', 'error'])(
  'the colour %s of the style sheet can be read on light and dark pages',
  (name) => {
    const color = painted.get(name) ?? { light: '', dark: '' }
    for (const backgrounds of [pageColors, pageGrounds]) {
      expect(contrast(color.light, backgrounds.light)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(color.dark, backgrounds.dark)).toBeGreaterThanOrEqual(4.5)
    }
  },
)
