// Brings what was published to the public: into git, into the built site, onto its host.
import { setTimeout } from 'node:timers/promises'
import { sealOf } from '../../content/seals'
import { environmentForSite, outDir, publicSite, publishCommand } from '../../settings'
import { runChild } from '../../system/child'
import { isRepository } from '../../system/git'
import { buildLock, isTaken } from '../../system/lock'
import { urls } from '../../urls'
import { commitMade, keptAs, type Made, stepTitles } from './site-state'
import { lastWork, startWork, type Task } from './site-work'

const minute = 60_000
const mostForSite = 15 * minute

/** Begins to bring what was made to the public, or the site as its files are. Returns whether it did: while something else is brought there, that is left to be begun by hand. With `isAgain`, what was brought last goes on being by whom and why it was. */
export function startDeployment(dir: string, made?: Made, isAgain = false): boolean {
  const last = lastWork()
  if (last?.isRunning) return false
  const about = made?.place.join('/') ?? ''
  const isSame = isAgain && last?.about === about && last.made?.seal === made?.seal
  const meant = isSame ? last.made : made
  startWork({ about, made: meant }, deploymentSteps(dir, meant))
  return true
}

/** The steps that bring a version to the public, or the site as its files are. */
export function deploymentSteps(dir: string, made?: Made): Task[] {
  const command = publishCommand()
  const site = publicSite()
  return [
    ...(made && isRepository(dir) ? [keepTask(dir, made)] : []),
    { title: stepTitles.build, run: buildSite },
    ...(command === undefined
      ? []
      : [{ title: 'Put it on the host', run: (say: Say) => runForSite(command, undefined, say) }]),
    ...(made && site !== undefined ? [liveTask(site, made)] : []),
  ]
}

type Say = Parameters<Task['run']>[0]

function keepTask(dir: string, made: Made): Task {
  return {
    title: stepTitles.keep,
    run: async () => {
      const commit = await commitMade(dir, made)
      return commit === undefined ? 'It is kept already.' : keptAs(dir, made)
    },
  }
}

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

async function runForSite(command: string, args: string[] | undefined, say: Say): Promise<undefined> {
  const { code, isTimedOut } = await runChild(command, args, {
    env: environmentForSite(),
    timeout: mostForSite,
    onOutput: say,
  })
  if (isTimedOut) throw new Error(`It was ended after ${mostForSite / minute} minutes.`)
  if (code !== 0) throw new Error(`It failed, with exit code ${code}. What stood before is unchanged.`)
}

function liveTask(site: string, { place, seal }: Made): Task {
  const address = site + urls.version(...place)
  return {
    title: 'See whether the public can read it',
    run: async () => {
      const state = await liveState(site + urls.source(...place), seal)
      if (state === undefined) return seal === undefined ? `The text is off ${address}` : `It is at ${address}`
      const byHand =
        publishCommand() === undefined ? ` Whoever runs the host has to put the folder ${outDir()} online.` : ''
      const fault = seal === undefined ? `The text may still be at ${address}` : `${address} does not show it yet`
      throw new Error(`${fault}: ${state}.${byHand}`)
    },
  }
}

/** What keeps the public from reading what was published; undefined where nothing does. A host may keep what it had for some minutes. */
async function liveState(source: string, seal: string | undefined): Promise<string | undefined> {
  try {
    const response = await fetch(source, { cache: 'no-store', signal: AbortSignal.timeout(minute / 4) })
    if (seal === undefined && response.ok) return 'the host still sends it'
    // A host that is down, or lets nobody in for now, says nothing of what it has.
    if (seal === undefined && [404, 410].includes(response.status)) return undefined
    if (!response.ok) return `the host responds with ${response.status}`
    return sealOf(Buffer.from(await response.arrayBuffer())) === seal ? undefined : 'the host has another text'
  } catch (error) {
    return `the host does not respond (${(error as Error).message})`
  }
}
