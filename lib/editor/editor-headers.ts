import type { Header } from '../export/hosts/rules'

const github = ['https://api.github.com', 'https://raw.githubusercontent.com', 'https://github.com']

/** The headers of everything that the editor sends. Its pages load nothing from elsewhere, but from GitHub where it works on a repository there. */
export function editorHeaders(isOnGithub: boolean): Header[] {
  const elsewhere = isOnGithub ? ` ${github.join(' ')}` : ''
  const pictures = isOnGithub ? ' https://avatars.githubusercontent.com' : ''
  const policy = [
    "default-src 'none'",
    // Next.js starts its pages with scripts in the page.
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' data: blob:${pictures}`,
    `connect-src 'self'${elsewhere}`,
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ]
  return [
    ['Content-Security-Policy', policy.join('; ')],
    ['X-Frame-Options', 'SAMEORIGIN'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]
}
