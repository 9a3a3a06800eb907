// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { contrast } from '../../../lib/content/color'
import { pageAccents, pageColors, pageInks } from '../../../lib/content/page-colors'
import { forwardPage } from '../../../lib/export/forward-page'
import type { Forward } from '../../../lib/landing/forward'

const site = 'https://policies.example/legal'
const policy: Forward = {
  from: '/old/klantra.html',
  to: '/klantra/privacy/',
  title: 'Privacy <policy> & “more” – Klantra',
  sections: [
    { anchor: 'data', aliases: ['collection', 'what-we-collect'], title: 'Data & <b>you</b>' },
    { anchor: 'rights', aliases: [], title: 'Your rights' },
  ],
  retired: { calls: 'We no longer call. See #collection and #rights.' },
}
const { html, style } = forwardPage(policy, '/old/klantra.html', site)
const page = read(html)

function read(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html')
}

function attribute(selector: string, name: string, from = page): string | null | undefined {
  return from.querySelector(selector)?.getAttribute(name)
}

test('a browser is led on at once', () => {
  expect(attribute('meta[http-equiv=refresh]', 'content')).toBe('0; url=../klantra/privacy/')
})

test('search engines are told where it is now', () => {
  expect(attribute('[rel=canonical]', 'href')).toBe('https://policies.example/legal/klantra/privacy/')
  expect(attribute('[name=robots]', 'content')).toBe('noindex')
})

test('a reader is told where it is now', () => {
  expect(page.title).toBe(`Moved: ${policy.title}`)
  expect(page.querySelector('h1')?.textContent).toBe('This page has moved')
  expect(page.querySelector('p')?.textContent).toBe(`It is now at ${policy.title}.`)
  expect(attribute('p a', 'href')).toBe('../klantra/privacy/')
})

test('every anchor that a section had leads to the link to it', () => {
  const led = ['data', 'collection', 'what-we-collect', 'rights'].map((anchor) => {
    const link = page.getElementById(anchor)?.closest('li')?.querySelector('a')
    return [anchor, link?.getAttribute('href'), link?.textContent]
  })
  expect(led).toEqual([
    ['data', '../klantra/privacy/#data', 'Data & <b>you</b>'],
    ['collection', '../klantra/privacy/#data', 'Data & <b>you</b>'],
    ['what-we-collect', '../klantra/privacy/#data', 'Data & <b>you</b>'],
    ['rights', '../klantra/privacy/#rights', 'Your rights'],
  ])
})

test('the anchor of a section that is gone leads to the note on it, which names others as links', () => {
  const note = page.getElementById('calls')
  expect(note?.textContent).toBe('We no longer call. See Data & <b>you</b> and Your rights.')
  const links = [...(note?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
  expect(links).toEqual(['../klantra/privacy/#collection', '../klantra/privacy/#rights'])
})

test('what has no sections has no list of them', () => {
  const company = read(forwardPage({ ...policy, sections: [], retired: {} }, '/old/', site).html)
  expect(company.querySelectorAll('h1, h2, ul')).toHaveLength(1)
})

test('links work in any folder', () => {
  const at = (path: string) => {
    const own = read(forwardPage(policy, path, site).html)
    return ['p a', 'li a', '[rel=icon]'].map((selector) => attribute(selector, 'href', own))
  }
  expect(at('/old.html')).toEqual(['klantra/privacy/', 'klantra/privacy/#data', 'icon-1.svg'])
  expect(at('/klantra/old/')).toEqual(['../privacy/', '../privacy/#data', '../../icon-1.svg'])
})

test('it has one style, which its policy allows, and no script', () => {
  const own = page.querySelectorAll('style')
  expect(own).toHaveLength(1)
  const hash = createHash('sha256')
    .update(own[0]?.textContent ?? '')
    .digest('base64')
  expect(style).toBe(`sha256-${hash}`)
  expect(html).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src 'self';`,
  )
  expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/)
})

test('it can be read on light and dark screens', () => {
  for (const colors of [pageInks, pageAccents]) {
    expect(contrast(colors.light, pageColors.light)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colors.dark, pageColors.dark)).toBeGreaterThanOrEqual(4.5)
  }
})

test('it is valid HTML that everyone can use', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'long-title': 'off' },
  })
  for (const text of [html, forwardPage({ ...policy, sections: [], retired: {} }, '/old/', site).html]) {
    const { results } = await validator.validateString(text)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([])
  }
})
