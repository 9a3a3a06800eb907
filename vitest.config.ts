import { defineConfig } from 'vitest/config'

const inDocument = [
  'tests/components/**/*.test.{ts,tsx}',
  'tests/lib/data/{badge,sitemap,xml}.test.ts',
  'tests/lib/export/page.test.ts',
]

// Node.js 25 and later have a `localStorage` of their own, which a document does not replace.
const storage = process.allowedNodeEnvironmentFlags.has('--webstorage') ? ['--no-webstorage'] : []

// A process keeps what it has loaded from one file to the next only where both have the same environment.
export default defineConfig({
  test: {
    isolate: false,
    // Most code runs a few times: to compile it in full costs more than it saves. Most of what it makes is soon forgotten.
    execArgv: ['--always-sparkplug', '--max-semi-space-size=32', ...storage],
    maxWorkers: '100%',
    // Waits end when what they wait for is there: these only bound them, on a machine that is slow and busy.
    testTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: { name: 'document', environment: 'jsdom', include: inDocument, setupFiles: 'tests/components/setup.ts' },
      },
      {
        extends: true,
        test: { name: 'node', include: ['tests/{app,components,lib}/**/*.test.{ts,tsx}'], exclude: inDocument },
      },
    ],
  },
})
