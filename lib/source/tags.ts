import { both, type Said } from './said'

/** How words are made a link on the desk. */
export const toLink = 'select the words and press “Link”'

/** The component that a policy may use. */
export const component = 'InShort'

/** Whether a tag means the component, which has these capitals. */
export function meansComponent(name: string): boolean {
  return name.toLowerCase() === component.toLowerCase()
}

/** What to write instead of a tag, by its name. */
export const adviceOnTags: Record<string, string> = {
  a: '`[text](https://…)`',
  b: '`**text**`',
  strong: '`**text**`',
  i: '`*text*`',
  em: '`*text*`',
  code: 'code between backticks',
  p: 'an empty line between paragraphs',
  table:
    'a table: `| one | two |`, below it `| --- | --- |`, then a line for each row; `<br />` breaks a line within a cell',
  ul: '`- ` before each item, each on a line of its own',
  ol: '`1. ` before each item, each on a line of its own',
  li: '`- ` before the item',
  img: 'it in words: policies have no images',
}

/** What to do instead of a tag, or else what to write. */
export function insteadOf(name: string, otherwise: string): Said {
  const tag = name.toLowerCase()
  const inFile = `write ${adviceOnTags[tag] ?? otherwise}`
  if (tag === 'a') return [inFile, toLink]
  return /^(?:b|strong|i|em)$/.test(tag) ? [inFile, 'write the words alone, without it'] : inFile
}

/** Says that a tag is not allowed, and what to write instead. */
export function refuseTag(name: string): Said {
  if (meansComponent(name.replaceAll(/[-_]/g, ''))) return `\`<${name}>\` is not known; write \`<${component}>\``
  return both`\`<${name}>\` is not allowed in a policy; ${insteadOf(name, 'the words alone, without it')}${[', or `\\<` for the sign itself', '']}`
}
