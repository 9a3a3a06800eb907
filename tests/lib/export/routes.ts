import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { urls } from '../../../lib/urls'

type Context = { params: Promise<Record<string, string | string[]>> }

/** What the site has of a file of `app/`. */
interface Route {
  GET?: (request: Request, context: Context) => Response | Promise<Response>
  metadata?: unknown
  generateMetadata?: (context: Context) => unknown
  default?: (context: Context) => ReactElement | Promise<ReactElement>
}

/** `robots.ts`, of which Next.js makes a text. */
interface Robots {
  default: () => unknown
}

const app = new URL('../../../app/(site)/', import.meta.url).pathname
const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  // A folder of a fixed name comes before one that stands for any.
  .sort((a, b) => (a.replaceAll('[', '~') < b.replaceAll('[', '~') ? -1 : 1))
const routes = new Map<string, Route>()
const robots = (await import(join(app, '../robots.ts'))) as Robots
for (const file of files) routes.set(file, (await import(join(app, file))) as Route)

/** What the app makes of a path, by the code of its routes, without Next.js. Throws when no route has it. */
export async function render(path: string): Promise<string> {
  if (path === urls.robots()) return JSON.stringify(robots.default())
  for (const [file, route] of routes) {
    const names = file.replace(/\/?(page\.tsx|route\.ts)$/, '').split('/')
    const [, asked = ''] = /^\/(.*?)\/?$/.exec(path.replace(/\/feed\.([\w-]+)\.xml$/, '/feed.xml/$1')) ?? []
    const values = asked.split('/')
    const optional = names.filter((name) => name.startsWith('[[')).length
    const isLong = values.length <= names.length && values.length >= names.length - optional
    if (!isLong || !values.every((value, index) => names[index]?.startsWith('[') || names[index] === value)) continue
    const params = values.flatMap((value, index): [string, string | string[]][] => {
      const [, dots, name = ''] = /^\[+(\.\.\.)?(\w+)\]+$/.exec(names[index] ?? '') ?? []
      return name === '' ? [] : [[name, dots ? [value] : value]]
    })
    return made(route, { params: Promise.resolve(Object.fromEntries(params)) })
  }
  throw new Error(`there is nothing at ${path}`)
}

async function made({ GET, metadata, generateMetadata, default: page }: Route, context: Context): Promise<string> {
  if (GET) return (await GET(new Request('http://localhost'), context)).text()
  const head = (await generateMetadata?.(context)) ?? metadata
  return JSON.stringify(head) + (page ? renderToStaticMarkup(await page(context)) : '')
}
