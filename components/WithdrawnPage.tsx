import { fill, wordsIn } from '../lib/languages/words'
import { wayToCompany } from '../lib/pages/ways'
import type { WithdrawnView } from '../lib/pages/withdrawn-view'
import { urls } from '../lib/urls'
import { Contact } from './Contact'
import { FootLinks } from './LinkList'
import { PageFrame, PageTitle } from './PageFrame'
import { Phrase } from './Phrase'
import { SectionPlaces } from './SectionPlaces'
import { DateStamp } from './Stamps'

/** Says that a version, or every version of a policy, was withdrawn, when and why, and leads to the text in force and to each of its sections. */
export function WithdrawnPage({ view }: { view: WithdrawnView }) {
  const { company, policy, title, withdrawals, current, sections, retired, contact, language } = view
  const own = urls.policy(company.id, policy)
  const words = wordsIn(language)
  const { notice } = words
  const stamp = (date: string) => <DateStamp date={date} words={words} />
  return (
    <PageFrame
      words={words}
      way={wayToCompany(words, company)}
      company={company}
      foot={
        <>
          <Contact name={company.name} details={contact} words={words} />
          <FootLinks
            label={words.versions}
            links={[
              { href: urls.history(company.id, policy), label: words.allVersions },
              { href: urls.company(company.id), label: fill(words.allOf, { company: company.name }) },
            ]}
          />
        </>
      }
    >
      <PageTitle title={title} company={company.name} />
      {withdrawals.map(({ updated, on, because }) => (
        <p key={updated} className="notice error">
          <strong>{notice.withdrawn}</strong>{' '}
          <Phrase text={notice.wasWithdrawn} values={{ updated: stamp(updated), date: stamp(on), because }} />
        </p>
      ))}
      <p>
        {current ? (
          <Phrase text={notice.readCurrent} values={{ date: stamp(current.updated) }} links={{ inForce: own }} />
        ) : (
          notice.noneInForce
        )}
      </p>
      <SectionPlaces
        page={own}
        label={words.moved.sectionsInForce}
        sections={sections}
        retired={retired}
        words={words}
        language={current?.language ?? language}
      />
    </PageFrame>
  )
}
