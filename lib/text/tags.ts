/** The components that a policy may use. */
export const components = ['InShort'] as const

const advice: Record<string, string> = {
  a: '`[text](https://…)`',
  b: '`**text**`',
  strong: '`**text**`',
  i: '`*text*`',
  em: '`*text*`',
  br: '`<br />` at the end of a line',
  p: 'an empty line between paragraphs',
  ul: '`- ` before each item',
  ol: '`1. ` before each item',
  li: '`- ` before the item',
  table: 'a Markdown table: `| one | two |`',
  h1: 'the title between the lines of `---`',
  h2: '`## Heading`',
  h3: '`### Heading`',
  img: 'it in words: policies have no images',
}

/** Says that a tag is not allowed, and what to write instead. */
export function refuseTag(name: string): string {
  const component = components.find((known) => known.toLowerCase() === name.toLowerCase().replaceAll(/[-_]/g, ''))
  if (component) return `\`<${name}>\` is not known; write \`<${component}>\``
  return `\`<${name}>\` is not allowed in a policy; write ${advice[name.toLowerCase()] ?? 'plain Markdown'}, or \`\\<\` for the sign itself`
}
