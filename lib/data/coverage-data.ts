import { cite } from '../laws/laws'
import { type Coverage, type CoverageView, coverageNotice } from '../pages/coverage'
import { absolute, urls } from '../urls'

/** What laws and stores ask of a policy and where it says so, as JSON-LD; `coverage.schema.json` describes it. It changes only when a fact does. */
export function coverageData({ company, version, laws, rows, site }: CoverageView) {
  const at = (path: string) => absolute(site, path)
  const schema = at(urls.coverageSchema())
  const page = at(urls.coverage(company.id, version.policy))
  return {
    '@context': contextOf(schema),
    $schema: schema,
    url: page,
    company: { id: company.id, name: company.name },
    policy: version.policy,
    title: version.title,
    version: version.updated,
    text: at(urls.version(company.id, version.policy, version.updated)),
    notice: coverageNotice,
    profiles: laws.map(({ id, name, title, note }) => ({ id, name, title, note })),
    disclosures: rows.map(({ disclosure: { id, says, dpv }, coverage, citations }) => ({
      url: `${page}#${id}`,
      id,
      says,
      subject: dpv && { '@id': `dpv:${dpv}` },
      ...stateData(coverage, at),
      citations: citations.flat().map((citation) => ({
        law: citation.law,
        cite: cite(citation),
        certainty: citation.certainty,
      })),
    })),
  }
}

function stateData(coverage: Coverage, at: (path: string) => string) {
  const { state } = coverage
  switch (state) {
    case 'declared':
      return { state, sections: coverage.places.map(({ href }) => new URL(at(href)).href) }
    case 'made by the site':
      return { state, page: at(coverage.place.href) }
    case 'not applicable':
      return { state, reason: coverage.reason || undefined }
    default:
      return { state }
  }
}

/** What the names of the data mean: terms of Dublin Core where it has them, else of the schema itself. */
function contextOf(schema: string): object {
  const address = { '@type': '@id' }
  return {
    '@vocab': `${schema}#`,
    dcterms: 'http://purl.org/dc/terms/',
    dpv: 'http://www.w3.org/ns/dpv#',
    $schema: { '@id': 'dcterms:conformsTo', ...address },
    url: '@id',
    id: 'dcterms:identifier',
    company: 'dcterms:publisher',
    title: 'dcterms:title',
    text: { '@id': 'dcterms:source', ...address },
    notice: 'dcterms:rights',
    note: 'dcterms:description',
    disclosures: { '@id': 'dcterms:hasPart', '@container': '@list' },
    says: 'dcterms:description',
    subject: 'dcterms:subject',
    sections: address,
    page: address,
    cite: 'dcterms:bibliographicCitation',
  }
}
