import type { NextConfig } from 'next'
import { appDir, isEditing } from './lib/settings'

export default {
  trailingSlash: true,
  distDir: appDir(),
  // Pages of the desk end in `.desk.tsx`, and would only make the app of the site slower to compile.
  pageExtensions: isEditing() ? ['desk.tsx', 'ts', 'tsx'] : ['ts', 'tsx'],
  // The name of a file stands for no more than one part of a route.
  rewrites: async () => [
    { source: '/:company/:policy/feed.:language.xml', destination: '/:company/:policy/feed.xml/:language' },
  ],
  // `npm run types` checks types; here it would check the generated documents again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    inlineCss: true,
    // Each compilation starts from nothing, so its cache would only be written.
    turbopackFileSystemCacheForBuild: false,
    // Both would be read at every start: source maps, and all the pages that nobody asks for.
    turbopackSourceMaps: false,
    preloadEntriesOnStart: false,
    // The code runs once a build, or beside its writer: made smaller, or its modules joined, it would only take 13 s longer to compile.
    turbopackMinify: { server: false },
    turbopackScopeHoisting: false,
  },
} satisfies NextConfig
