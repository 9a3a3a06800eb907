/** Runs once nothing is pressed: what moved away between press and release would not be clicked. */
export function onceReleased(run: () => void): void {
  if (document.documentElement.matches(':active')) addEventListener('mouseup', run, { once: true })
  else run()
}
