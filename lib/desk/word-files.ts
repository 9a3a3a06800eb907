// Reads files that are sent to the desk, and writes those that are fetched from it.
import { existsSync } from 'node:fs'
import { bringFile } from '../intake/bring'
import { describeImport } from '../intake/report'
import { isDate } from '../languages/dates'
import { draftPath } from '../publishing/drafting'
import { isEditing } from '../settings'
import { mostBytes } from '../source/formats'
import { reasonOf } from '../system/reason'
import { editedContent } from './content'
import { deskUrls } from './desk-urls'
import { Refusal } from './handler'
import { keepSave, readSave } from './saves'
import { setting } from './setting'

/** What became of a file: what there is to say of it, where it led, or whose changes have still to be chosen. */
export interface Received {
  reason?: string
  report?: string[]
  href?: string
  authors?: string[]
}

/** A draft or a version as a Word file. */
export async function fetchWordFile({ url }: Request): Promise<Response> {
  return answer(async () => {
    const { dir, site } = setting()
    const query = new URL(url).searchParams
    const [policy = '', version] = [query.get('policy') ?? '', query.get('version') ?? undefined]
    const { policyToWord } = await import('../word/out')
    const order = { version, isClean: query.has('clean') }
    const { bytes, name, source } = await policyToWord(editedContent(), policy, order, site)
    keepSave(dir, policy, Buffer.from(source), 'sent')
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    })
  })
}

/** Takes a file that is sent: as a new draft, or with `answer` as what counsel made of one. */
export async function receiveFile(request: Request): Promise<Response> {
  return answer(async () => {
    const query = new URL(request.url).searchParams
    const [policy = '', name = ''] = ['policy', 'name'].map((one) => query.get(one) ?? '')
    if (!/^[a-z\d-]+\/[a-z\d-]+$/.test(policy))
      throw new Error('Write the policy as on its address, such as klantra/privacy.')
    const bytes = await bytesOf(request)
    return Response.json(
      await (query.has('answer')
        ? takeAnswer(policy, name, bytes, query.get('accept'))
        : bring(policy, name, bytes, query.get('updated'))),
    )
  })
}

function bring(policy: string, name: string, bytes: Uint8Array, day: string | null): Received {
  if (day && !isDate(day)) throw new Error(`"${day}" is no day. Write it as 2021-03-04.`)
  const updated = day || undefined
  const brought = bringFile(editedContent(), setting().dir, policy, { name, bytes }, { updated })
  return { report: describeImport(brought, name, updated).split('\n'), href: deskUrls.named(policy) }
}

async function takeAnswer(policy: string, name: string, bytes: Uint8Array, accept: string | null): Promise<Received> {
  const { dir } = setting()
  const [{ readAnswer }, { takeBack }] = await Promise.all([import('../word/back'), import('../word/take-back')])
  const read = readAnswer(bytes, name)
  if (accept === null && read.authors.length > 0) return { authors: read.authors }
  const accepted = (author: string) => accept === 'all' || accept === author
  const { conflicts, notes, report } = await takeBack(editedContent(), dir, policy, read, accepted, {
    read: (seal) => readSave(dir, policy, seal),
    keep: (former) => keepSave(dir, policy, former),
  })
  const both = conflicts.map(
    ({ title, ours, theirs }) => `Both changed “${title}”. The draft keeps: “${ours}” The file says: “${theirs}”`,
  )
  const comments = notes.length > 0 ? [`${notes.length} comments stand among the findings of the draft.`] : []
  return {
    report: [`${name} is merged with the draft.`, ...report, ...both, ...comments],
    href: existsSync(draftPath(dir, policy)) ? deskUrls.named(policy) : undefined,
  }
}

/** The bytes that are sent, of which no more are read than a file can have. */
async function bytesOf({ headers, body }: Request): Promise<Uint8Array> {
  const tooLarge = new Refusal(413, 'The file is larger than 50 MB, so it was not read.')
  if (Number(headers.get('content-length')) > mostBytes) throw tooLarge
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > mostBytes) throw tooLarge
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function answer(respond: () => Promise<Response>): Promise<Response> {
  if (!isEditing()) return new Response(null, { status: 404 })
  try {
    return await respond()
  } catch (error) {
    const status = error instanceof Refusal ? error.status : 422
    return Response.json({ reason: reasonOf(error) } satisfies Received, { status })
  }
}
