// Brings what was published to the public: into git, into the built site, onto its host.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sealOf } from '../content/seals'
import { environmentForSite, outDir, publicSite, publishCommand } from '../settings'
import { runChild } from '../system/child'
import { isPlainFile } from '../system/files'
import { isRepository } from '../system/git'
import { commitFiles } from '../system/git-commit'
import { buildLock, isTaken } from '../system/lock'
import { urls } from '../urls'
import type { Task } from './site-work'

/** A version that was published, corrected or withdrawn. */
export interface Made {
  company: string
  policy: string
  updated: string
  /** The seal of its text; undefined where it was withdrawn. */
  seal?: string
  /** What is said of it in git: what was done, and why. */
  message: string
  /** The files that belong to it, by their paths below the content folder. */
  files: string[]
}

const minute = 60_000
const mostForSite = 15 * minute

/** The steps that bring a version to the public, or the site as its files are. */
export function siteTasks(dir: string, made?: Made): Task[] {
  const command = publishCommand()
  const site = publicSite()
  return [
    ...(made && isRepository(dir) ? [commitTask(dir, made)] : []),
    { title: 'Build the site', run: buildSite },
    ...(command === undefined
      ? []
      : [{ title: 'Put it on the host', run: (say: Say) => runForSite(command, undefined, say) }]),
    ...(made && site !== undefined ? [liveTask(site, made)] : []),
  ]
}

type Say = Parameters<Task['run']>[0]

/** A build that someone else began, such as the one of every night, is waited for. */
async function buildSite(say: Say): Promise<undefined> {
  const until = performance.now() + mostForSite
  for (;;) {
    while (isTaken(buildLock) && performance.now() < until) await setTimeout(1000)
    try {
      return await runForSite('npm', ['run', '--silent', 'build'], say)
    } catch (error) {
      // Another one may have begun in the moment between.
      if (!isTaken(buildLock) || performance.now() > until) throw error
    }
  }
}

function commitTask(dir: string, { company, policy, message, files }: Made): Task {
  return {
    title: 'Keep it as a change',
    run: async () => {
      const facts = [`${company}/company.yaml`, `${company}/${policy}/policy.yaml`]
      const commit = await commitFiles(dir, [...files, ...facts], message)
      return commit === undefined ? 'It is kept already.' : `Kept as change ${commit}.`
    },
  }
}

async function runForSite(command: string, args: string[] | undefined, say: Say): Promise<undefined> {
  const { code, isTimedOut } = await runChild(command, args, {
    env: environmentForSite(),
    timeout: mostForSite,
    onOutput: say,
  })
  if (isTimedOut) throw new Error(`It was ended after ${mostForSite / minute} minutes.`)
  if (code !== 0) throw new Error(`It failed, with exit code ${code}. What stood before is unchanged.`)
}

function liveTask(site: string, made: Made): Task {
  const address = site + urls.version(made.company, made.policy, made.updated)
  return {
    title: 'See whether the public can read it',
    run: async () => {
      const state = await liveState(site, made)
      if (state === undefined) return made.seal === undefined ? `The text is off ${address}` : `It is at ${address}`
      throw new Error(`${address} does not show it yet: ${state}.`)
    },
  }
}

/** What keeps the public from reading what was published; undefined where nothing does. A host may keep what it had for some minutes. */
async function liveState(site: string, { company, policy, updated, seal }: Made): Promise<string | undefined> {
  try {
    const response = await fetch(site + urls.source(company, policy, updated), {
      cache: 'no-store',
      signal: AbortSignal.timeout(minute / 4),
    })
    if (seal === undefined) return response.ok ? 'the text is still there' : undefined
    if (!response.ok) return `the host responds with ${response.status}`
    return sealOf(Buffer.from(await response.arrayBuffer())) === seal ? undefined : 'the host has another text'
  } catch (error) {
    return `the host does not respond (${(error as Error).message})`
  }
}

/** Whether the built site has a version as it is, or has not what was withdrawn. */
export function isBuilt({ company, policy, updated, seal }: Made): boolean {
  const file = join(outDir(), urls.source(company, policy, updated))
  if (seal === undefined) return !isPlainFile(file)
  return isPlainFile(file) && sealOf(readFileSync(file)) === seal
}
