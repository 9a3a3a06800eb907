import { createRequire } from 'node:module'

const library = new URL('../../../node_modules/@keystatic/core/dist/keystatic-core.js', import.meta.url)

/** Writes YAML as Keystatic does, by its own library. */
export const { dump }: { dump: (values: unknown, options?: object) => string } = createRequire(library)('js-yaml')
