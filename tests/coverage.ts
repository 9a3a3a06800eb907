import { type Profile, profiles } from '../lib/laws/laws'
import { type CoverageView, coverageRows } from '../lib/pages/coverage'
import { company, sections, version, view } from './view'

/** A declaration in which every state of a disclosure appears. */
const covers = {
  controller: ['text', 'rights'],
  dpo: ['not applicable because Acme needs none'],
  'do-not-track': ['collection'],
  retention: ['gone'],
}

/** The coverage of a policy to which some laws apply. */
export function coverageBy(...names: Profile[]): CoverageView {
  return {
    company,
    version,
    term: view.term,
    laws: names.map((id) => ({ id, ...profiles[id] })),
    rows: coverageRows({ ...version, profiles: names, covers }, sections),
    site: 'https://policies.example',
  }
}
