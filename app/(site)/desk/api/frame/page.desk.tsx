import '../../../../desk/to-fix.css'
import '../../../../redline.css'

/** What the desk frames, and fills with pages: the layout of the site. */
export default function Page() {
  // What React has not made itself, it leaves alone.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is empty
  return <div id="page" dangerouslySetInnerHTML={{ __html: '' }} />
}
