/** The text of a file, and what is to be known of how it was read. */
export interface Decoded {
  text: string
  notes: string[]
}

/** The signs that Windows has from 0x80; some are none. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const ofWindows = /^(?:windows-1252|iso-8859-1|latin-?1|us-ascii)$/i

/** Decodes the bytes of a text, which may say near its start in which encoding they are. Throws in plain words where that cannot be told. */
export function decode(bytes: Uint8Array, start: string): Decoded {
  const [, mark] = /^(\u00FF\u00FE|\u00FE\u00FF)/.exec(start) ?? []
  if (mark) return decoded(new TextDecoder(mark === '\u00FF\u00FE' ? 'utf-16le' : 'utf-16be').decode(bytes))
  const [, said] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start) ?? []
  const saysWindows = said !== undefined && ofWindows.test(said)
  // Node.js reads what is of Windows as Latin-1.
  const others = saysWindows || said === undefined ? [] : [said]
  // What can be read as UTF-8 is, as a page that is saved anew may go on naming another, but for one that can always be.
  for (const encoding of /^iso-2022/i.test(said ?? '') ? others : ['utf-8', ...others]) {
    try {
      return decoded(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      // It says that it is in another encoding than it is.
    }
  }
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)
  // What Windows has no sign for is of no text of Windows, but of one of today with a few broken bytes.
  const isBroken = /[\u0080-\u009F]/.test(text)
  const whole = isBroken ? new TextDecoder().decode(bytes) : text
  if (saysWindows) return decoded(whole)
  // In the languages of Western Europe, few letters have a mark.
  const marked = whole.match(/[^\p{ASCII}\p{P}]/gu)?.length ?? 0
  if (marked > 0.25 * whole.length)
    throw new Error(
      'How the letters of the file are written cannot be told. Open it in the program that made it, save it as UTF-8 or .docx, and import that.',
    )
  const how = isBroken ? 'those that are broken stand as “\uFFFD”' : 'it was read as a text of Western Europe'
  return decoded(whole, [
    `How the letters of the file are written cannot be told, and ${how}: where letters are wrong, save it as UTF-8, and import that`,
  ])
}

function decoded(text: string, notes: string[] = []): Decoded {
  return { text, notes }
}
