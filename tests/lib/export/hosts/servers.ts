import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { besideOf } from '../../../../lib/export/hosts/hosts'
import { siteServer } from '../../../../lib/export/serve'
import { ask } from '../ask'

/** A server of a built site on this machine. */
export interface Running {
  port: number
  stop: () => void
}

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** How each server is started with the site in `out` of a folder, and its root in `www`, as lib/export/README.md says. */
const servers = {
  nginx(root: string, port: number) {
    const settings = join(root, 'nginx.conf')
    writeFileSync(
      settings,
      `load_module ${brotli};
      daemon off;
      pid ${root}/nginx.pid;
      events {}
      http {
        include /etc/nginx/mime.types;
        default_type application/octet-stream;
        gzip on;
        access_log off;
        server {
          listen 127.0.0.1:${port};
          root ${root}/www;
          include ${besideOf(join(root, 'out'))}/nginx.conf;
          brotli_static on;
        }
      }`,
    )
    return spawn('/usr/sbin/nginx', ['-e', join(root, 'error.log'), '-c', settings])
  },
  apache(root: string, port: number) {
    const settings = join(root, 'apache.conf')
    writeFileSync(
      settings,
      `ServerRoot /etc/apache2
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${root}/apache.pid
      ErrorLog ${root}/error.log
      DefaultRuntimeDir ${root}
      User www-data
      Group www-data
      IncludeOptional mods-enabled/*.load
      IncludeOptional mods-enabled/*.conf
      LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
      LoadModule rewrite_module /usr/lib/apache2/modules/mod_rewrite.so
      AccessFileName .htaccess
      <FilesMatch "^\\.ht">
        Require all denied
      </FilesMatch>
      DocumentRoot ${root}/www
      <Directory ${root}/www>
        AllowOverride All
        Options Indexes FollowSymLinks
        Require all granted
      </Directory>`,
    )
    return spawn('/usr/sbin/apache2', ['-f', settings, '-D', 'FOREGROUND'], {
      env: { ...process.env, APACHE_LOG_DIR: root, APACHE_RUN_DIR: root },
    })
  },
  caddy(root: string, port: number) {
    const settings = join(root, 'Caddyfile')
    writeFileSync(
      settings,
      `{
        admin off
        auto_https off
      }
      http://127.0.0.1:${port}, http://policies.example:${port} {
        root * ${root}/www
        import ${besideOf(join(root, 'out'))}/Caddyfile
        file_server
      }`,
    )
    const env = { ...process.env, XDG_CONFIG_HOME: root, XDG_DATA_HOME: root }
    return spawn('/usr/bin/caddy', ['run', '--config', settings, '--adapter', 'caddyfile'], { env })
  },
}

/** Serves the site in `out` of a folder, by a server of Debian, perhaps as a folder of its root beside another site, or by our own. Throws with what it said when it does not start. */
export async function startServer(name: keyof typeof servers | 'any', root: string, base: string): Promise<Running> {
  if (name === 'any') {
    const server = siteServer(join(root, 'out'))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return { port: portOf(server.address()), stop: () => server.close() }
  }
  const port = await freePort()
  if (base !== '') {
    mkdirSync(join(root, 'www'))
    writeFileSync(join(root, 'www/other.css'), 'body {}')
  }
  symlinkSync(join(root, 'out'), join(root, 'www', base))
  // Servers give up the rights of root before they read.
  chmodSync(root, 0o755)
  const server = servers[name](root, port)
  const said: string[] = []
  server.stderr.on('data', (text) => said.push(String(text)))
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) break
    const isUp = await ask(port, '/').catch(() => undefined)
    if (isUp) return { port, stop: () => server.kill() }
    await setTimeout(50)
  }
  server.kill()
  throw new Error(`${name} does not serve ${root}: ${said.join('')}`)
}

/** A port that nothing uses. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const port = portOf(server.address())
  await new Promise((done) => server.close(done))
  return port
}

function portOf(address: AddressInfo | string | null): number {
  return (address as AddressInfo).port
}
