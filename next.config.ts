import type { NextConfig } from 'next'
import { isEditing } from './lib/settings'

const shared: NextConfig = {
  trailingSlash: true,
  // `npm run types` checks types; here it would check the generated documents again.
  typescript: { ignoreBuildErrors: true },
}

const site: NextConfig = {
  ...shared,
  distDir: '.next-site',
  // Each compilation starts from nothing, so its cache would only be written; source maps would be read at every start.
  experimental: { inlineCss: true, turbopackFileSystemCacheForBuild: false, turbopackSourceMaps: false },
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
