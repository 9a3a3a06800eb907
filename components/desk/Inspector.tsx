import { type ComponentProps, useEffect, useEffectEvent, useMemo } from 'react'
import { versionFields } from '../../lib/content/schema'
import { translationFields } from '../../lib/content/translation-fields'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import { ledSections } from '../../lib/desk/draft/gone-sections'
import { type SectionChoice, sectionAt } from '../../lib/desk/forms/choices'
import { type FindingActs, FindingList, showKind } from './FindingList'
import { DisclosuresPanel } from './forms/DisclosuresPanel'
import { FieldForm } from './forms/FieldForm'
import { PageView } from './PageView'
import { Tabs } from './Tabs'
import type { Saving } from './use-draft'

const tabs = {
  original: 'Original',
  changes: 'Its changes',
  findings: 'Findings',
  fields: 'Details',
  disclosures: 'Disclosures',
} as const

export type InspectorTab = keyof typeof tabs

/** What stands beside a translation: the version that it is of, at the same place. */
interface OriginalProps extends Pick<ComponentProps<typeof PageView>, 'anchor' | 'onKey'> {
  /** The name of the draft. */
  draft: string
  /** Whether it has changed since the last translation. */
  hasChanges: boolean
}

interface Props extends FindingActs {
  tab: InspectorTab
  onTab: (tab: InspectorTab) => void
  findings: DeskFinding[]
  chosen?: DeskFinding
  fields: Record<string, unknown>
  onFields: (fields: Record<string, unknown>) => void
  sections: SectionChoice[]
  /** The sections of published versions, by each anchor that can be in links. */
  published: SectionChoice[]
  /** Of a correction, those of the versions but the one that it corrects. */
  earlier: SectionChoice[]
  disclosures: Omit<ComponentProps<typeof DisclosuresPanel>, 'sections' | 'isHidden'>
  /** What is changed and not saved among the disclosures, which stays while another tab is looked at. */
  undeclared?: Saving
  /** Undefined where the draft is no translation. */
  original?: OriginalProps
}

const names = ['title', 'summary', 'change', 'effective', 'numbers', 'retired', 'unchanged']

/** What is found in a draft, its fields, and where it makes what laws ask for. */
export function Inspector({ tab, onTab, fields, onFields, original, disclosures, undeclared, ...rest }: Props) {
  const { sections, published, earlier, ...found } = rest
  const draft = original?.draft
  const sent = useMemo(() => ({ policy: draft, original: true, changes: tab === 'changes' }), [draft, tab])
  const showFound = useEffectEvent((kind: string) => {
    onTab('findings')
    requestAnimationFrame(() => showKind(kind))
  })
  useEffect(() => {
    const kind = new URLSearchParams(location.search).get('found')
    if (kind !== null) showFound(kind)
  }, [])
  const wrong = Object.fromEntries(
    found.findings.flatMap(({ field, message, kind }) => (field && kind === 'to fix' ? [[field, message]] : [])),
  )
  const shown = Object.entries(tabs).filter(([name]) =>
    original
      ? name !== 'disclosures' && (name !== 'changes' || original.hasChanges)
      : !/^(original|changes)$/.test(name),
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
          <PageView title={tabs[tab]} sent={sent} anchor={original.anchor} onPlace={() => {}} onKey={original.onKey} />
        )}
        {tab === 'findings' && <FindingList {...found} />}
        {tab === 'fields' && (
          <FieldForm
            schema={original ? translationFields : versionFields}
            names={names}
            values={fields}
            onChange={onFields}
            sections={sections}
            gone={published.filter(({ anchor }) => !sectionAt(anchor, sections))}
            led={ledSections(sections, published, earlier)}
            wrong={wrong}
          />
        )}
        {(tab === 'disclosures' || undeclared) && (
          <DisclosuresPanel {...disclosures} sections={sections} isHidden={tab !== 'disclosures'} />
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
