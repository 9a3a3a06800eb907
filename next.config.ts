import type { NextConfig } from 'next'

export default {
  trailingSlash: true,
  distDir: '.next-site',
  // `npm run types` checks types; here it would check the generated documents again.
  typescript: { ignoreBuildErrors: true },
  // Each compilation starts from nothing, so its cache would only be written; source maps would be read at every start.
  experimental: { inlineCss: true, turbopackFileSystemCacheForBuild: false, turbopackSourceMaps: false },
} satisfies NextConfig
