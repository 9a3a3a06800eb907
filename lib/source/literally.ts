/** A text as a regular expression that matches it and nothing else, as nginx, Apache, Caddy and JavaScript read them. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
