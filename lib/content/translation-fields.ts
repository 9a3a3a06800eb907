import { type Fields, versionFields } from './schema'

/** The front matter of a translation. All else is that of the version that it translates. */
export const translationFields = {
  title: versionFields.title,
  summary: versionFields.summary,
  from: {
    ...versionFields.from,
    label: 'Translates',
    required: true,
    help: 'the day of the version that it translates, which `policy draft` writes',
  },
  numbers: versionFields.numbers,
  retired: versionFields.retired,
  unchanged: {
    kind: 'texts',
    areAnchors: true,
    label: 'Sections that stay as they were',
    help: 'the anchors of sections that are right as they are, though the original changed or says the same, such as [contact]',
  },
} as const satisfies Fields
