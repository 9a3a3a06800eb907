/** Whether there is a process of a number. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of another user is there, though it cannot be signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
