import { VFile } from 'vfile'
import type { PolicyDocument } from '../content/document'
import { readText } from '../rules/read'
import type { Text } from '../text/text'

/** What a text says, also where it has errors that leave it readable, such as a placeholder. Undefined where it cannot be shown. */
export function readableText({ file, compile }: PolicyDocument): Text | undefined {
  if (compile) return compile()
  if (file.value === undefined) return undefined
  return readText(new VFile({ path: file.path, value: file.value }), 'superseded')?.compile?.()
}
