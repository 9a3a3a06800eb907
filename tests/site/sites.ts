export interface Site {
  content: string
  out: string
  port: number
}

/** The site of the three companies. */
export const real: Site = { content: 'content', out: 'out', port: 4181 }

/** The site of an invented company whose policies have all that a policy can have. */
export const sample: Site = { content: 'tests/content', out: 'out.sample', port: 4182 }

export const sites = [real, sample]

/** The address of a path on a site that the tests serve. */
export function addressOf({ port }: Site, path: string): string {
  return `http://127.0.0.1:${port}${path}`
}
