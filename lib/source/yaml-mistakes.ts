import type { YAMLError } from 'yaml'

/** Where a mistake in YAML is, and what it is in an editor's words. */
export function explainYaml(
  { code, message, pos: [found] }: YAMLError,
  yaml: string,
): [offset: number, reason: string] {
  // What is not closed is found missing where the fields end.
  const [, end = ''] = /(?:closing|end with a) (["'\]}])/.exec(message) ?? []
  const open = end.replace(']', '[').replace('}', '{')
  const at = open === '' ? found : Math.max(0, yaml.lastIndexOf(open, found - 1))
  const line = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1).split('\n')[0] ?? ''
  const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? []
  const straight = `\`${name}: ${JSON.stringify(value.replaceAll(/^["'“”„‘]|["'“”’]$/gu, ''))}\``
  if (code === 'DUPLICATE_KEY') return [at, `\`${name}\` is there twice; delete one of the two`]
  if (code === 'TAB_AS_INDENT') return [at, 'this line begins with a tabulator; begin it with the name of a field']
  if (/^["'“”„‘]/u.test(value) && !/^(["'])(?:(?!\1).)*\1$/.test(value))
    return [at, `these quotes do not enclose the value; write ${straight}`]
  if (end !== '') return [at, `\`${open}\` is not closed; write \`${end}\` where it ends`]
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return [at, `the value has a colon; write it in quotes, as ${straight}`]
  if (code === 'MULTILINE_IMPLICIT_KEY') return [at, 'a colon, or the space behind it, is missing; write `name: value`']
  return [
    at,
    'this line cannot be read; write `name: value`, and the value in quotes where it has signs other than letters',
  ]
}
