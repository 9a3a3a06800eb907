'use client'

import { Extension } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { DeskDocument } from '../../../lib/desk/document/document'
import { sectionsOf } from '../../../lib/desk/document/sections'
import type { DraftPageView } from '../../../lib/desk/draft/draft-page'
import type { DeskFinding } from '../../../lib/desk/draft/draft-state'
import type { GoneSection } from '../../../lib/desk/draft/gone-sections'
import { directionOf } from '../../../lib/languages/tags'
import type { Numbering } from '../../../lib/text/numbering'
import { applyDocument } from '../apply-document'
import { anchors } from './anchors'
import { changesIn, findingMarks, showFindings } from './findings'
import { gaps } from './gaps'
import { HeadingDialog } from './HeadingDialog'
import { documentOf, handleOf, type TextEditorHandle } from './handle'
import { headingButtons } from './heading-buttons'
import { Keys } from './keys'
import { LinkDialog } from './LinkDialog'
import { linkedWords } from './linked-words'
import { pasting } from './pasting'
import { quotes } from './quotes'
import { renamedItems } from './renamed-items'
import { schemaExtensions } from './schema'
import { Toolbar } from './Toolbar'
import { tableHeads } from './table-heads'
import type { Tool } from './tools'

interface Props {
  /** The text as it is opened. Another one takes its place, unless it was told. */
  document: DeskDocument
  /** Told the whole text after each change. */
  onChange: (document: DeskDocument) => void
  view: Pick<DraftPageView, 'language' | 'published' | 'address' | 'pages'>
  numbering: Numbering
  findings: DeskFinding[]
  /** The text on which the findings are: one that was opened, or told. */
  findingsOn: DeskDocument
  /** Told once of each section with published anchors that is deleted. */
  onAnchorGone: (section: GoneSection) => void
  /** Told the anchors that sections have again, as when they are brought back. */
  onAnchorsBack: (anchors: string[]) => void
  /** Told what a paste could not keep, and which letters words may name that moved on, in sentences. */
  onLost: (lost: string[]) => void
  /** Told the title with which what is pasted begins, which is a heading in the text; nothing once that is undone. */
  onTitle: (title?: string) => void
  /** Told which finding is clicked in the text, by its place among all. */
  onFinding: (index: number) => void
  ref: Ref<TextEditorHandle | null>
}

/** The text of a draft, to be written in as it reads. */
export function TextEditor(props: Props) {
  const { document: text, view, findings, findingsOn, numbering, ref } = props
  const [dialog, setDialog] = useState<'link' | number>()
  const latest = useRef(props)
  // How many changes each text had that was opened or told.
  const changes = useRef(new WeakMap([[text, 0]]))
  const [options] = useState(() => ({
    extensions: [
      ...schemaExtensions,
      Keys.configure({ onLink: () => setDialog('link') }),
      Extension.create({
        name: 'desk',
        addProseMirrorPlugins: () => [
          tableHeads(),
          findingMarks(),
          gaps(),
          quotes(view.language),
          linkedWords(),
          pasting({ onLost: (lost) => latest.current.onLost(lost), onTitle: (title) => latest.current.onTitle(title) }),
          renamedItems((said) => latest.current.onLost(said)),
          headingButtons(setDialog),
          anchors({
            titleOf: (anchor) => latest.current.view.published.find((one) => one.anchor === anchor)?.title,
            onGone: (section) => latest.current.onAnchorGone(section),
            onBack: (back) => latest.current.onAnchorsBack(back),
            numbering: () => latest.current.numbering,
          }),
        ],
      }),
    ],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text',
        'aria-describedby': 'text-help',
        lang: view.language,
        dir: directionOf(view.language),
      },
      handleClick: (_: unknown, _place: number, { target }: MouseEvent) => {
        const found = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null
        if (found) latest.current.onFinding(Number(found.dataset.finding))
        return false
      },
    },
  }))
  const editor = useEditor({
    ...options,
    content: text,
    injectCSS: false,
    immediatelyRender: false,
    // What is typed stays typed.
    enableInputRules: false,
    enablePasteRules: false,
    onUpdate: ({ editor: e }) => {
      const told = documentOf(e)
      changes.current.set(told, changesIn(e))
      latest.current.onChange(told)
    },
  })
  const sections = () => (editor ? sectionsOf(documentOf(editor), numbering) : [])
  // A heading whose dialog is open is known by its place.
  const section = typeof dialog === 'number' ? sections().find(({ start }) => start === dialog) : undefined
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (!editor || changes.current.has(text)) return
    applyDocument({ editor }, text)
    changes.current.set(text, changesIn(editor))
  }, [editor, text])

  const since = changes.current.get(findingsOn) ?? 0
  useEffect(() => {
    if (editor) showFindings(editor.view, findings, since)
  }, [editor, findings, since])

  useImperativeHandle<TextEditorHandle | null, TextEditorHandle | null>(
    ref,
    () => editor && handleOf(editor, since, numbering),
    [editor, since, numbering],
  )

  const dialogs: Tool[] = [
    { label: 'Link', keys: 'Ctrl+K', run: () => setDialog('link'), isOn: (e) => e.isActive('link') },
    {
      label: 'Section link',
      title: 'Permanent link of this section',
      run: (e) => setDialog(e.state.selection.$from.index(0)),
      isOff: (e) => e.state.selection.$from.node(1)?.type.name !== 'heading',
      isOutside: true,
    },
  ]
  const close = () => setDialog(undefined)
  const wasOpen = useRef(false)
  useLayoutEffect(() => {
    if (wasOpen.current && !dialog) editor?.view.focus()
    wasOpen.current = dialog !== undefined
  }, [editor, dialog])
  return (
    <div>
      {editor && <Toolbar editor={editor} dialogs={dialogs} />}
      <EditorContent editor={editor} />
      <p id="text-help" className="help px-4">
        Tab moves an item of a list in, and goes from cell to cell in a table. F6 leaves the text for the findings, and
        Shift+F6 for the sections; Escape and then Tab leaves it too.
      </p>
      {editor && dialog === 'link' && (
        <LinkDialog editor={editor} sections={sections()} pages={view.pages} onClose={close} />
      )}
      {section && <HeadingDialog section={section} page={view.address} onClose={close} />}
    </div>
  )
}
