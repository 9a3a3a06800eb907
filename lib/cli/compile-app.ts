import { compileApp } from '../export/compiled-app'
import { run } from './run'

/** Compiles the app, which makes the pages of the site and is the desk, unless it was compiled from the same code already. `begin` is called where it was not. */
export function compileWithNext(begin = () => {}): Promise<void> {
  return compileApp('.next-site', () => {
    begin()
    // Next.js has no page to make by itself: each is made on demand.
    return run('next', ['build', '--experimental-build-mode', 'compile'])
  })
}
