import type { LinkedPolicy } from '../../lib/link-kit/links-view'
import { urls } from '../../lib/urls'
import { DateStamp } from '../DateStamp'
import { AcceptanceRecipe } from './AcceptanceRecipe'
import { LinkedSections } from './LinkedSections'
import { QrPicture } from './QrPicture'
import { SnippetList } from './SnippetList'
import { StoreTable } from './StoreTable'

interface Props {
  policy: LinkedPolicy
  /** The sites whose pages may show the policy in a frame. */
  framedBy: string[]
}

/** All that leads to one policy. Its ids have a colon, which no name of a policy can have. */
export function PolicyLinks({ policy, framedBy }: Props) {
  const { version, url, label, embed, stores } = policy
  const { company, policy: name, title, updated } = version
  return (
    <section className="pt-10" id={`policy:${name}`}>
      <h2>{title}</h2>
      <p>
        Address <code>{url}</code>
      </p>
      <p>
        Label <code>{label}</code>
      </p>
      <p>
        It shows the version in force, now that of <DateStamp date={updated} />, and keeps this address for good.
      </p>
      <QrPicture code={policy.qr} url={url} />

      {stores.length > 0 && (
        <>
          <h3>In the stores</h3>
          <p>For an app that this policy is about. The stores want the same link inside the app as well.</p>
          <StoreTable fields={stores} />
        </>
      )}

      <h3>A link to it</h3>
      <SnippetList snippets={policy.snippets} about={`link to ${title}`} />

      <h3>The text inside an app</h3>
      <p>
        For a settings screen, use the page without header and foot: <code>{embed}</code>. It has the same text and
        anchors, follows the app’s light or dark colours and its text size, and needs no JavaScript. Open the page above
        in a browser rather than in a frame, unless yours is one of the sites that may frame it:{' '}
        {framedBy.length > 0 ? framedBy.join(', ') : 'none yet'}.
      </p>
      <SnippetList snippets={policy.webViews} about={`${title} inside an app`} />

      <h3>Links to its sections</h3>
      <p>Each address goes on landing on its section, also when that is reworded, moved or taken out.</p>
      <LinkedSections sections={policy.sections} />

      <h3>When to ask users again</h3>
      <AcceptanceRecipe policy={policy} />

      <h3>A badge</h3>
      <p>
        A picture that says when the policy was last updated, for <a href={urls.badge(company, name)}>light pages</a>{' '}
        and for <a href={urls.badgeDark(company, name)}>dark pages</a>.
      </p>
      <SnippetList snippets={policy.badges} about={`badge of ${title}`} />
    </section>
  )
}
