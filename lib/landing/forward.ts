import { fileAt, isFormerAddress } from '../content/former-address'
import { fold, isTaken, placesOf, take } from '../content/places'

/** An address at which something used to be, and where it is now. */
export interface Forward {
  /** The former address, as a path from the root, such as `/legal/klantra.html` */
  from: string
  /** Where it is now, as a path, such as `/klantra/privacy/` */
  to: string
}

/** The files in a built site that some hosts read their settings from, and that no link leads to. */
export const settingsFiles = ['_headers', '_redirects', '.htaccess', '.nojekyll']

/** Throws for an invalid former address, that leads to two places, or at which the site has a file, by their paths. */
export function checkForwards(forwards: Forward[], files: string[]): void {
  const site = placesOf([...files, ...settingsFiles])
  const former = placesOf([])
  const targets = new Map<string, string>()
  for (const { from, to } of forwards) {
    if (!isFormerAddress(from))
      throw new Error(
        `${from} cannot be a former address; write a path from the root of the site, such as /legal/privacy.html.`,
      )
    const file = fileAt(from)
    if (isTaken(file, site))
      throw new Error(
        `The site has something at the former address ${from}, or where only its capitals differ; leave it out of formerAddresses.`,
      )
    const known = targets.get(fold(file))
    if (known === to) continue
    if (known !== undefined)
      throw new Error(`The former address ${from} leads to both ${known} and ${to}; write it once.`)
    if (isTaken(file, former))
      throw new Error(`The former address ${from} cannot be a page and the folder of another one; write one of them.`)
    take(former, file)
    targets.set(fold(file), to)
  }
}
