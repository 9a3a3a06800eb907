import { closest, distance } from 'fastest-levenshtein'
import type { YAMLError } from 'yaml'

/** Which of the names was probably meant, as a question; `otherwise` and all of them where none is near. */
export function suggest(name: string, names: readonly string[], otherwise: string): string {
  const near = nearest(name, names)
  return near === undefined ? `${otherwise} ${names.join(', ')}` : `did you mean \`${near}\`?`
}

/** The name that was probably meant; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const typed = name.toLowerCase()
  const near = closest(typed, names)
  return distance(typed, near) <= Math.min(3, Math.ceil(typed.length / 3)) ? near : undefined
}

/** What the YAML reader could not read, in an editor's words. */
export function explainYaml({ code, pos: [at] }: YAMLError, yaml: string): string {
  const line = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1).split('\n')[0] ?? ''
  const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? []
  const straight = `\`${name}: ${JSON.stringify(value.replaceAll(/^[“”„‘]|[“”’]$/gu, ''))}\``
  switch (code) {
    case 'DUPLICATE_KEY':
      return `\`${name}\` is there twice; delete one of the two`
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^[“”„‘]/u.test(value)) return `curly quotes do not enclose a value; write straight ones, as ${straight}`
      return `the value has a colon; write it in quotes, as ${straight}`
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a quote is not closed, or a colon is missing; write `name: value`, or `name: "value"`'
    case 'TAB_AS_INDENT':
      return 'this line begins with a tabulator; begin it with the name of a field'
    default:
      return 'this line cannot be read; write `name: value`, and the value in quotes where it has signs other than letters'
  }
}
