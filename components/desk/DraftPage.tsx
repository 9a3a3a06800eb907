'use client'
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { deskUrls } from '../../lib/desk/desk-urls'
import { changesSince } from '../../lib/desk/document/merge'
import { changeSection, numberingSaid, outlineOf, type SectionAct, sectionsOf } from '../../lib/desk/document/sections'
import type { DraftPageView } from '../../lib/desk/draft/draft-page'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import { type GoneSection, goneSections, stillGone, withNote, withoutNotes } from '../../lib/desk/draft/gone-sections'
import { countBySection } from '../../lib/desk/findings/finding-words'
import { formatDate } from '../../lib/languages/dates'
import { languageName } from '../../lib/languages/tags'
import { applyDocument } from './apply-document'
import { DeskFrame } from './DeskFrame'
import { DiscardDraft } from './DiscardDraft'
import { DraftMessages, type Message } from './DraftMessages'
import type { Question } from './FindingList'
import { findingActs } from './finding-acts'
import { GoneDialog } from './GoneDialog'
import { focusField, Inspector, type InspectorTab } from './Inspector'
import { MergeForm } from './MergeForm'
import { PageView } from './PageView'
import { Panel, PanelSwitch } from './Panel'
import { SaveState } from './SaveState'
import { SectionList } from './SectionList'
import { Tabs } from './Tabs'
import type { TextEditorHandle } from './text/handle'
import { TextEditor } from './text/TextEditor'
import { type Saving, useDraft } from './use-draft'
import { modes, useMode } from './use-mode'
import { useKeys, usePanels } from './use-panels'
import { usePlace } from './use-place'
import { WaiveDialog } from './WaiveDialog'

