import { actOf } from '../lib/content/shortcuts'
import { wordsIn } from '../lib/languages/words'
import type { CompanyView } from '../lib/pages/company-view'
import { wayHome } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { Contact } from './Contact'
import { LinkList } from './LinkList'
import { PageFrame, PageTitle } from './PageFrame'
import { OwnWords } from './Phrase'
import { PolicyList } from './PolicyList'

/** A company: who it is, its policies, how to reach it. */
export function CompanyPage({ view: { company, versions, shortcuts, today } }: { view: CompanyView }) {
  const words = wordsIn(company.language)
  return (
    <PageFrame
      words={words}
      way={wayHome(words)}
      company={company}
      foot={
        <div className="grid">
          <Contact name={company.name} details={company} words={words} />
          <section>
            <h2>{words.forDevelopers}</h2>
            <LinkList links={[{ href: urls.links(company.id), label: words.linkKit }]} />
          </section>
        </div>
      }
    >
      <PageTitle title={company.name}>
        <p>
          <OwnWords language={company.language} words={words} text={company.about} />
        </p>
      </PageTitle>
      <section className="part">
        <h2>{words.lists.policies}</h2>
        <PolicyList versions={versions} today={today} areOwn words={words} />
      </section>
      {shortcuts.length > 0 && (
        <section className="part">
          <h2>{words.lists.whatYouCanDo}</h2>
          <LinkList
            links={shortcuts.map(({ name, title, path }) => ({ href: path, label: actOf(name, words) ?? title }))}
          />
        </section>
      )}
    </PageFrame>
  )
}
