/** What the bytes of a text file say, without a byte order mark. */
export function decodeFile(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}

/** The lines of a list, without a byte order mark and Windows line ends. */
export function listLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/)
}
