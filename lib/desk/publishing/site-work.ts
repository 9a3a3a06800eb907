import { reasonOf } from '../../system/files'
import type { Made } from './site-state'

/** A step on the way from a text that is sealed to the public. */
export interface Step {
  title: string
  state: 'waiting' | 'running' | 'done' | 'failed'
  /** The end of what it said. */
  said: string
}

/** What steps are for: a version such as `klantra/privacy/2026-11-28`, or with an empty name the site as it is. */
interface Purpose {
  about: string
  made?: Made
}

/** Steps that are taken one after the other, while pages ask how far they are. */
export interface Work extends Purpose {
  steps: Step[]
  isRunning: boolean
}

/** What a step does. It may say something on the way, and return what it says at the end. Where it rejects, no other step is taken. */
export interface Task {
  title: string
  run: (say: (text: string) => void) => Promise<string | undefined>
}

/** How much of what a step says is kept. */
const mostSaid = 4000

let last: Work | undefined

/** The work that was begun last; undefined where none was. */
export function lastWork(): Work | undefined {
  return last
}

/** Begins to take steps, and returns at once, with what they become. */
export function startWork(purpose: Purpose, tasks: Task[]): Work {
  const work: Work = {
    ...purpose,
    isRunning: true,
    steps: tasks.map(({ title }) => ({ title, state: 'waiting', said: '' })),
  }
  last = work
  void takeSteps(work, tasks)
  return work
}

async function takeSteps(work: Work, tasks: Task[]): Promise<void> {
  for (const [index, step] of work.steps.entries()) {
    const say = (text: string) => {
      step.said = (step.said + text).slice(-mostSaid)
    }
    step.state = 'running'
    try {
      step.said = (await tasks[index]?.run(say)) ?? step.said
      step.state = 'done'
    } catch (error) {
      step.said = `${step.said}${step.said && '\n'}${reasonOf(error)}`.trim()
      step.state = 'failed'
      break
    }
  }
  work.isRunning = false
}
