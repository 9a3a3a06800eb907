'use client'

import { useState } from 'react'
import type { DeskSection } from '../../../lib/desk/document/sections'
import { writeAnchor } from '../../../lib/text/anchors'
import { Button } from '../Button'
import { TextDialog } from './TextDialog'

interface Props {
  section: DeskSection
  /** The address of the page on which it stands. */
  page: string
  onClose: () => void
}

/** Shows the permanent link of a section, and its former addresses. */
export function HeadingDialog({ section: { title, anchor, aliases }, page, onClose }: Props) {
  const [isCopied, setIsCopied] = useState(false)
  const linkOf = (one: string) => `${page}#${writeAnchor(one)}`
  const link = linkOf(anchor)
  return (
    <TextDialog title={`Link to “${title}”`} onClose={onClose}>
      <p>
        <code>{link}</code>
      </p>
      <p>
        <Button onClick={() => navigator.clipboard.writeText(link).then(() => setIsCopied(true))}>Copy the link</Button>{' '}
        <span role="status">{isCopied && 'The link is copied.'}</span>
      </p>
      {link.startsWith('/') && (
        <p className="help">The address of the site is not set yet; it goes before this link.</p>
      )}
      <p className="help">It stays the same when the heading is reworded or moved, once it is published.</p>
      {aliases.length > 0 && (
        <>
          <p>These former links lead here too:</p>
          <ul>
            {aliases.map((alias) => (
              <li key={alias}>
                <code>{linkOf(alias)}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </TextDialog>
  )
}
