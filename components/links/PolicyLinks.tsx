import type { LinkedPolicy } from '../../lib/links/links-view'
import { urls } from '../../lib/urls'
import { DateStamp } from '../DateStamp'
import { FoldedSnippets } from './FoldedSnippets'
import { LinkedSections } from './LinkedSections'
import { QrPicture } from './QrPicture'
import { StoreTable } from './StoreTable'

interface Props {
  policy: LinkedPolicy
  /** The sites whose pages may show the policy in a frame. */
  framedBy: string[]
}

/** All that leads to one policy. Its id has a colon, which no name of a policy can have. */
export function PolicyLinks({ policy, framedBy }: Props) {
  const { version, next, url, label, embed, data, stores } = policy
  const { company, policy: name, title, updated } = version
  const [first] = policy.sections
  const of = <span className="sr-only">: {title}</span>
  return (
    <section className="pt-10" id={`policy:${name}`}>
      <h2>{title}</h2>
      <p>{policy.about}</p>
      <p>
        Address <code>{url}</code>
      </p>
      <p>
        Label <code>{label}</code>
        {label.toLowerCase() !== title.toLowerCase() && (
          <>
            , or <code>{title}</code> where it stands beside another policy
          </>
        )}
      </p>
      <p>
        It always shows the version in force, which is now that of <DateStamp date={updated} />.
        {next && (
          <>
            {' '}
            The version of <DateStamp date={next.updated} /> is announced, and takes effect on{' '}
            <DateStamp date={next.effective} />.
          </>
        )}
      </p>
      <p>
        Its versions as data <code>{data}</code>, for <a href="#page:when-to-ask">when to ask users again</a>
      </p>
      <QrPicture code={policy.qr} url={url} />

      {stores.length > 0 && (
        <>
          <h3>In the stores{of}</h3>
          <p>
            For an app that this policy is about. The stores want the same link inside the app as well. Their other
            fields, such as an address for support, are not about privacy.
          </p>
          <StoreTable fields={stores} />
        </>
      )}

      <h3>A link to the whole{of}</h3>
      <FoldedSnippets snippets={policy.snippets} about={`link to ${title}`} />

      <h3>The text inside an app{of}</h3>
      <p>
        A settings screen shows <code>{embed}</code>, which has the same text and anchors without header and foot. It
        follows light or dark colours and the text size as the web view has them, and needs no JavaScript.
        {first && (
          <>
            {' '}
            Add an anchor, such as <code>#{first.anchor}</code>, to begin at that section.
          </>
        )}
      </p>
      <p>
        {framedBy.length > 0
          ? `These sites may show it in a frame, and no others: ${framedBy.join(', ')}.`
          : 'No site may show it in a frame yet: the company’s legal staff can list yours.'}
      </p>
      <FoldedSnippets snippets={policy.webViews} about={`${title} inside an app`} />

      {first && (
        <>
          <h3>Links to its sections{of}</h3>
          <p>
            Each address goes on landing on its section when that is reworded or moved, and on a note when it is taken
            out.
          </p>
          <LinkedSections sections={policy.sections} />
        </>
      )}

      <h3>A badge{of}</h3>
      <p>
        A picture that says when the policy was last updated, for <a href={urls.badge(company, name)}>light pages</a>{' '}
        and for <a href={urls.badgeDark(company, name)}>dark pages</a>.
      </p>
      <FoldedSnippets snippets={policy.badges} about={`badge of ${title}`} />
    </section>
  )
}
