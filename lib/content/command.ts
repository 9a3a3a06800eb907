/** A command on a policy, or on a version of it, as legal staff types it; with a language, on its translation. */
export function command(verb: string, name: string, language?: string): string {
  return language === undefined
    ? `npm run policy ${verb} ${name}`
    : `npm run policy -- ${verb} ${name} --language ${language}`
}
