import type { Rule } from './rule'

/** The most bytes that a file of content may have. The longest policies known have a tenth of it. */
export const maximumBytes = 1_000_000

/** Files are no longer than what can be read at once. */
export const fileSize: Rule = {
  id: 'size',
  severity: 'error',
  says: `A file has at most ${maximumBytes} bytes.`,
  citations: [],
  bad: [{ files: { 'content/acme/privacy/draft.mdx': `▶${'More words. '.repeat(100_000)}` } }],
  good: [{ files: {} }],
}
