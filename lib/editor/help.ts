/** The help text of a field as a form shows it: a sentence, without the signs that only a file needs. */
export function helpInForm(help: string): string {
  return help.charAt(0).toUpperCase() + help.slice(1).replaceAll(/[[\]"]/g, '')
}
