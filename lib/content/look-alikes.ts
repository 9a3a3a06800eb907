import type { VFile } from 'vfile'
import { lookAlike } from '../rules/character-rules'
import { lookAlikeAddress, lookAlikes } from '../source/look-alike'
import { problem } from '../text/problem'
import type { Values } from './fields'

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
    if (reason !== undefined) problem(file, value.offset, reason, lookAlike)
  }
}
