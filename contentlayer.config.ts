import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { defineDocumentType, type FieldDef, makeSource } from 'contentlayer2/source-files'
import type { Processor } from 'unified'
import { textOf } from './lib/content/cache'
import { contentPaths, unpublishedPaths } from './lib/content/entries'
import {
  companyFields,
  type Field,
  type FieldKind,
  type Fields,
  policyFields,
  versionFields,
} from './lib/content/schema'
import { parseRecord, sealOf, sealsFile } from './lib/content/seals'
import { contentDir } from './lib/settings'
import { readIfThere } from './lib/system/files'

const dir = contentDir()
const { withdrawals } = parseRecord(readIfThere(join(dir, sealsFile)))

// Contentlayer's reader of front matter runs one that opens with `---js`. A policy is data.
const engines: Record<string, unknown> = createRequire(import.meta.url)('gray-matter/lib/engines')
engines.javascript = {
  parse() {
    throw new Error('the first line has more than `---`; write `---` alone')
  },
}

// It also hands on the line ends of Windows, at which its YAML reader stops after a quoted value.
const utils: { toString: (input: unknown) => string } = createRequire(import.meta.url)('gray-matter/lib/utils')
const { toString: toText } = utils
utils.toString = (input) => toText(input).replaceAll('\r\n', '\n')

const Company = defineDocumentType(() => ({
  name: 'Company',
  contentType: 'data',
  filePathPattern: '*/company.yaml',
  fields: mapFields(companyFields),
}))

const PolicyFacts = defineDocumentType(() => ({
  name: 'PolicyFacts',
  contentType: 'data',
  filePathPattern: '*/*/policy.yaml',
  fields: mapFields(policyFields),
}))

const Version = defineDocumentType(() => ({
  name: 'Version',
  contentType: 'markdown',
  filePathPattern: '*/*/*.mdx',
  fields: mapFields(versionFields),
  computedFields: {
    text: { type: 'json', resolve: ({ _raw }) => textOf(join(dir, _raw.sourceFilePath)) },
    seal: { type: 'string', resolve: ({ _raw }) => sealOf(readFileSync(join(dir, _raw.sourceFilePath))) },
  },
}))

function mapFields(fields: Fields): Record<string, FieldDef> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, mapField(field)]))
}

/** Contentlayer takes these as they are: the check has held them to their form. */
const structured = new Set<FieldKind>(['choices', 'texts', 'paths', 'origins', 'notes', 'targets', 'lists', 'records'])

function mapField({ kind, choices, required, help: description }: Field): FieldDef {
  if (structured.has(kind)) return { type: 'json', required, description }
  if (kind === 'days') return { type: 'number', required, description }
  return choices ? { type: 'enum', options: choices, required, description } : { type: 'string', required, description }
}

/** The field `text` holds the compiled text, so Contentlayer has nothing to make of the body. */
function leaveBody(this: Processor): void {
  this.parser = () => ({ type: 'root', children: [] })
  this.compiler = () => ''
}

export default makeSource({
  contentDirPath: dir,
  contentDirExclude: unpublishedPaths(contentPaths(dir), withdrawals),
  documentTypes: [Company, PolicyFacts, Version],
  disableImportAliasWarning: true,
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  markdown: (processor) => {
    processor.use(leaveBody)
  },
})
