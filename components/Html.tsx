/** HTML that the compiler made from checked Markdown, which is safe to send. */
export function Html({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the compiler escapes all text and passes known elements only
  return html && <div dangerouslySetInnerHTML={{ __html: html }} />
}
