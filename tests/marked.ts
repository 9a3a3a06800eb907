import { VFile } from 'vfile'

/** A sample in which `▶` stands before the place where a message is expected, and the file without it. */
export function marked(sample: string): { file: VFile; place: string } {
  const before = sample.split('▶')[0] ?? ''
  const lines = before.split('\n')
  const file = new VFile({ path: 'sample.mdx', value: sample.replace('▶', '') })
  return { file, place: `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}` }
}

/** The messages of a file as `line:column reason`. */
export function messagesOf({ messages }: VFile): string[] {
  return messages.map(write)
}

/** The messages of a file that stop a build. */
export function errorsOf({ messages }: VFile): string[] {
  return messages.filter(({ fatal }) => fatal).map(write)
}

function write({ line, column, reason }: VFile['messages'][number]): string {
  return line === undefined ? reason : `${line}:${column} ${reason}`
}
