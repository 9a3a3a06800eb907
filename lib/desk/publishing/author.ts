import type { Author } from '../../system/git-commit'
import { Refusal, type Sent } from '../server/handler'

/** Who a form says publishes; undefined where it names nobody. Refuses half of it, and what git cannot keep. */
export function authorOf({ by, email }: Sent): Author | undefined {
  const [name, address] = [by, email].map((one) => (typeof one === 'string' ? one.trim() : ''))
  if (!name && !address) return undefined
  if (!name || !address || /[<>\n\r]/.test(name) || !/^[^\s<>@]+@[^\s<>@]+$/.test(address))
    throw new Refusal(
      422,
      'Write the name and the e-mail address of whoever publishes, without “<” and “>”, such as Ann and ann@example.org.',
    )
  return { name, email: address }
}
