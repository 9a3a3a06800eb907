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
    label: 'Sections that stay as they were',
    help: 'the anchors of sections whose translation is right as it was though the original changed, such as [contact]',
  },
} as const satisfies Fields
