'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { addressWithin } from '../../../lib/desk/desk-urls'
import type { DeskSection } from '../../../lib/desk/document/sections'
import { sectionAt } from '../../../lib/desk/forms/choices'
import { sentence } from '../../../lib/desk/forms/plain-field'
import { onDesk } from '../../../lib/source/said'
import { insecureAddress, refuseAddress } from '../../../lib/text/address'
import { Button } from '../Button'
import { Field, Options } from '../Field'
import { TextDialog } from './TextDialog'

interface Props {
  editor: Editor
  sections: DeskSection[]
  /** Other pages of the site that a link can lead to. */
  pages: { href: string; title: string }[]
  onClose: () => void
}

/** Makes the selected words a link, changes the link in which the caret is, or takes it away. */
export function LinkDialog({ editor, sections, pages, onClose }: Props) {
  const former = String(editor.getAttributes('link').href ?? '')
  const needsWords = editor.state.selection.empty && former === ''
  const [href, setHref] = useState(former)
  const [words, setWords] = useState('')
  const [isSent, setIsSent] = useState(false)
  const address = addressWithin(completed(href.trim()), location.href)
  const wrong = isSent ? problemOf(address, sections) : undefined
  const section = sections.find(({ anchor }) => address === `#${anchor}`)
  const place = section ?? pages.find((page) => page.href === address)
  const submit = () => {
    setIsSent(true)
    if (problemOf(address, sections) !== undefined) return
    onClose()
    const attrs = { href: address, title: null }
    const text = words.trim() || place?.title || address.replace(/^(?:mailto|tel):/, '')
    const chain = editor.chain().focus()
    if (needsWords) chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs }] }).run()
    else chain.extendMarkRange('link').setMark('link', attrs).run()
  }
  const remove = () => {
    onClose()
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  }
  return (
    <TextDialog title="Link" action={former === '' ? 'Set link' : 'Change link'} onSubmit={submit} onClose={onClose}>
      {needsWords && <Field label="Words" value={words} onChange={({ target }) => setWords(target.value)} />}
      <Field
        label="Address"
        inputMode="url"
        required
        value={href}
        onChange={({ target }) => setHref(target.value)}
        onBlur={() => {
          setHref(address)
          setIsSent(address !== '')
        }}
        help={wrong ? undefined : 'Such as https://example.org or mailto:privacy@example.org. Or choose a place below.'}
        wrong={wrong ?? ''}
      />
      <Field
        as="select"
        label="A place on this site"
        value={place ? address : ''}
        onChange={({ target }) => setHref(target.value)}
      >
        <option value="">None</option>
        <optgroup label="Sections of this text">
          <Options of={sections.map(({ anchor, number, title }) => [`#${anchor}`, `${number} ${title}`.trim()])} />
        </optgroup>
        {pages.length > 0 && (
          <optgroup label="Other policies">
            <Options of={pages.map((page) => [page.href, page.title])} />
          </optgroup>
        )}
      </Field>
      {former !== '' && (
        <p>
          <Button onClick={remove}>Remove the link, and keep its words</Button>
        </p>
      )}
    </TextDialog>
  )
}

/** An address with what people leave out before the name of a site or a mailbox. */
function completed(address: string): string {
  if (/^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?$/.test(address)) return `https://${address}`
  return /^[^\s@:/]+@[\w-]+(\.[\w-]+)+(\?\S*)?$/.test(address) ? `mailto:${address}` : address
}

/** What is wrong with the address of a link, in words; undefined where nothing is. */
function problemOf(address: string, sections: DeskSection[]): string | undefined {
  if (address === '') return 'Write an address, or choose a place on this site.'
  const wrong = refuseAddress(address) ?? insecureAddress(address)
  if (wrong !== undefined) return sentence(onDesk(wrong))
  const isLost = address.startsWith('#') && !sectionAt(address.slice(1), sections)
  return isLost ? 'This text has no such section. Choose one below.' : undefined
}
