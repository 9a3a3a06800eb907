import type { Element } from 'hast'
import { elementsIn, type Page } from './page'

const plugIns = new Set(['object', 'embed', 'applet'])
const frames = new Set(['iframe', 'frame', 'frameset'])
const entries = new Set(['form', 'input', 'select', 'textarea'])

/** What stands between a reader and the text of a page, each with what to do: scripts, plug-ins, frames, logins and refreshes. */
export function obstaclesOf({ path, isHtml, tree }: Page): string[] {
  if (!isHtml) return [`${path} is no HTML page; build the site again, so that it is one.`]
  return [...new Set(elementsIn(tree).flatMap(obstacleIn))]
}

/** What compressed copies hold that is not the text of their page, each with what to do. */
export function strayCopiesOf({ path, strayCopies }: Page): string[] {
  return strayCopies.map(
    (copy) => `${copy}, which hosts send in place of ${path}, holds another text; build the site again.`,
  )
}

function obstacleIn(element: Element): string[] {
  const { tagName, properties } = element
  const handler = Object.keys(properties).find((name) => /^on/i.test(name))
  const isScriptLink = /^\s*javascript:/i.test(String(properties.href ?? ''))
  if (handler || isScriptLink || isScript(element)) {
    const what = handler ? `a script in <${tagName} ${handler.toLowerCase()}>` : `a script in <${tagName}>`
    return [`The page has ${what}; take it out, so that the text is there without scripts.`]
  }
  if (plugIns.has(tagName))
    return [`The page has an <${tagName}>, which may need a plug-in; write its text in the page.`]
  if (frames.has(tagName)) return [`The page shows another one in <${tagName}>; write its text in the page.`]
  if (tagName === 'input' && String(properties.type).toLowerCase() === 'password') {
    return ['The page has a password field; take it out, so that the text can be read without a login.']
  }
  if (entries.has(tagName)) {
    return [`The page asks for something in <${tagName}>; take it out, so that the text can be read without a login.`]
  }
  if (tagName === 'meta' && /refresh/i.test(String(properties.httpEquiv))) {
    return ['The page leads elsewhere by <meta http-equiv="refresh">; take it out, so that the text stays.']
  }
  return []
}

/** Data in a script element, such as JSON-LD, does not run. */
function isScript({ tagName, properties }: Element): boolean {
  return tagName === 'script' && !/^application\/(ld\+)?json$/i.test(String(properties.type ?? ''))
}
