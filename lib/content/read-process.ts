// A process of its own: reads the texts that it is asked to, answers, and ends.
import { type Request, readOne } from './read-one'

process.once('message', (requests: Request[]) => {
  const read = requests.map((request) => [request.path, readOne(request)])
  process.send?.(read, () => process.disconnect())
})
