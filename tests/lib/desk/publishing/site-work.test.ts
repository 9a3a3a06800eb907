import { expect, test } from 'vitest'
import { lastWork, startWork, type Work } from '../../../../lib/desk/publishing/site-work'

async function ended(work: Work): Promise<string[]> {
  await expect.poll(() => work.isRunning).toBe(false)
  return work.steps.map(({ state, said }) => `${state}: ${said}`)
}

test('steps are taken one after the other, until one fails, and what they say is kept', async () => {
  const work = startWork({ about: 'acme/privacy' }, [
    { title: 'One', run: async () => 'Done it.' },
    {
      title: 'Two',
      run: async (say) => {
        say('Half ')
        say('of it.')
        throw new Error('No room.')
      },
    },
    { title: 'Three', run: async () => 'Never.' },
  ])
  expect(lastWork()).toBe(work)
  expect(await ended(work)).toEqual(['done: Done it.', 'failed: Half of it.\nNo room.', 'waiting: '])
})

test('of long output the end is kept', async () => {
  const run = async (say: (text: string) => void) => {
    say(`${'x'.repeat(9000)}end`)
    return undefined
  }
  const work = startWork({ about: '' }, [{ title: 'One', run }])
  const [said = ''] = await ended(work)
  expect(said.length).toBeLessThan(4100)
  expect(said).toMatch(/end$/)
})
