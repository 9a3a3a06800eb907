import { isRecord } from '../../system/record'

/** The value of a field without what is empty in it; undefined where all is, unless it is a text that has to be there. */
export function filled(value: unknown, isRequired = false): unknown {
  if (isRecord(value)) {
    const entries = Object.entries(value).flatMap(([name, one]) => {
      const own = filled(one, true)
      return own === undefined ? [] : [[name, own]]
    })
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
  if (Array.isArray(value)) {
    const own = value.flatMap((one) => filled(one) ?? [])
    return own.length > 0 ? own : undefined
  }
  const text = typeof value === 'string' ? value.trim() : value
  return (text ?? '') === '' && !(isRequired && text === '') ? undefined : text
}
