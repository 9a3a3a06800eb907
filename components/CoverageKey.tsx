import { certainties } from '../lib/laws/certainties'
import { cite } from '../lib/laws/laws'
import type { CoverageRow } from '../lib/pages/coverage'
import type { AskingLaw } from '../lib/pages/coverage-view'

interface Props {
  laws: AskingLaw[]
  rows: CoverageRow[]
}

/** What the names and signs in the table of coverage mean: the laws in full, how well each article is known, and what becomes of a disclosure. */
export function CoverageKey({ laws, rows }: Props) {
  const used = Object.entries(certainties).filter(([certainty]) =>
    rows.some(({ citations }) => citations.flat().some((citation) => citation.certainty === certainty)),
  )
  return (
    <div className="coverage-key max-w-measure">
      <section className="pt-10">
        <h2 id="laws">Laws and stores</h2>
        <dl>
          {laws.map(({ id, name, title, note }, index) => {
            const [first] = rows.flatMap(({ citations }) => citations[index] ?? [])
            return (
              <div key={id}>
                <dt>{name}</dt>
                <dd>
                  {title}.{note && ` ${note}`}
                  {first && ` ${first.article} is short for ${cite(first)}.`}
                </dd>
              </div>
            )
          })}
        </dl>
      </section>
      <section className="pt-10">
        <h2>How well each article is known</h2>
        <dl>
          {used.map(([certainty, { mark, word, meaning }]) => (
            <div key={certainty}>
              <dt>
                <span aria-hidden="true">{mark}</span> {word}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="pt-10">
        <h2>What the cells say</h2>
        <dl>
          <div>
            <dt>The name of a section</dt>
            <dd>This section is declared to say all that is asked for.</dd>
          </div>
          <div>
            <dt>By this site</dt>
            <dd>A page of this site provides it, whatever the text says.</dd>
          </div>
          <div>
            <dt>Not applicable</dt>
            <dd>It is declared not to apply to this policy, with the reason.</dd>
          </div>
          <div>
            <dt>Not declared</dt>
            <dd>
              No section of this version is declared to say all of it. The text may say it nevertheless, or a part of
              it.
            </dd>
          </div>
          <div>
            <dt>– (not asked)</dt>
            <dd>This law or store does not ask for it.</dd>
          </div>
        </dl>
      </section>
    </div>
  )
}
