import type { Report } from '../../check/report'

/** Counts the files and the findings of a report, and as `waived` those that are held back. */
export function sumUp({ files, findings, waived }: Report) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return {
    files,
    errors,
    warnings: findings.length - errors,
    waived: waived.reduce((sum, { count }) => sum + count, 0),
  }
}

/** A number of things in words, such as `no errors`, `1 error` or `2 errors`. */
export function plural(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`
}
