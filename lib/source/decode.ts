/** What the bytes of a text file say, without a byte order mark. */
export function decodeFile(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}
