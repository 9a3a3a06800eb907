import { join, resolve } from 'node:path'
import { defineDocumentType, type FieldDef, makeSource } from 'contentlayer2/source-files'
import type { Processor } from 'unified'
import {
  companyFields,
  type Field,
  type FieldKind,
  type Fields,
  policyFields,
  versionFields,
} from './lib/content/schema'
import { textAt } from './lib/content/texts'
import { translationFields } from './lib/content/translation-fields'
import { stagingDir } from './lib/export/staging'
import { htmlOf } from './lib/text/compile'

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
  filePathPattern: '*/*/+([0-9-]).mdx',
  fields: mapFields(versionFields),
  computedFields: {
    text: { type: 'json', resolve: ({ _raw }) => textAt(pathOf(_raw)) },
  },
}))

const Translation = defineDocumentType(() => ({
  name: 'Translation',
  contentType: 'markdown',
  filePathPattern: '*/*/+([0-9-]).*.mdx',
  fields: mapFields(translationFields),
  computedFields: {
    text: { type: 'json', resolve: ({ _raw }) => textAt(pathOf(_raw)) },
    language: { type: 'string', resolve: ({ _raw }) => _raw.sourceFileName.split('.')[1] },
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

/** Compiles the text of a version as the site shows it: MDX would be run as code, and a policy is data. */
function compilePolicy(this: Processor): void {
  // The file has been parsed already, fields and all.
  this.parser = () => ({ type: 'root' })
  this.compiler = (_, { data }) => htmlOf(textAt(pathOf(data.rawDocumentData)))
}

function pathOf(document: unknown): string {
  return join(stagingDir, (document as { sourceFilePath: string }).sourceFilePath)
}

/** The source of the documents of one company, or of all. */
export default makeSource((company) => ({
  // Wherever Contentlayer runs.
  contentDirPath: resolve(stagingDir),
  contentDirInclude: company === undefined ? [] : [company],
  documentTypes: [Company, PolicyFacts, Version, Translation],
  disableImportAliasWarning: true,
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  markdown: (processor) => {
    processor.use(compilePolicy)
  },
}))
