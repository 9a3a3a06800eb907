import { formatDate } from '../../languages/dates'

const fix = '`npm run check -- --fix`'

/** What is said without the commands that it names, each of which a button of the desk or whoever runs the site does, and with days in words. */
export function withoutCommands(said: string): string {
  return said
    .replace(RegExp(`(?:; |, as |, )${fix} (?:does(?: that| it)?|adds it)(?:, and so does a publication)?`), '')
    .replace(/(?:^|; )[^;]*(?:`git |\.gitattributes).*$/s, '; whoever runs the site can put that right')
    .replaceAll(fix, 'Fix')
    .replaceAll(/(?:: |, )?`npm run [^`]*`/g, '')
    .replace(/(?:\. (?:What to do|To make one|To take it over as a new draft))?:? npm run .*$/s, '.')
    .replaceAll(/(?<!write it as |[\w/#."[-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w/-]|\.\w)/g, (day) =>
      formatDate(day),
    )
}
