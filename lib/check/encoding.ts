import type { VFile } from 'vfile'
import { problem } from '../text/problem'

/** The most bytes that a file of content may have. The longest policies known have a tenth of it. */
export const maximumBytes = 1_000_000

const hidden: { pattern: RegExp; what: string }[] = [
  {
    pattern: /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu,
    what: 'turns the direction of the text, so that it reads other than it is',
  },
  { pattern: /[\u200B-\u200D\u2060-\u2064\u00AD\uFEFF\u{E0000}-\u{E007F}]/gu, what: 'cannot be seen' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  { pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu, what: 'is a control character' },
]

/** Decodes the bytes of a file as UTF-8. Reports files that are too long, are not UTF-8, or have characters that hide; then answers undefined. */
export function decode(file: VFile, bytes: Uint8Array): string | undefined {
  if (bytes.length > maximumBytes) {
    problem(
      file,
      undefined,
      `the file has ${bytes.length} bytes, and at most ${maximumBytes} are read; divide it into two policies`,
      'size',
    )
    return undefined
  }
  const source = new TextDecoder('utf-8').decode(bytes)
  file.value = source
  const before = file.messages.length
  const broken = source.indexOf('\uFFFD')
  if (broken >= 0)
    problem(
      file,
      broken,
      'a character here is not UTF-8; save the file as UTF-8 and write the character again',
      'encoding',
    )
  for (const { pattern, what } of hidden) {
    for (const found of source.matchAll(pattern)) {
      const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
      problem(file, found.index, `the character U+${code} ${what}; delete it`, 'hidden-character')
    }
  }
  return file.messages.length > before ? undefined : source
}
