import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { isEditing } from './lib/environment'

const shared: NextConfig = {
  trailingSlash: true,
  // `npm run types` checks types; here it would check the generated documents again.
  typescript: { ignoreBuildErrors: true },
}

const site: NextConfig = {
  ...shared,
  output: 'export',
  distDir: '.next/export',
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    // Next.js keeps a core for itself, and does little with it.
    cpus: availableParallelism(),
  },
}

/** The routes of the editor have an extension of their own, so that no build of the site has them. */
const editor: NextConfig = {
  ...shared,
  distDir: '.next-edit',
  pageExtensions: ['edit.tsx', 'edit.ts'],
  // Keystatic asks for addresses without.
  skipTrailingSlashRedirect: true,
}

export default isEditing() ? editor : site
