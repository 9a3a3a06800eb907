import { dirname } from 'node:path'
import type { TakenBack } from '../archive/withdrawals'
import { type Content, type PolicyDocument, pathBelow } from '../content/content'
import { nameFile, policyName } from '../content/names'
import { type AddressReport, type AddressSpace, landingOf, readLinksInUse } from '../landing/landing'
import { siteOf } from '../landing/site'

/** The links that apps ship and that lead to something else once a version is withdrawn, each with its app and where it leads then. */
export function fallingLinks(
  dir: string,
  content: Content,
  document: PolicyDocument,
  { withdrawal, anchors, translations = [] }: TakenBack,
  site: string | undefined,
): string[] {
  const spaceOf = (one: Content): AddressSpace => ({ ...siteOf(one), pages: siteOf(one).now, site })
  const name = policyName(document)
  const { withdrawals } = content.record
  const gone = new Set([withdrawal, ...translations.map((one) => one.withdrawal)].map(({ path }) => path))
  const left = (documents: Content['policies']) =>
    new Map(documents).set(
      name,
      (documents.get(name) ?? []).filter(({ path }) => !gone.has(path)),
    )
  const after: Content = {
    ...content,
    policies: left(content.policies),
    translations: left(content.translations),
    record: { ...content.record, withdrawals: [...withdrawals, withdrawal] },
    kept: new Map(content.kept).set(name, [...(content.kept.get(name) ?? []), ...anchors]),
  }
  const [before, then] = [spaceOf(content), spaceOf(after)]
  const lists = content.files.filter((file) => nameFile(pathBelow(dir, file)).kind === 'links in use')
  return lists
    .filter((file) => dirname(pathBelow(dir, file)) === document.company)
    .flatMap((file) => readLinksInUse(String(file)))
    .flatMap(({ address, app }) => {
      const landing = landingOf(address, then)
      const isSame = describe(landing) === describe(landingOf(address, before))
      return isSame ? [] : [`${address}  ${app}: ${describe(landing)}`]
    })
}

function describe({ state, detail }: AddressReport): string {
  return detail === '' ? state : `${state}, ${detail}`
}
