import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  distDir: '.next/export',
  trailingSlash: true,
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    // Next.js keeps a core for itself, and does little with it.
    cpus: availableParallelism(),
  },
  // `npm run types` checks types; here it would check the generated documents again.
  typescript: { ignoreBuildErrors: true },
}

export default config