/** A draft, to write, to read and to compare, in the mode that is asked for, with its sections on one side, and on the other what is found and declared. */
export function DraftPage({ view, mode: asked }: { view: DraftPageView; mode?: string }) {
  const { state, policy, former, published, original } = view
  const [editor, setEditor] = useState<TextEditorHandle | null>(null)
  const [message, setMessage] = useState<Message>({})
  // Sections that were deleted, of which it is not known yet where links to them lead.
  const [[lead, ...gone], setGone] = useState<GoneSection[]>([])
  const draft = useDraft(state, lead !== undefined, ({ document }, said, isOthers) => {
    if (editor) applyDocument(editor, document, isOthers)
    // What others deleted is asked where that was done: to undo until it is back would undo what is mine.
    setGone((all) => all.filter(({ canBeKept }) => !canBeKept))
    if (said) setMessage({ lost: [said] })
  })
  const { text, findings, on, saving, merging, change, save, refresh, settle, putOff } = draft
  const [place, setPlace] = useState<string>()
  const [tab, setTab] = useState(firstTab(view))
  const [chosen, setChosen] = useState<DeskFinding>()
  const [question, setQuestion] = useState<Question>()
  const [undeclared, setUndeclared] = useState<Saving>()
  const panels = usePanels()
  const scroller = useRef<HTMLDivElement>(null)
  const numbering = numberingSaid(text.fields.numbers)
  const sections = useMemo(() => sectionsOf(text.document, numbering), [text.document, numbering])
  const outline = useMemo(() => outlineOf(text.document, sections), [text.document, sections])
  const changes = useMemo(() => changesSince(former, text.document, numbering), [former, text.document, numbering])
  const standing = useMemo(() => findings.filter(({ waived }) => !waived), [findings])
  const counts = useMemo(() => countBySection(findings, on, numbering), [findings, on, numbering])
  const showSection = usePlace(editor, scroller, outline, setPlace)
  const [mode, choose] = useMode(asked, !state.problem, () => showSection(place))
  const current = outline.findIndex(({ anchor }) => anchor === place)
  const section = outline[current]
  const onKey = useKeys(save)
  // As it is written, and not only as it is saved.
  const sent = useMemo(() => {
    const { policy, base, problem } = state
    const draft = { policy, base, fields: text.fields, document: problem ? undefined : text.document }
    return mode === 'write' ? undefined : { ...draft, changes: mode === 'changes' }
  }, [state, text, mode])
  const goTo = (anchor: string) => {
    // At once, so that what is typed next goes there.
    flushSync(() => panels.show('text'))
    setPlace(anchor)
    if (mode === 'write') editor?.scrollToSection(anchor)
  }
  const act = (what: SectionAct, one = section) => {
    const changed = changeSection(what, text.document, sections, one)
    if (!editor || !changed) return
    applyDocument(editor, changed.document)
    flushSync(() => choose('write'))
    const target = editor.sections().findLast(({ start }) => start <= changed.start)
    // The caret goes along.
    if (target) editor.editor.commands.setTextSelection(target.from + 1)
    showSection(target?.anchor)
    setPlace(target?.anchor)
    if (what === 'add') panels.show('text')
    if (what === 'add') requestAnimationFrame(() => editor.editor.commands.focus())
  }
  const goToFinding = (finding: DeskFinding) => {
    flushSync(() => {
      setChosen(finding)
      if (finding.field) setTab('fields')
      panels.show(finding.field ? 'inspector' : 'text')
      if (finding.range) choose('write')
    })
    if (finding.field) focusField(finding.field)
    else if (finding.range) editor?.scrollToFinding(finding.range)
  }
  const heading = headingOf(view, text.fields.title || policy.title)
  return (
    <DeskFrame
      title={heading}
      about={view}
      path={deskUrls.named(view.name)}
      state={<SaveState saving={saving.isWrong ? saving : (undeclared ?? saving)} />}
      whole={{ to: 'panel-text', says: 'Skip to the text (F6 goes from part to part)' }}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule px-4 py-1.5">
        <h1 className="me-auto small:sr-only">{heading}</h1>
        <div className="max-[47.99rem]:hidden [&_:is(form,p)]:mt-0">
          <DiscardDraft name={view.name} seal={draft.saveAll} />
        </div>
        {!merging && <Tabs label="Mode" tabs={modes} current={mode} onChoose={choose} panel="mode" />}
        {!merging && <PanelSwitch panels={panels} />}
      </div>
      {merging && <MergeForm merging={merging} onMerge={settle} onGo={goTo} onBack={putOff} />}
      <div className="panels flex min-h-0 flex-1" hidden={merging !== undefined}>
        <Panel name="outline" panels={panels} as="nav">
          <SectionList
            sections={outline}
            current={current}
            changes={changes}
            counts={counts}
            onGo={goTo}
            canDo={editor ? (what, one) => changeSection(what, text.document, sections, one) !== undefined : undefined}
            onDo={act}
          />
        </Panel>
        <Panel name="text" panels={panels} as="section">
          <div id="mode" className="grid min-h-0 flex-1 *:[grid-area:1/1]" role="tabpanel" aria-label={modes[mode]}>
            <div
              className="write relative min-h-0 min-w-0 scroll-pt-24 overflow-y-auto has-[+[data-shown]]:invisible"
              ref={scroller}
              inert={mode !== 'write'}
            >
              {state.problem ? (
                <p className="notice error">
                  This text cannot be shown here to be written in: {state.problem.reason}, in line {state.problem.line}{' '}
                  of its file. It can be read and compared. Put that line right in the file, and reload this page.
                </p>
              ) : (
                <TextEditor
                  ref={setEditor}
                  document={text.document}
                  onChange={(document) => change({ document })}
                  view={view}
                  numbering={numbering}
                  findings={standing}
                  findingsOn={on}
                  onAnchorGone={(one) => setGone((all) => [...all, one])}
                  onAnchorsBack={(back) => {
                    setGone((all) => all.filter(({ anchor }) => !back.includes(anchor)))
                    change(({ fields }) => ({ fields: withoutNotes(fields, back) }))
                  }}
                  onLost={(lost) => setMessage((one) => ({ ...one, lost }))}
                  onTitle={(title) => setMessage((one) => ({ ...one, title }))}
                  onFinding={(index) => {
                    setTab('findings')
                    setChosen(standing[index])
                  }}
                />
              )}
            </div>
            <PageView
              title={mode === 'changes' ? 'What changes' : 'The draft as its page'}
              sent={sent}
              anchor={place}
              onPlace={setPlace}
              onKey={onKey}
            />
          </div>
          <DraftMessages
            message={message}
            editor={editor}
            onTitle={(title) => change({ fields: { ...text.fields, title } })}
            onClose={() => setMessage({})}
            draft={draft}
          />
        </Panel>
        <Panel name="inspector" panels={panels} as="aside" isWide={original !== undefined}>
          <Inspector
            view={view}
            draft={draft}
            anchor={place}
            onKey={onKey}
            current={section}
            asked={question?.what === 'cover' ? question.about.rule : undefined}
            undeclared={undeclared}
            onUnsaved={setUndeclared}
            tab={tab}
            onTab={(next) => {
              setTab(next)
              setQuestion(undefined)
              panels.show('inspector')
            }}
            chosen={chosen}
            sections={sections}
            onGo={goToFinding}
            {...findingActs(draft, { draft: state.policy, policy: policy.name, editor, onMessage: setMessage })}
            onAsk={(one) => {
              if (one.what === 'lead') setGone(goneSections(published, sections, text.fields.retired))
              else setQuestion(one)
              if (one.what === 'cover') setTab('disclosures')
            }}
          />
        </Panel>
      </div>
      {question?.what === 'waive' && (
        <WaiveDialog
          policy={policy.name}
          finding={question.about}
          findings={findings.filter(({ rule }) => rule === question.about.rule)}
          days={view.waiverDays}
          onTried={refresh}
          onClose={() => setQuestion(undefined)}
        />
      )}
      {lead && (
        <GoneDialog
          key={lead.anchor}
          policy={policy.name}
          section={lead}
          others={gone}
          sections={sections}
          onLead={(to, all) => editor?.leadTo(all, to, lead.canBeKept)}
          onNote={(note, all) => change({ fields: withNote(text.fields, note, all) })}
          onKeep={lead.canBeKept ? () => editor?.bringBack(lead.anchor) : undefined}
          onClose={(isForAll) => setGone(isForAll ? [] : stillGone(gone, editor?.sections() ?? []))}
        />
      )}
    </DeskFrame>
  )
}

/** What is shown first beside the text. */
function firstTab({ original }: DraftPageView): InspectorTab {
  if (!original) return 'findings'
  return original.before ? 'changes' : 'original'
}

function headingOf({ corrects, original, language }: DraftPageView, title: unknown): string {
  if (corrects !== undefined) return `Correction of the version of ${formatDate(corrects)}`
  return `Draft of ${title}${original ? ` in ${languageName(language)}` : ''}`
}
