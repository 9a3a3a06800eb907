/** A letter or digit of an address. Scripts without spaces write other words beside one. */
const sign = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}`
const letters = sign.replace(String.raw`\p{N}`, '')

/** Each e-mail address in a text, also between words that no space divides from it. */
export const emailAddress = new RegExp(
  String.raw`(?<![${sign}_.+%-])[${sign}_][${sign}_.+'%-]*@[${sign}.-]+\.[${letters}]{2,}`,
  'gu',
)

/** Each address of a page in a text, as far as it goes. */
export const webAddress = new RegExp(String.raw`(?:https?:\/\/|www\.)(?:(?![<>()])[!-~${sign}])*(?<![.,;:!?])`, 'giu')

/** A text as a regular expression that matches it and nothing else, as nginx, Apache, Caddy and JavaScript read them. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
