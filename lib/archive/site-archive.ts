// The only door to Contentlayer: reads the indexes of the documents that it generated from the disk.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type * as generated from 'contentlayer/generated'
import { addressesFile, parseAddresses } from '../content/addresses'
import { parseRecord, sealOf, sealsFile } from '../content/seals'
import { contentDir, siteUrl, today } from '../settings'
import { readIfThere } from '../system/files'
import { isAnchor, readAnchor } from '../text/anchors'
import type { Archive } from './archive'
import { folderOf, generatedIn, readCompiled, recordPath } from './contentlayer'
import { archiveOf, type Documents } from './documents'

// For all bundles of the app together, of which each has this module: the archive of a large site is large.
const shared = globalThis as typeof globalThis & { siteArchive?: { mark: string; archive: Archive } }

/** What is published, for today and where the site stands. It is read again when Contentlayer has generated it anew. */
export function siteArchive(): Archive {
  const now = today()
  const site = siteUrl()
  // A large site asks thousands of times.
  const mark = [now, site, statSync(inProject(recordPath)).mtimeMs].join(' ')
  if (shared.siteArchive?.mark !== mark)
    shared.siteArchive = { mark, archive: archiveOf(readDocuments(), { today: now, site }) }
  return shared.siteArchive.archive
}

function readDocuments(): Documents {
  return {
    companies: readIndex<generated.Company>('Company').map(({ _raw, type, _id, ...fields }) => {
      const { profiles, apps, formerAddresses, framedBy } = fields
      return {
        ...fields,
        id: _raw.sourceFileDir,
        profiles: profiles && listIn(profiles),
        apps: listIn(apps),
        formerAddresses: listIn(formerAddresses),
        framedBy: listIn(framedBy),
      }
    }),
    policies: readIndex<generated.PolicyFacts>('PolicyFacts').map(({ _raw, type, _id, ...fields }) => ({
      ...fields,
      ...placeOf({ _raw }),
      profiles: fields.profiles && listIn(fields.profiles),
      covers: listsIn(fields.covers),
      requests: listsIn(fields.requests),
      formerAddresses: listIn(fields.formerAddresses),
    })),
    versions: readIndex<generated.Version>('Version').map((document) => ({
      ...textIn(document),
      ...pick(document, ['change', 'effective', 'from']),
    })),
    translations: readIndex<generated.Translation>('Translation').map((document) => ({
      ...textIn(document),
      language: document.language,
    })),
    record: parseRecord(readIfThere(join(contentDir(), sealsFile))),
    kept: parseAddresses(readIfThere(join(contentDir(), addressesFile))).anchors,
  }
}

type Raw = Pick<generated.Version, '_raw'>

/** The company and the policy whose folder has a document. */
function placeOf({ _raw }: Raw): { company: string; policy: string } {
  const [company = '', policy = ''] = _raw.sourceFileDir.split('/')
  return { company, policy }
}

/** What versions and translations have. */
function textIn(document: generated.Version | generated.Translation) {
  const { sourceFileName, sourceFilePath } = document._raw
  return {
    ...placeOf(document),
    ...pick(document, ['title', 'summary', 'text']),
    retired: notesIn(document.retired),
    updated: sourceFileName.replace(/\..*$/, ''),
    seal: sealOf(readFileSync(join(contentDir(), sourceFilePath))),
  }
}

function pick<T, K extends keyof T>(document: T, names: K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, document[name]])) as Pick<T, K>
}

function listsIn(written: Record<string, string | string[]> | null | undefined): Record<string, string[]> {
  const anchorIn = (text: string) => (isAnchor(text) ? readAnchor(text) : text)
  return Object.fromEntries(Object.entries(written ?? {}).map(([name, value]) => [name, listIn(value).map(anchorIn)]))
}

function notesIn(written: Record<string, string> | null | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(written ?? {}).map(([anchor, note]) => [readAnchor(anchor), note]))
}

/** A list of one may be written as its only value. */
function listIn(written: string | string[] | null | undefined): string[] {
  if (!written) return []
  return typeof written === 'string' ? [written] : written
}

/** All documents of a type. */
function readIndex<T>(type: 'Company' | 'PolicyFacts' | 'Version' | 'Translation'): T[] {
  return Object.keys(readCompiled().companies).flatMap((company): T[] => {
    return JSON.parse(readFileSync(inProject(`${generatedIn(folderOf(company))}/${type}/_index.json`), 'utf8'))
  })
}

/** Named as it is used, so that the compiler of the app does not take what is there for its own. */
function inProject(path: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), path)
}
