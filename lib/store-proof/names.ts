/** Whether a text has one of the names as whole words, whatever the case; one in an address such as us@acme.com does not count. */
export function namesOne(text: string, names: string[]): boolean {
  return names.some((name) => {
    const words = name
      .trim()
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(/\s+/g, String.raw`\s+`)
    return (
      words !== '' &&
      new RegExp(String.raw`(?<![\p{L}\p{N}@/.])${words}(?![\p{L}\p{N}@]|\.[\p{L}\p{N}])`, 'iu').test(text)
    )
  })
}
