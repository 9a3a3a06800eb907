import { type ComponentProps, useEffect, useEffectEvent, useMemo } from 'react'
import { versionFields } from '../../lib/content/schema'
import { translationFields } from '../../lib/content/translation-fields'
import type { DraftPageView } from '../../lib/desk/draft/draft-page'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import { ledSections } from '../../lib/desk/draft/gone-sections'
import { type SectionChoice, sectionAt } from '../../lib/desk/forms/choices'
import { type FindingActs, FindingList, showKind } from './FindingList'
import { DisclosuresPanel } from './forms/DisclosuresPanel'
import { FieldForm } from './forms/FieldForm'
import { PageView } from './PageView'
import { Tabs } from './Tabs'
import type { Saving, useDraft } from './use-draft'

const tabs = {
  original: 'Original',
  changes: 'Its changes',
  findings: 'Findings',
  fields: 'Details',
  disclosures: 'Disclosures',
} as const

export type InspectorTab = keyof typeof tabs

interface Props extends FindingActs, Pick<ComponentProps<typeof PageView>, 'anchor' | 'onKey'> {
  view: Pick<DraftPageView, 'name' | 'policy' | 'published' | 'earlier' | 'original'>
  draft: Pick<ReturnType<typeof useDraft>, 'text' | 'findings' | 'change' | 'refresh'>
  tab: InspectorTab
  onTab: (tab: InspectorTab) => void
  chosen?: DeskFinding
  sections: SectionChoice[]
  /** The section where one is. */
  current?: SectionChoice
  /** The disclosure of which it was asked where it is said. */
  asked?: string
  /** What is changed and not saved among the disclosures, which stays while another tab is looked at. */
  undeclared?: Saving
  onUnsaved: (unsaved?: Saving) => void
}

const names = ['title', 'summary', 'change', 'effective', 'numbers', 'retired', 'unchanged']

/** What is found in a draft, its fields, and where it makes what laws ask for. */
export function Inspector({ view, draft, tab, onTab, sections, undeclared, ...rest }: Props) {
  const { name, policy, published, earlier, original } = view
  const { anchor, onKey, current, asked, onUnsaved, ...acts } = rest
  const { text, findings, change, refresh } = draft
  const sent = useMemo(() => ({ policy: name, original: true, changes: tab === 'changes' }), [name, tab])
  const showFound = useEffectEvent((kind: string) => {
    onTab('findings')
    requestAnimationFrame(() => showKind(kind))
  })
  useEffect(() => {
    const kind = new URLSearchParams(location.search).get('found')
    if (kind !== null) showFound(kind)
  }, [])
  const wrong = Object.fromEntries(
    findings.flatMap(({ field, message, kind }) => (field && kind === 'to fix' ? [[field, message]] : [])),
  )
  const shown = Object.entries(tabs).filter(([name]) =>
    original ? name !== 'disclosures' && (name !== 'changes' || original.before) : !/^(original|changes)$/.test(name),
  )
  return (
    <>
      <Tabs
        label="Inspector"
        tabs={Object.fromEntries(shown) as typeof tabs}
        current={tab}
        onChoose={onTab}
        panel="inspector-tab"
      />
      <div id="inspector-tab" className="flex min-h-0 flex-1 flex-col" role="tabpanel" aria-label={tabs[tab]}>
        {original && (tab === 'original' || tab === 'changes') && (
          <PageView title={tabs[tab]} sent={sent} anchor={anchor} onPlace={() => {}} onKey={onKey} />
        )}
        {tab === 'findings' && <FindingList findings={findings} {...acts} />}
        {tab === 'fields' && (
          <FieldForm
            schema={original ? translationFields : versionFields}
            names={names}
            values={text.fields}
            onChange={(fields) => change({ fields })}
            sections={sections}
            gone={published.filter(({ anchor }) => !sectionAt(anchor, sections))}
            led={ledSections(sections, published, earlier)}
            wrong={wrong}
          />
        )}
        {(tab === 'disclosures' || undeclared) && (
          <DisclosuresPanel
            policy={policy.name}
            sections={sections}
            current={current}
            asked={asked}
            onSaved={refresh}
            onUnsaved={onUnsaved}
            isHidden={tab !== 'disclosures'}
          />
        )}
      </div>
    </>
  )
}

/** Puts the focus into a field, where the fields are shown. */
export function focusField(name: string): void {
  document
    .querySelector<HTMLElement>(`#inspector-tab #field-${name} :is(input, select, textarea, button, summary)`)
    ?.focus()
}
