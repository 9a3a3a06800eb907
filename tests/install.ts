// Installs what the tests use besides packages of npm, from Debian.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Packages, each by a file that it has. */
const packages = {
  '/usr/bin/chromium-headless-shell': 'chromium-headless-shell',
  '/usr/sbin/nginx': 'nginx-light',
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so': 'libnginx-mod-http-brotli-static',
  '/usr/sbin/apache2': 'apache2',
  '/usr/bin/caddy': 'caddy',
  '/usr/bin/soffice': 'libreoffice-writer-nogui',
  '/usr/share/fonts/truetype/liberation': 'fonts-liberation',
  '/usr/share/fonts/truetype/noto': 'fonts-noto-core',
  '/usr/share/fonts/opentype/noto': 'fonts-noto-cjk',
}

/** Installs the packages that are not there, and says which could not be. */
export function installPackages(): void {
  const missing = () => Object.entries(packages).flatMap(([file, name]) => (existsSync(file) ? [] : [name]))
  for (const start of ['', 'sudo ']) {
    if (missing().length === 0) return
    const install = `${start}apt-get update -qq && ${start}apt-get install -y -qq --no-install-recommends`
    spawnSync('sh', ['-c', `${install} ${missing().join(' ')}`], { stdio: 'inherit' })
  }
  if (missing().length > 0) console.error(`Not installed, so tests may fail: ${missing().join(', ')}`)
}
