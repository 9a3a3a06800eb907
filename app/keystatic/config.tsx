import { config, fields, type Singleton, singleton } from '@keystatic/core'
import { wrapper } from '@keystatic/core/content-components'
import { formFields } from '../../lib/editor/forms'
import type { LabelledForm } from '../../lib/editor/labelled-forms'
import type { GithubStorage } from '../../lib/settings'
import { formSchema, type NameOptions } from './fields'

/** What the editor works on. */
export interface EditorConfig {
  forms: LabelledForm[]
  names: NameOptions
  /** The repository on GitHub, and the path of the content in it; absent where the editor works on this machine. */
  github?: GithubStorage
}

/** The rich text of a draft: what the check allows a text to have, and nothing else. */
export const textField = fields.mdx({
  label: 'Text',
  options: {
    heading: [2, 3, 4],
    bold: true,
    italic: true,
    code: true,
    link: true,
    orderedList: true,
    unorderedList: true,
    table: true,
    blockquote: true,
    strikethrough: false,
    divider: false,
    codeBlock: false,
    image: false,
  },
  components: {
    InShort: wrapper({
      label: 'In short',
      description: 'The short version, with which a policy opens. There is one.',
      schema: {},
      ContentView: ({ children }) => children,
    }),
  },
})

/** Keystatic's configuration: a form for each file that may be edited. Published versions have none. */
export function editorConfig({ forms, names, github }: EditorConfig) {
  const singletons = Object.fromEntries(forms.map((form) => [form.key, formSingleton(form, names)]))
  const groups = [...new Set(forms.map(({ group }) => group))]
  return config({
    storage: github
      ? { kind: 'github', repo: github.repository, pathPrefix: github.pathPrefix, branchPrefix: github.branchPrefix }
      : { kind: 'local' },
    ui: {
      brand: { name: 'Privacy policies' },
      navigation: Object.fromEntries(
        groups.map((group) => [group, forms.filter((form) => form.group === group).map(({ key }) => key)]),
      ),
    },
    singletons,
  })
}

type AnySingleton = Singleton<ReturnType<typeof formSchema>>

function formSingleton({ kind, label, path }: LabelledForm, names: NameOptions): AnySingleton {
  const schema = formSchema(formFields[kind], names)
  const file = path.replace(/\.(mdx|yaml)$/, '')
  return kind === 'draft'
    ? singleton({
        label,
        path: file,
        format: { contentField: 'text' },
        entryLayout: 'content',
        schema: { ...schema, text: textField },
      })
    : singleton({ label, path: file, format: { data: 'yaml' }, schema })
}
