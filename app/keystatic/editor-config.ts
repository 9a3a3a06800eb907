import { contentPaths } from '../../lib/content/entries'
import { editedContent } from '../../lib/editor/content'
import { formsOf } from '../../lib/editor/forms'
import { labelForms } from '../../lib/editor/labelled-forms'
import { nameOptions } from '../../lib/editor/name-options'
import { setting } from '../../lib/editor/setting'
import { githubStorage } from '../../lib/settings'
import type { EditorConfig } from './config'

/** What the editor works on now: the forms for the files that there are. */
export async function currentConfig(): Promise<EditorConfig> {
  const forms = formsOf(contentPaths(setting().dir))
  return { forms: labelForms(forms, await editedContent()), names: nameOptions, github: githubStorage() }
}
