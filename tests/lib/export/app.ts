import { makePages } from '../../../lib/export/pages'
import type { Source } from '../../../lib/export/site'

/** An app that makes texts, by the files that they become, and one at every former address. */
export function appOf(
  texts: Record<string, string | Buffer>,
  former = Buffer.from('<!doctype html>'),
  isCompressed = true,
): Source {
  const byPath = new Map(Object.entries(texts).map(([file, text]) => [pathOf(file), Buffer.from(text)]))
  const paths = [...byPath.keys()]
  const ask = async (path: string) =>
    byPath.get(path) ?? (path.startsWith('/former/?') ? former : Promise.reject(new Error(`nothing at ${path}`)))
  return { paths, make: (asked, to, site) => makePages(ask, [...paths, ...asked], to, site, isCompressed) }
}

function pathOf(file: string): string {
  return file === '404.html' ? '/not-found/' : `/${file.replace(/index\.html$/, '')}`
}
