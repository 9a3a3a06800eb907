import { today } from '../../lib/environment'

export interface Site {
  content: string
  out: string
  port: number
  /** The day for which it is built. */
  today: string
}

/** The site of the three companies. */
export const real: Site = { content: 'content', out: 'out', port: 4181, today: today() }

/** The site of an invented company with a long history, on a day on which its newest version is announced. */
export const sample: Site = { content: 'tests/content', out: 'out.sample', port: 4182, today: '2026-06-15' }

export const sites = [real, sample]

/** The address of a path on a site that the tests serve. */
export function addressOf({ port }: Site, path: string): string {
  return `http://127.0.0.1:${port}${path}`
}
