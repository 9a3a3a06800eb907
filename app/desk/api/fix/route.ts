import { findFields } from '../../../../lib/content/front-matter'
import { editedContent } from '../../../../lib/desk/content'
import { readFields } from '../../../../lib/desk/fields-in-source'
import { fixerFor } from '../../../../lib/desk/fixes'
import { deskHandler, Refusal, textIn } from '../../../../lib/desk/handler'
import { fieldsOf, openDraft } from '../../../../lib/desk/named-draft'
import { readDraft, readSentDraft, sourceOf, writeDraft } from '../../../../lib/desk/saving'
import { setting } from '../../../../lib/desk/setting'
import { isRecord } from '../../../../lib/system/record'

/** A draft with findings of one rule fixed. Nothing is saved. */
export const POST = deskHandler((sent) => {
  const draft = readSentDraft({ base: '', ...sent })
  const { bytes } = readDraft(setting().dir, draft.policy)
  const source = writeDraft(sourceOf(bytes), draft)
  const fix = isRecord(sent.fix) ? sent.fix : {}
  const content = editedContent()
  const lines = Array.isArray(fix.lines) ? fix.lines.map(Number) : []
  const fixed = fixerFor(content, draft.policy, source)({ rule: textIn(fix, 'rule'), lines })
  if (fixed === undefined)
    throw new Refusal(422, 'The text has changed since this was found. Wait until it is checked again.')
  return {
    fields: readFields(findFields(fixed)?.yaml ?? '', fieldsOf(draft.policy)),
    document: openDraft(content, draft.policy, fixed),
  }
})
