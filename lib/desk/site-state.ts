// Asks git, and looks on the disk, how far a version is on its way to the public.
import { type Content, policyOf } from '../content/checked'
import { publishedFiles } from '../publishing/publication'
import { outDir, publicSite, publishCommand } from '../settings'
import { isRepository } from '../system/git'
import { runGit } from '../system/git-commit'
import { urls } from '../urls'
import { isBuilt, type Made, siteTasks } from './site-tasks'
import { lastWork, startWork } from './site-work'

/** What the settings say of the site. */
export interface SiteFacts {
  /** Where the public finds it; undefined where `SITE_URL` is not set. */
  address?: string
  /** Whether the desk puts it on its host. */
  hasCommand: boolean
  /** The folder of the built site. */
  folder: string
}

/** How far a version, or its withdrawal, is on its way to the public, and where the public finds it. */
export interface SiteState extends SiteFacts {
  /** Whether git has it; undefined where there is no repository. */
  isRecorded?: boolean
  /** Whether the built site has it. */
  isBuilt: boolean
  /** Whether it is public, as far as is known. */
  isPublic: boolean
}

/** What the settings say of the site, with the address of its page at a path. */
export function siteFacts(path = urls.home()): SiteFacts {
  const site = publicSite()
  return { address: site && site + path, hasCommand: publishCommand() !== undefined, folder: outDir() }
}

/** What is known of a version that was published, corrected or withdrawn, and what git is told of it. Undefined where there is neither the version nor its withdrawal. */
export function madeOf(content: Content, name: string, updated: string, why = ''): Made | undefined {
  const [company = '', policy = ''] = name.split('/')
  const version = policyOf(content, name)?.versions.find((one) => one.updated === updated)
  const taken = content.record.withdrawals.filter((one) => one.path.startsWith(`${name}/${updated}.`))
  const withdrawal = taken.findLast(({ language }) => language === undefined)
  if (!version && !withdrawal) return undefined
  const act = version ? (withdrawal ? 'Correct' : 'Publish') : 'Withdraw'
  const reason = why.trim() || withdrawal?.because || version?.front?.values.summary?.text || ''
  const languages = [undefined, ...new Set(taken.flatMap(({ language }) => language ?? []))]
  return {
    company,
    policy,
    updated,
    seal: version?.seal,
    message: `${act} ${name} of ${updated}\n\n${reason}`.trim(),
    files: languages.flatMap((language) => publishedFiles('.', name, updated, language)),
  }
}

/** How far it is. */
export async function siteState(dir: string, made: Made): Promise<SiteState> {
  const { company, policy, updated } = made
  const facts = siteFacts(urls.version(company, policy, updated))
  const isIn = isBuilt(made)
  const work = lastWork()
  const isOut =
    work?.about === `${company}/${policy}/${updated}`
      ? work.steps.every(({ state }) => state === 'done')
      : facts.hasCommand
  return {
    ...facts,
    isRecorded: isRepository(dir) ? await isRecorded(dir, made) : undefined,
    isBuilt: isIn,
    isPublic: facts.address !== undefined && isIn && isOut,
  }
}

/** Whether git has all that belongs to it but for a draft, which may be another by now. */
async function isRecorded(dir: string, { files }: Made): Promise<boolean> {
  const own = files.filter((path) => !/\/draft\b/.test(path))
  const { output } = await runGit(dir, ['status', '--porcelain', '--untracked-files=all', '--', ...own])
  return output === ''
}

/** Begins to bring what was published to the public. While something else is brought there, that is left to be begun by hand. */
export function bringOut(content: Content, dir: string, name: string, updated: string, why?: string): void {
  const made = madeOf(content, name, updated, why)
  if (made && !lastWork()?.isRunning) startWork(`${name}/${updated}`, siteTasks(dir, made))
}
