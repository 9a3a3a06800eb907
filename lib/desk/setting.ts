import { contentDir, siteUrl, today } from '../settings'

/** The content folder, the day or the instant for which drafts are shown, and where the site will stand. */
export interface Setting {
  dir: string
  today: string
  site: string
}

/** The content folder alone. */
export type Folder = Pick<Setting, 'dir'>

/** The setting in which the editor works now. */
export function setting(): Setting {
  return { dir: contentDir(), today: today(), site: siteUrl() }
}
