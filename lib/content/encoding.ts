import type { VFile } from 'vfile'
import { characterRules } from '../rules/character-rules'
import { fileRules, maximumBytes } from '../rules/file-rules'
import { hiddenCharacters } from '../source/hidden'
import { lookAlikeAddress, lookAlikes } from '../source/look-alike'
import { brokenAt, decodeFile } from '../source/source'
import { problem } from '../text/problem'
import type { Values } from './fields'

/** How many hidden characters are reported at once. */
const mostTold = 100

/** Decodes the bytes of a file as UTF-8. Reports files that are too long, are not UTF-8, or have characters that were lost or hide. Returns whether it is none of these. */
export function decode(file: VFile, bytes: Uint8Array): boolean {
  if (bytes.length > maximumBytes) {
    const reason = `the file has ${bytes.length} bytes, and at most ${maximumBytes} are read; divide it into two policies`
    problem(file, undefined, reason, fileRules.size)
    return false
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    problem(file, undefined, 'the file is UTF-16; save it as UTF-8', fileRules.encoding)
    return false
  }
  const source = decodeFile(bytes)
  file.value = source
  const before = file.messages.length
  const broken = brokenAt(bytes)
  const lost = source.indexOf('\uFFFD')
  const why =
    broken === undefined
      ? 'the character here was lost when the file was saved, and U+FFFD stands for it;'
      : 'a character here is not UTF-8; save the file as UTF-8 and'
  if (lost >= 0) problem(file, broken ?? lost, `${why} write the character again`, fileRules.encoding)
  // It is told by itself.
  for (const { offset, reason } of hiddenCharacters(source.replaceAll('\uFFFD', ' ')).slice(0, mostTold)) {
    problem(file, offset, reason, characterRules['hidden-character'])
  }
  return file.messages.length === before
}

/** Reports values of fields in which a letter only looks like one of ours. */
export function checkLookAlikes(file: VFile, { values, choices, named, lists, records }: Values): void {
  const found = [
    ...Object.values(values),
    ...Object.values(choices).flatMap((own) => own ?? []),
    ...Object.values(named).flatMap((own) => [...(own?.values() ?? [])]),
    ...Object.values(lists).flatMap((own) => [...(own?.values() ?? [])].flatMap((list) => list.values)),
    ...Object.values(records).flatMap((own) =>
      [...(own?.values() ?? [])].flatMap((record) => Object.values(record.values)),
    ),
  ]
  for (const value of found) {
    if (!value) continue
    const reason = lookAlikes(value.text)[0]?.reason ?? lookAlikeAddress(value.text)
    if (reason !== undefined) problem(file, value.offset, reason, characterRules['look-alike'])
  }
}
