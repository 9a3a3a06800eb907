import { fill, inLanguage, wordsIn } from '../lib/languages/words'
import type { ShortcutView } from '../lib/pages/shortcut-view'
import { wayToCompany } from '../lib/pages/ways'
import { writeAnchor } from '../lib/text/anchors'
import { headingOf, type Section, titlesByAnchor } from '../lib/text/text'
import { urls } from '../lib/urls'
import { Contact } from './Contact'
import { DeletionSteps } from './DeletionSteps'
import { Html } from './Html'
import { FootLinks } from './LinkList'
import { FormerAnchors, Note } from './Note'
import { PageFrame, PageTitle } from './PageFrame'
import { Phrase } from './Phrase'
import { Sections } from './Sections'
import { Stamps } from './Stamps'

/** One section of a policy, under an address that says its purpose. */
export function ShortcutPage({ view }: { view: ShortcutView }) {
  const { from, anchor, title, section, note, deletion } = view
  const { company, version, contact } = from
  const words = wordsIn(version.language)
  const { shortcut } = words
  const mark = inLanguage(words.locale, version.language)
  const policy = urls.policy(company.id, version.policy)
  const hasHeading = section !== undefined && section.title !== title
  const heading = section && headingOf(section)
  return (
    <PageFrame
      words={words}
      language={version.language}
      way={wayToCompany(words, company)}
      company={company}
      foot={
        <>
          <Contact name={company.name} details={contact} words={words} />
          <FootLinks
            label={shortcut.up}
            links={[
              { href: policy, label: fill(shortcut.whole, { title: version.title }) },
              { href: urls.company(company.id), label: fill(words.allOf, { company: company.name }) },
            ]}
          />
        </>
      }
    >
      <PageTitle title={hasHeading ? title : (heading ?? title)} company={company.name}>
        <p {...mark}>
          <Phrase
            text={shortcut.from}
            values={{ title: version.title, company: company.name }}
            links={{ policy: `${policy}#${writeAnchor(anchor)}` }}
          />
        </p>
        {company.apps.length > 0 && (
          <p {...mark}>
            <Phrase text={shortcut.apps} values={{ company: company.name, apps: company.apps.join(', ') }} />
          </p>
        )}
        <Stamps view={from} />
      </PageTitle>
      <article className="prose" id={anchor}>
        {section ? (
          <>
            <FormerAnchors anchors={section.aliases} />
            {hasHeading && <h2>{heading}</h2>}
            <Html html={section.html} words={words} />
            <Sections
              sections={section.children.map((child) => raised(child, section.depth - (hasHeading ? 2 : 1)))}
              words={words}
            />
          </>
        ) : (
          <p>
            <Note note={note ?? shortcut.gone} titles={titlesByAnchor(from.text.sections)} page={policy} />
          </p>
        )}
        {deletion && <DeletionSteps deletion={deletion} from={from} words={words} />}
      </article>
    </PageFrame>
  )
}

/** A section whose heading is some levels higher. */
function raised(section: Section, levels: number): Section {
  const { depth, children } = section
  return { ...section, depth: depth - levels, children: children.map((child) => raised(child, levels)) }
}
