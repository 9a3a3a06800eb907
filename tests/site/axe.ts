import axeCore, { type RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright/test'

declare const window: Window & { axe?: typeof axeCore }

const rules = {
  strict: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // What the width of a screen and the colours can change: the rest of the markup is the same.
  looks: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
  },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const

/** What axe finds on a page as it is now, or in one part of it, by some of its rules, or by those that it has by default. */
export async function axe(page: Page, asked?: keyof typeof rules, part?: string): Promise<string[]> {
  const runOnly = asked && { type: rules[asked].type, values: [...rules[asked].values] }
  const options: RunOptions = { iframes: false, resultTypes: ['violations'], ...(runOnly && { runOnly }) }
  const found = await findIn(page.mainFrame(), options, part)
  // A frame has its title from the page.
  const inFrame = { ...options, rules: { 'document-title': { enabled: false } } }
  for (const frame of page.mainFrame().childFrames())
    if (await (await frame.frameElement()).isVisible()) found.push(...(await findIn(frame, inFrame)))
  return found
}

/** What axe finds in one frame, into which it is put where it is not there yet. */
async function findIn(frame: Frame, options: RunOptions, part?: string): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeCore.source)
  return frame.evaluate(
    async ([options, part]) => {
      const found = await window.axe?.run(part ?? document, options)
      if (!found) throw new Error('axe is not there')
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
    },
    [options, part] as const,
  )
}
