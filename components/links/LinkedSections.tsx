import { englishWords } from '../../lib/languages/words'
import type { LinkedSection } from '../../lib/links/links-view'
import { headingOf } from '../../lib/text/text'
import { OwnWords } from '../OwnWords'

/** The sections of a policy, each with its permanent address and its label. */
export function LinkedSections({ sections, language }: { sections: LinkedSection[]; language: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Section</th>
          <th scope="col">Address and label</th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.anchor}>
            <th scope="row">
              <OwnWords language={language} words={englishWords}>
                {headingOf(section)}
              </OwnWords>
            </th>
            <td>
              <code>{section.url}</code>
              <br />
              <code>{section.label}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
