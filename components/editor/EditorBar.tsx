import { editorUrls } from '../../lib/editor/editor-urls'
import { urls } from '../../lib/urls'

interface Props {
  company: string
  policy: string
  /** What the page is, such as `Draft`. */
  label: string
  /** Whether the draft has links in the bar; otherwise only the way back is there. */
  hasDraft?: boolean
}

const allDrafts = { href: urls.home(), label: 'All drafts', target: '_top' }

/** The bar above pages of the editor: what is shown, and where to go from it. */
export function EditorBar({ company, policy, label, hasDraft }: Props) {
  const links: { href: string; label: string; target?: string }[] = hasDraft
    ? [
        { href: editorUrls.edit(company, policy), label: 'Edit', target: '_top' },
        // These two show beside the form, where they are opened there.
        { href: editorUrls.draft(company, policy), label: 'Preview' },
        { href: editorUrls.draftChanges(company, policy), label: 'What changes' },
        { href: editorUrls.publish(company, policy), label: 'Publish', target: '_top' },
      ]
    : []
  return (
    <>
      <a className="skip" href="#text">
        Skip to the text
      </a>
      <nav className="editor-bar" aria-label="Editor">
        <strong>{label}</strong>
        {[...links.filter((link) => link.label !== label), allDrafts].map(({ href, label: text, target }) => (
          <a key={href} href={href} target={target}>
            {text}
          </a>
        ))}
      </nav>
    </>
  )
}
