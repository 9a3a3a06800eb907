import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'

const rules = {
  strict: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
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
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'], ...(runOnly && { runOnly }) })
  if (part) builder.include(part)
  // Otherwise the findings are gathered in a tab of their own, as frames need.
  if (page.frames().length === 1) builder.setLegacyMode()
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
}
