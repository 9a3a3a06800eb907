import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { sealOf } from '../../../lib/content/seals'
import { withdrawal } from '../../view'
import { company, enterFolder, folderOf, sealed } from '../folder'

export { company }

export const version = `---
title: Privacy policy
summary: The first.
change: material
---

<InShort>

- **Who:** Acme.

</InShort>

## Storage

We keep it for ten years.
`

export const draft = version.replace('The first', 'Shorter').replace('ten years', 'two years')

export const published = 'acme/privacy/2025-05-04.mdx'

export const draftPath = 'content/acme/privacy/draft.mdx'

/** The folder `content` with one company and one policy. */
export const versions = sealed({ 'content/acme/company.yaml': company, [`content/${published}`]: version })

/** The same folder with a draft. */
export const files: Record<string, string> = { ...versions, [draftPath]: draft }

/** The version, withdrawn. */
export const withdrawn = {
  ...withdrawal,
  ...{ effective: '2025-05-04', on: '2025-06-01', because: 'Wrong.', seal: sealOf(Buffer.from(version)) },
}

/** The content of a new folder with files, and the setting in which it was checked. */
export function checkedIn(given: Record<string, string>) {
  const setting = { dir: join(folderOf(given), 'content'), today: '2026-11-22', site: 'https://policies.example' }
  return { setting, content: checkContent(setting.dir, setting.today, 'all') }
}

/** Makes a new folder with files, such as those, the one in which the desk works, on a day. */
export function enterDesk(given = files): string {
  vi.stubEnv('CONTENT_DIR', undefined)
  vi.stubEnv('TODAY', '2026-11-22')
  return enterFolder(given)
}

/** All that is in a folder, by path: the text of each file, and where each link leads. */
export function everythingIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const found = entries.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name)
    if (entry.isSymbolicLink()) return [path, `link to ${readlinkSync(path)}`]
    return [path, entry.isDirectory() ? 'folder' : readFileSync(path, 'latin1')]
  })
  return Object.fromEntries(found.map(([path, said]) => [path.slice(folder.length + 1), said]))
}
