import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright/test'

/** Debian's: the one without windows takes half the time. Undefined where there is none. */
const debian = () => ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))

/** How to start Chromium: Playwright's own where it is installed, else Debian's. */
export const launchOptions: LaunchOptions = {
  executablePath: existsSync(chromium.executablePath()) ? undefined : debian(),
  // A process for each page takes a third more time.
  args: ['--no-sandbox', '--disable-background-networking', '--process-per-site'],
}

/** Whether there is a Chromium to start. */
export function hasBrowser(): boolean {
  return existsSync(chromium.executablePath()) || debian() !== undefined
}
