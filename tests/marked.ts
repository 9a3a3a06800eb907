import { VFile } from 'vfile'

/** A sample in which `▶` stands before the place where a message is expected, and the file without it. */
export function marked(sample: string): { file: VFile; place: string } {
  const before = sample.split('▶')[0] ?? ''
  const lines = before.split('\n')
  const file = new VFile({ path: 'sample.mdx', value: sample.replace('▶', '') })
  return { file, place: `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}` }
}

/** The messages of a file as `line:column reason`. */
export function messagesOf(file: VFile): string[] {
  return file.messages.map(({ line, column, reason }) => (line === undefined ? reason : `${line}:${column} ${reason}`))
}
