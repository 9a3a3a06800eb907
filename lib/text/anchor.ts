import { decoded } from '../urls'

/** The anchor that is meant where one is written after `#`: decoded once, its letters and their accents composed. */
export function readAnchor(written: string): string {
  return decoded(written).normalize('NFC')
}

/** Writes an anchor as it stands after `#` in an address and in the mark of a heading: letters as they are, signs that mean something there in percent code. */
export function writeAnchor(anchor: string): string {
  return anchor.replaceAll(/[^\p{L}\p{M}\p{N}\p{Cs}_.+/=()!$:;@?'-]/gu, encodeURIComponent)
}

/** Whether a text is an anchor as one is written after `#`: any fragment that a browser can carry. */
export function isAnchor(written: string): boolean {
  return /^[^\s#,[\]<>{}]+$/u.test(written) && !/\p{Cc}/u.test(readAnchor(written))
}
