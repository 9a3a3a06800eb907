import type { ReactNode } from 'react'
import { certainties, cite } from '../lib/laws/laws'
import type { AskingLaw, CoverageRow } from '../lib/pages/coverage'

interface Props {
  laws: AskingLaw[]
  rows: CoverageRow[]
}

const cells: [says: string, means: string][] = [
  ['The name of a section', 'This section is declared to say all that is asked for.'],
  ['By this site', 'A page of this site provides it, whatever the text says.'],
  ['Not applicable', 'It is declared not to apply to this policy, with the reason.'],
  [
    'Not declared',
    'No section of this version is declared to say all of it. The text may say it nevertheless, or a part of it.',
  ],
  ['– (not asked)', 'This law or store does not ask for it.'],
]

/** What the names and signs in the table of coverage mean: the laws in full, how well each article is known, and what becomes of a disclosure. */
export function CoverageKey({ laws, rows }: Props) {
  const named = laws.map(({ name, title, note }, index): [string, string] => {
    const [first] = rows.flatMap(({ citations }) => citations[index] ?? [])
    const short = first ? `${first.article} is short for ${cite(first)}.` : undefined
    return [name, [`${title}.`, note, short].filter((part) => part !== undefined).join(' ')]
  })
  const used = Object.entries(certainties).filter(([certainty]) =>
    rows.some(({ citations }) => citations.flat().some((citation) => citation.certainty === certainty)),
  )
  const known = used.map(([, { mark, word, meaning }]): [ReactNode, string] => [
    <>
      <span aria-hidden="true">{mark}</span> {word}
    </>,
    meaning,
  ])
  return (
    <div className="coverage-key max-w-measure">
      <Terms id="laws" title="Laws and stores" terms={named} />
      <Terms title="How well each article is known" terms={known} />
      <Terms title="What the cells say" terms={cells} />
    </div>
  )
}

function Terms({ id, title, terms }: { id?: string; title: string; terms: [term: ReactNode, means: string][] }) {
  return (
    <section className="pt-10">
      <h2 id={id}>{title}</h2>
      <dl>
        {terms.map(([term, means]) => (
          <div key={means}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
