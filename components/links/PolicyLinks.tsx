import { languageName } from '../../lib/languages/tags'
import { englishWords, isIn } from '../../lib/languages/words'
import type { LinkedPolicy, LinkedSection } from '../../lib/links/links-view'
import { type QrCode, quietZone } from '../../lib/links/qr-code'
import type { Snippet } from '../../lib/links/snippets'
import type { StoreField } from '../../lib/links/store-fields'
import { headingOf } from '../../lib/text/text'
import { urls } from '../../lib/urls'
import { NamedRows } from '../NamedRows'
import { OwnWords } from '../Phrase'
import { DateStamp } from '../Stamps'

interface Props {
  policy: LinkedPolicy
  /** The sites whose pages may show the policy in a frame. */
  framedBy: string[]
}

/** All that leads to one policy. Its id has a colon, which no name of a policy can have. */
export function PolicyLinks({ policy, framedBy }: Props) {
  const { version, next, url, label, embed, data, stores } = policy
  const { company, policy: name, title, updated, language } = version
  const of = <span className="sr-only">: {title}</span>
  return (
    <section className="pt-10" id={`policy:${name}`}>
      <h2>
        <OwnWords language={language} words={englishWords} text={title} />
      </h2>
      <p>
        <OwnWords language={language} words={englishWords} text={policy.about} />
        {isIn(language, englishWords) || ` This policy is in ${languageName(language)}.`}
      </p>
      <table>
        <tbody>
          <tr>
            <th scope="row">Address</th>
            <td>
              <code>{url}</code>
              <span className="way">
                Shows the version in force, now that of <DateStamp date={updated} words={englishWords} />.
                {next && (
                  <>
                    {' '}
                    The version of <DateStamp date={next.updated} words={englishWords} /> is announced, and takes effect
                    on <DateStamp date={next.effective} words={englishWords} />.
                  </>
                )}
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">Label</th>
            <td>
              <code>{label}</code>
              {label.toLowerCase() !== title.toLowerCase() && (
                <span className="way">
                  Or <code>{title}</code> where it stands beside another policy.
                </span>
              )}
            </td>
          </tr>
          <tr>
            <th scope="row">For web views and frames</th>
            <td>
              <code>{embed}</code>
              <span className="way">
                The same text and anchors without header and foot, in the light or dark colours and the text size of
                what shows it.{' '}
                {framedBy.length > 0
                  ? `These sites may show it in a frame, and no others: ${framedBy.join(', ')}.`
                  : 'No site may show it in a frame yet: the company’s legal staff can list yours.'}{' '}
                An app made with Capacitor frames it as <code>https://localhost</code> on Android and as{' '}
                <code>capacitor://localhost</code> on iOS.
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">Its versions as data</th>
            <td>
              <code>{data}</code>
              <span className="way">
                For <a href="#page:when-to-ask">when to ask users again</a>.
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">A badge</th>
            <td>
              A picture that says when it was last updated, for <a href={urls.badge(company, name)}>light pages</a> and
              for <a href={urls.badgeDark(company, name)}>dark pages</a>.
            </td>
          </tr>
        </tbody>
      </table>
      <QrPicture code={policy.qr} url={url} />
      <PolicyCode snippets={policy.snippets} title={title} />

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

      {policy.sections.length > 0 && (
        <>
          <h3>Its sections{of}</h3>
          <p>
            Each address goes on landing on its section when that is reworded or moved, and on a note when it is taken
            out.
          </p>
          <LinkedSections sections={policy.sections} language={language} />
        </>
      )}
    </section>
  )
}

/** What to paste into the consoles of the stores, field by field. */
function StoreTable({ fields }: { fields: StoreField[] }) {
  const rows = fields.map(({ console, way, field, value, note }) => ({
    key: field,
    head: (
      <>
        {field}
        <span className="way">
          {console}: {way}
        </span>
      </>
    ),
    cell: (
      <>
        {value ? <code>{value}</code> : 'Nothing'}
        {note && <span className="way">{note}</span>}
      </>
    ),
  }))
  return <NamedRows heads={['Field', 'What to paste']} rows={rows} />
}

/** The sections of a policy, each with its permanent address and its label. */
function LinkedSections({ sections, language }: { sections: LinkedSection[]; language: string }) {
  const rows = sections.map((section) => ({
    key: section.anchor,
    head: <OwnWords language={language} words={englishWords} text={headingOf(section)} />,
    cell: (
      <>
        <code>{section.url}</code>
        <br />
        <code>{section.label}</code>
      </>
    ),
  }))
  return <NamedRows heads={['Section', 'Address and label']} rows={rows} />
}

/** Code to copy with the addresses of a policy, folded. */
function PolicyCode({ snippets, title }: { snippets: Snippet[]; title: string }) {
  return (
    <details>
      <summary>
        Code with its addresses<span className="sr-only">: {title}</span>
      </summary>
      <p>
        The address and the label of a section can be put in instead. <code>PolicyLink</code> and{' '}
        <code>PolicyView</code> are among the <a href="#page:components">components for apps</a>,{' '}
        <code>consentFor</code> is at <a href="#page:when-to-ask">when to ask users again</a>.
      </p>
      <NamedRows
        rows={snippets.map(({ title: key, language, code }) => ({
          key,
          head: key,
          cell: <code className={`language-${language}`}>{code}</code>,
        }))}
      />
    </details>
  )
}

/** A QR code, dark on light in every colour scheme, as scanners need it. */
function QrPicture({ code: { size, path }, url }: { code: QrCode; url: string }) {
  const side = size + 2 * quietZone
  return (
    <figure className="qr">
      <svg viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`} role="img" aria-label={`QR code of ${url}`}>
        <path d={`M${-quietZone}-${quietZone}h${side}v${side}h-${side}z`} fill="#fff" />
        <path d={path} stroke="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>
        QR code of <code>{url}</code>
      </figcaption>
    </figure>
  )
}
