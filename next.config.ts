import type { NextConfig } from 'next'

export default {
  trailingSlash: true,
  distDir: '.next-site',
  // The name of a file stands for no more than one part of a route.
  rewrites: async () => [
    { source: '/:company/:policy/feed.:language.xml', destination: '/:company/:policy/feed.xml/:language' },
  ],
  // `npm run types` checks types; here it would check the generated documents again.
  typescript: { ignoreBuildErrors: true },
  // Each compilation starts from nothing, so its cache would only be written; source maps would be read at every start.
  experimental: { inlineCss: true, turbopackFileSystemCacheForBuild: false, turbopackSourceMaps: false },
} satisfies NextConfig
