import { languageName } from '../../lib/languages/tags'
import { englishWords, isIn } from '../../lib/languages/words'
import type { LinkedPolicy } from '../../lib/links/links-view'
import { urls } from '../../lib/urls'
import { DateStamp } from '../DateStamp'
import { OwnWords } from '../OwnWords'
import { LinkedSections } from './LinkedSections'
import { PolicyCode } from './PolicyCode'
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
