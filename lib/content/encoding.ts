import type { VFile } from 'vfile'
import { hiddenCharacter } from '../rules/character-rules'
import { fileEncoding, fileSize, maximumBytes } from '../rules/file-rules'
import { decodeFile } from '../source/decode'
import { hiddenCharacters } from '../source/hidden'
import { problem } from '../text/problem'

/** How many hidden characters are reported at once. */
const mostTold = 100

/** Decodes the bytes of a file as UTF-8. Reports files that are too long, are not UTF-8, or have characters that hide. Returns whether it is none of these. */
export function decode(file: VFile, bytes: Uint8Array): boolean {
  if (bytes.length > maximumBytes) {
    const reason = `the file has ${bytes.length} bytes, and at most ${maximumBytes} are read; divide it into two policies`
    problem(file, undefined, reason, fileSize)
    return false
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    problem(file, undefined, 'the file is UTF-16; save it as UTF-8', fileEncoding)
    return false
  }
  const source = decodeFile(bytes)
  file.value = source
  const before = file.messages.length
  const broken = source.indexOf('\uFFFD')
  const again = 'a character here is not UTF-8; save the file as UTF-8 and write the character again'
  if (broken >= 0) problem(file, broken, again, fileEncoding)
  // What is not UTF-8 has become U+FFFD.
  for (const { offset, reason } of hiddenCharacters(source.replaceAll('\uFFFD', ' ')).slice(0, mostTold)) {
    problem(file, offset, reason, hiddenCharacter)
  }
  return file.messages.length === before
}
