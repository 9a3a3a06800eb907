import { addDays, dayIn } from '../../lib/languages/dates'
import { today } from '../../lib/settings'

export interface Site {
  content: string
  out: string
  port: number
  /** The day for which it is built. */
  today: string
}

/** The site of the three companies. */
export const real: Site = { content: 'content', out: 'out', port: 4181, today: dayIn(today()) }

/** The site of an invented company with a long history, on a day on which its newest version is announced. */
export const sample: Site = { content: 'tests/content', out: 'out.sample', port: 4182, today: '2026-06-15' }

export const sites = [real, sample]

/** The desk, on a copy of the content of both sites, which is a repository of its own. */
export const desk = {
  folder: 'out.desk',
  content: 'out.desk/content',
  out: 'out.desk/out',
  port: 4183,
  // Later than any version, so that each policy can have another one.
  today: addDays(real.today, 1),
}

/** Where it stands what the build of the invented company said. */
export const saidOfSample = 'out.desk/sample.txt'

/** The address of a path on a site that the tests serve. */
export function addressOf({ port }: { port: number }, path: string): string {
  return `http://127.0.0.1:${port}${path}`
}
