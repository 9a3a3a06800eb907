// Asks git, and looks on the disk, how far a version is on its way to the public.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '../../content/content'
import { isDraft, textPath } from '../../content/names'
import { parseRecord, sealOf, sealsFile } from '../../content/seals'
import { languageName } from '../../languages/tags'
import { publishedFiles } from '../../publishing/publication'
import { textsOf } from '../../publishing/translating'
import { outDir, publicSite, publishCommand } from '../../settings'
import { bytesIfThere, isPlainFile, readIfThere } from '../../system/files'
import { isRepository } from '../../system/git'
import { type Author, commitFiles, runGit, tryGit } from '../../system/git-commit'
import { urls } from '../../urls'
import { lastWork, type Step } from './site-work'

/** A version that was published, corrected or withdrawn. */
export interface Made {
  /** Its company, its policy and its day, and the language of a translation. */
  place: readonly [string, string, string, language?: string]
  /** The seal of its text; undefined where it was withdrawn. */
  seal?: string
  /** What is said of it in git: what was done, and why. */
  message: string
  /** Who did it, where that is not whom git has for this machine. */
  author?: Author
  /** The files that belong to it, by their paths below the content folder. */
  files: string[]
}

/** How far a version, or its withdrawal, is on its way to the public, or the site as its files are. */
export interface SiteState {
  /** Such as `klantra/privacy/2026-11-28`, or `klantra/privacy/2026-11-28/de`; empty for the site as it is. */
  about: string
  steps: Step[]
  /** Whether the steps are being taken, were taken, or are what is known without any work. */
  work: 'under way' | 'ended' | 'none'
  /** Whether the desk can know what the public reads. */
  isKnown: boolean
  /** Where the public finds it; undefined where `SITE_URL` is not set. */
  address?: string
  /** Whether the desk puts it on its host. */
  hasCommand: boolean
  /** The folder of the built site. */
  folder: string
}

/** What is known of a version that was published, corrected or withdrawn, and what git is told of it. Undefined where there is neither the version nor its withdrawal. */
export function madeOf(
  content: Content,
  about: string,
  { why = '', author }: { why?: string; author?: Author } = {},
): Made | undefined {
  const [company = '', policy = '', updated = '', language] = about.split('/')
  const name = `${company}/${policy}`
  const version = textsOf(content, name, language).versions.find((one) => one.updated === updated)
  const taken = content.record.withdrawals.filter((one) => one.path.startsWith(`${name}/${updated}.`))
  const withdrawal = taken.findLast((one) => one.language === language)
  if (!version && !withdrawal) return undefined
  const act = version ? (withdrawal ? 'Correct' : 'Publish') : 'Withdraw'
  const reason = why.trim() || withdrawal?.because || version?.front?.values.summary?.text || ''
  const languages = language ? [language] : [undefined, ...new Set(taken.flatMap((one) => one.language ?? []))]
  return {
    place: language === undefined ? [company, policy, updated] : [company, policy, updated, language],
    seal: version?.seal,
    message: `${act} ${name} of ${updated}${language ? ` in ${languageName(language)}` : ''}\n\n${reason}`.trim(),
    author,
    files: languages.flatMap((one) => publishedFiles('.', name, updated, one)),
  }
}

/** Keeps what was made in git, with the facts that it stands on, and without a draft that git is told to ignore, or that was begun since. Returns the commit; undefined where git has it already, or there is no repository. */
export async function commitMade(dir: string, made: Made): Promise<string | undefined> {
  const { place, files, message, author } = made
  const [company, policy] = place
  const facts = [`${company}/company.yaml`, `${company}/${policy}/policy.yaml`]
  if (!isRepository(dir)) return undefined
  const ignored = await tryGit(dir, ['check-ignore', '--', ...files.filter(isDraft)])
  const { withdrawals } = parseRecord(readIfThere(join(dir, sealsFile)))
  // The draft of what was published is gone; only a withdrawal makes one, which may be another by now.
  const isOther = (path: string) => {
    const draft = bytesIfThere(join(dir, path.replace(/notes\.yaml$/, 'mdx')))
    const isMade = draft !== undefined && withdrawals.some((one) => one.seal === sealOf(draft))
    return isDraft(path) && existsSync(join(dir, path)) && !isMade
  }
  const kept = files.filter((path) => !ignored?.split('\n').includes(path) && !isOther(path))
  return commitFiles(dir, [...kept, ...facts], message, author)
}

/** How far it is; without anything that was made, how far the site is. */
export async function siteState(dir: string, made?: Made): Promise<SiteState> {
  const about = made?.place.join('/') ?? ''
  const last = lastWork()
  // A correction and a withdrawal of one day are about the same version.
  const isSame = last?.about === about && (!last.made || last.made.seal === made?.seal)
  const work = isSame ? last : undefined
  const site = publicSite()
  return {
    about,
    steps: work?.steps ?? (made ? await knownSteps(dir, made) : []),
    work: work ? (work.isRunning ? 'under way' : 'ended') : 'none',
    isKnown: made ? isPublic(made) !== undefined : site !== undefined && publishCommand() !== undefined,
    address: site && site + (made ? urls.version(...made.place) : urls.home()),
    hasCommand: publishCommand() !== undefined,
    folder: outDir(),
  }
}

/** What is known without any work: what git and the built site have. */
async function knownSteps(dir: string, made: Made): Promise<Step[]> {
  const step = (title: string, isDone: boolean, said = ''): Step => ({
    title,
    state: isDone ? 'done' : 'waiting',
    said,
  })
  const isKept = isRepository(dir) && (await isRecorded(dir, made))
  const kept = isRepository(dir) ? [step(stepTitles.keep, isKept, isKept ? await keptAs(dir, made) : '')] : []
  return [...kept, step(stepTitles.build, isBuilt(made))]
}

/** Which change git has it as, who made that, and why. */
export async function keptAs(dir: string, { place }: Pick<Made, 'place'>): Promise<string> {
  const [company, policy, updated, language] = place
  const path = textPath(`${company}/${policy}`, updated, language)
  const found = await tryGit(dir, ['log', '-1', '--format=%h%n%an%n%b', '--', path])
  const [commit = '', by, ...reason] = found?.split('\n') ?? []
  const why = reason.join(' ').trim()
  return commit && `Kept as change ${commit} by ${by}${why ? `: ${why}` : '.'}`
}

/** What the steps of every site are called. */
export const stepTitles = { keep: 'Keep it as a change', build: 'Build the site' }

/** Whether the public can read a version, or no longer what was withdrawn. Undefined where the desk cannot know: it has not been told where the site is, or did not put it there itself. */
export function isPublic(made: Pick<Made, 'place' | 'seal'>): boolean | undefined {
  if (publicSite() === undefined) return undefined
  const work = lastWork()
  if (work?.about === made.place.join('/')) return work.steps.every(({ state }) => state === 'done') && isBuilt(made)
  return publishCommand() === undefined ? undefined : isBuilt(made)
}

/** Whether the built site has a version as it is, or has not what was withdrawn. */
function isBuilt({ place, seal }: Pick<Made, 'place' | 'seal'>): boolean {
  const file = join(outDir(), urls.source(...place))
  return isPlainFile(file) ? sealOf(readFileSync(file)) === seal : seal === undefined
}

/** Whether git has all that belongs to it but for a draft, which may be another by now. */
async function isRecorded(dir: string, { files }: Made): Promise<boolean> {
  const own = files.filter((path) => !isDraft(path))
  const { output } = await runGit(dir, ['status', '--porcelain', '--untracked-files=all', '--', ...own])
  return output === ''
}
