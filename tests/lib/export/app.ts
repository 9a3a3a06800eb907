import { makePages } from '../../../lib/export/pages'
import type { Make } from '../../../lib/export/site'

/** An app that makes texts, by the files that they become, and one at every former address. */
export function appOf(
  texts: Record<string, string | Buffer>,
  former = Buffer.from('<!doctype html>'),
  isCompressed = true,
): Make {
  const byPath = new Map(Object.entries(texts).map(([file, text]) => [pathOf(file), Buffer.from(text)]))
  const paths = [...byPath.keys()]
  const ask = async (path: string) =>
    byPath.get(path) ?? (path.startsWith('/former/?') ? former : Promise.reject(new Error(`nothing at ${path}`)))
  return (asked, to, site) => makePages(ask, { paths: [...paths, ...asked], to, site, isCompressed })
}

function pathOf(file: string): string {
  return file === '404.html' ? '/not-found/' : `/${file.replace(/index\.html$/, '')}`
}
