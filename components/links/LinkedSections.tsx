import { englishWords } from '../../lib/languages/words'
import type { LinkedSection } from '../../lib/links/links-view'
import { headingOf } from '../../lib/text/text'
import { NamedRows } from '../NamedRows'
import { OwnWords } from '../OwnWords'

/** The sections of a policy, each with its permanent address and its label. */
export function LinkedSections({ sections, language }: { sections: LinkedSection[]; language: string }) {
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
