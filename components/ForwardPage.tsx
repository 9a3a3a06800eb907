import { wordsIn } from '../lib/languages/words'
import type { ForwardView } from '../lib/pages/forward-view'
import { PageFrame, PageTitle } from './PageFrame'
import { Phrase } from './Phrase'
import { SectionPlaces } from './SectionPlaces'

/** Leads on at once from a former address, and says where to. A browser that leads on drops the fragment, so the page has a place for every anchor as well. */
export function ForwardPage({ view: { to, title, sections, retired, language } }: { view: ForwardView }) {
  const words = wordsIn(language)
  return (
    <PageFrame words={words} way={[]}>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <PageTitle title={words.moved.title}>
        <p>
          <Phrase text={words.moved.to} values={{ title }} links={{ to }} />
        </p>
      </PageTitle>
      <SectionPlaces
        page={to}
        label={words.moved.sectionsNow}
        sections={sections}
        retired={retired}
        words={words}
        language={language}
      />
    </PageFrame>
  )
}
