import { policiesOf } from '../content/content'
import { publicSite } from '../settings'
import { editedContent } from './content'
import { within } from './desk-urls'
import { draftPageView } from './draft/draft-page'
import { findingsToPublish } from './findings/draft-findings'
import { factsPage } from './forms/facts-api'
import { factsToBuild, homeView, newestVersion } from './home-view'
import { companiesIn, companyOf, titleOf } from './policy-state'
import { branchFor, keepingIn } from './publishing/proposing'
import { publishView } from './publishing/publish-view'
import { madeOf, siteState } from './publishing/site-state'
import { languagesView, translationPublishView } from './publishing/translating'
import { noDraftView, versionView } from './publishing/version-view'
import { savesView } from './saves/saves-view'
import { setting } from './setting'

/** What each page of the desk shows; undefined where it is about something that there is not. Policies and drafts are named as in `DraftState`. */
export const views = {
  home: async () => {
    const content = editedContent()
    const { dir } = setting()
    return {
      rows: homeView(content, { dir }),
      changedFacts: factsToBuild(content, dir),
      site: await siteState(dir),
      newest: newestVersion(content),
    }
  },
  newPolicy: () => {
    const content = editedContent()
    const taken = policiesOf(content).map(({ name }) => name)
    return { companies: companiesIn(content), taken, site: publicSite() }
  },
  import: async () => {
    const content = editedContent()
    return {
      companies: companiesIn(content),
      policies: policiesOf(content).map((texts) => ({
        name: texts.name,
        title: `${companyOf(content, texts.name).name}: ${titleOf(texts)}`,
        hasVersions: texts.versions.length > 0,
      })),
      site: publicSite(),
      keeping: await keepingIn(setting().dir),
    }
  },
  facts: factsPage,
  draft: (name: string) => draftPageView(editedContent(), setting(), name),
  versions: (policy: string) => noDraftView(editedContent(), policy, setting()),
  languages: (policy: string) => languagesView(editedContent(), policy, setting()),
  version: async (name: string, day: string) => {
    const content = editedContent()
    const view = versionView(content, name, setting(), day)
    if (!view) return undefined
    const { dir } = setting()
    const made = madeOf(content, within(name, day))
    return { view, state: await siteState(dir, made), keeping: await keepingIn(dir) }
  },
  /** With `replaces` as the day of a version that the draft replaces. */
  publish: async (name: string, replaces?: string) => {
    const checked = editedContent()
    const translation = translationPublishView(checked, name, setting())
    const publishing = translation
      ? { view: translation, content: checked }
      : publishView(checked, name, setting(), replaces)
    if (!publishing) return undefined
    return {
      view: publishing.view,
      findings: findingsToPublish(publishing.content, setting(), name, checked),
      keeping: await keepingIn(setting().dir),
      branch: branchFor(name),
    }
  },
  saves: (name: string, save?: string) => savesView(editedContent(), name, setting(), save),
}
