import type { Reach } from './git'

/** What git does not remember of a folder, and how to change that; undefined where it remembers all that was committed. */
export function describeReach(reach: Reach | undefined, dir: string): string | undefined {
  switch (reach?.kind) {
    case 'shallow':
      return `git has only the commits since ${reach.commit} of ${reach.day} here, so a change of what was published before would pass; fetch the rest: \`git -C ${dir} fetch --unshallow\``
    case 'no commit':
      return 'git has no commit here yet, so a change of what was published would pass; commit the folder'
    case 'no repository':
      return `no git repository holds ${dir}, so a change of what was published would pass; keep it in one`
    default:
      return undefined
  }
}
