import { expect, test } from 'vitest'
import { editorConfig } from '../../../app/keystatic/config'
import { companyFields, policyFields, versionFields } from '../../../lib/content/schema'
import { companyForm, draftForm, policyForm } from '../../../lib/editor/forms'
import type { LabelledForm } from '../../../lib/editor/labelled-forms'

const forms: LabelledForm[] = [
  { ...companyForm('acme'), label: 'Facts about Acme', group: 'Acme' },
  { ...draftForm('acme', 'privacy'), label: 'Draft: Privacy policy', group: 'Acme' },
  { ...policyForm('acme', 'privacy'), label: 'Facts: Privacy policy', group: 'Acme' },
]

test('every file that may be edited is one form, below its company, with the fields of lib/content/schema.ts', () => {
  const { singletons = {}, collections, ui, storage } = editorConfig({ forms, names: {} })
  expect(storage).toEqual({ kind: 'local' })
  expect(collections).toBeUndefined()
  expect(ui?.navigation).toEqual({ Acme: ['acme', 'acme.privacy.draft', 'acme.privacy.facts'] })
  const shapes = Object.entries(singletons).map(([key, { path, schema }]) => [key, path, Object.keys(schema)])
  expect(shapes).toEqual([
    ['acme', 'acme/company', Object.keys(companyFields)],
    ['acme.privacy.draft', 'acme/privacy/draft', [...Object.keys(versionFields), 'text']],
    ['acme.privacy.facts', 'acme/privacy/policy', Object.keys(policyFields)],
  ])
})

test('on GitHub, the branches of a repository are edited, in the folder of the content', () => {
  const github = { repository: 'acme/policies', pathPrefix: 'texts', branchPrefix: 'policies/' } as const
  const { storage, singletons = {} } = editorConfig({ forms, names: {}, github })
  expect(storage).toEqual({ kind: 'github', repo: 'acme/policies', pathPrefix: 'texts', branchPrefix: 'policies/' })
  expect(Object.keys(singletons)).toEqual(forms.map(({ key }) => key))
})
