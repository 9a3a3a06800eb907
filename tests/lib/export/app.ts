import type { Source } from '../../../lib/export/site'

/** An app that makes texts, by the files that they become. */
export function appOf(texts: Record<string, string | Buffer>): Source {
  const byPath = new Map(Object.entries(texts).map(([file, text]) => [pathOf(file), Buffer.from(text)]))
  return {
    paths: [...byPath.keys()],
    ask: async (path) => byPath.get(path) ?? Promise.reject(new Error(`nothing at ${path}`)),
  }
}

function pathOf(file: string): string {
  return file === '404.html' ? '/not-found/' : `/${file.replace(/index\.html$/, '')}`
}
