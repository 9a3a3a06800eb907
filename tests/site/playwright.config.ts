import { defineConfig } from 'playwright/test'
import { launchOptions } from './browser'
import { addressOf, desk, sites } from './sites'

const building = /(build|desk-(facts|import|publish))\.spec\.ts$/

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // Builds have one folder, and begin again where what is published changes meanwhile. Drafts do not: each file writes its own.
  projects: [
    { name: 'building', testMatch: building, workers: 1 },
    { name: 'reading', testIgnore: building },
  ],
  // Waits end when what they wait for is there: these only bound them, on a machine that is slow and busy.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: process.env.CI ? 'dot' : 'list',
  use: { launchOptions, actionTimeout: 60_000, navigationTimeout: 60_000 },
  webServer: [
    ...sites.map(({ out, port }) => ({
      command: 'npm run --silent serve',
      cwd: '../..',
      env: { OUT_DIR: out, PORT: String(port) },
      port,
      timeout: 300_000,
    })),
    {
      command: 'npm run --silent edit',
      cwd: '../..',
      env: { CONTENT_DIR: desk.content, OUT_DIR: desk.out, PORT: String(desk.port), TODAY: desk.today },
      // The port is taken before the desk is ready.
      url: addressOf(desk, '/desk/'),
      timeout: 600_000,
    },
  ],
})
