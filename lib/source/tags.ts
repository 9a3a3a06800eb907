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

/** Says that a tag is not allowed, and what to write instead. */
export function refuseTag(name: string): string {
  if (meansComponent(name.replaceAll(/[-_]/g, ''))) return `\`<${name}>\` is not known; write \`<${component}>\``
  return `\`<${name}>\` is not allowed in a policy; write ${adviceOnTags[name.toLowerCase()] ?? 'the words alone, without it'}, or \`\\<\` for the sign itself`
}
