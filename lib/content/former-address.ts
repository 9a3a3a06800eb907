import { withoutEscapes } from '../urls'
import { fileOf, fold } from './places'

/** True for a path from the root of the site at which something may have been, such as `/legal/privacy.html`. */
export function isFormerAddress(text: string): boolean {
  // A query never reaches a static host, a fragment never leaves the browser, and `*` and `:` mean more in `_redirects`.
  const path = withoutEscapes(text)
  // No disk has longer names.
  if (path.split('/').some((part) => new TextEncoder().encode(part).length > 200)) return false
  return /^(\/(?!\.{1,2}(\/|$))[^/\\?#*:%\p{C}]+)+\/?$/u.test(path)
}

/** Equal for addresses that hosts may take for one: with and without escapes and a slash at the end, in capitals and small letters. */
export function addressKey(path: string): string {
  return fold(withoutEscapes(path).replace(/\/$/, ''))
}

/** The path of the page that forwards from a former address. Undefined where a static host would not serve it as a page, as with `.pdf`. */
export function forwardPath(from: string): string | undefined {
  const path = withoutEscapes(from)
  if (path.endsWith('/') || /\.html?$/i.test(path)) return path.replace(/\/index\.html$/, '/')
  return hasExtension(path) ? undefined : `${path}/`
}

/** The file that would stand at a former address, below the site. */
export function fileAt(from: string): string {
  return fileOf(forwardPath(from) ?? withoutEscapes(from))
}

/** Whether a path ends with the name of a file, such as `/privacy.pdf`. */
export function hasExtension(path: string): boolean {
  return /[^/]\.[^./]+$/.test(path)
}
