// Does on the disk what the pages of the desk ask for.
import { sealOf } from '../content/seals'
import { editedContent } from './content'
import { deskUrls, within } from './desk-urls'
import { type DraftState, draftState } from './draft/draft-state'
import { beginDraft, beginPolicy, bringBack, discardDraft, readNewPolicy } from './draft/lifecycle'
import { readDraft, readSentDraft, saveDraft } from './draft/saving'
import { fetchWordFile, takeAnswer } from './files/word-files'
import { findingsOn } from './findings/draft-findings'
import { fixDraft } from './findings/fixes'
import { getFacts, postFacts } from './forms/facts-api'
import { authorOf } from './publishing/author'
import { contentToPublish } from './publishing/place'
import { proposeDraft } from './publishing/proposing'
import { publish, readReasons, readWish, withdraw } from './publishing/publishing'
import { madeOf, siteState } from './publishing/site-state'
import { startDeployment } from './publishing/site-tasks'
import { beginTranslation } from './publishing/translating'
import { savesOf } from './saves/saves'
import { type Action, Refusal, type Sent, textIn } from './server/handler'
import { setting } from './setting'

/** What each name of the API does, whose address is `deskUrls.api`, but for `page`, which needs components. */
export const actions: Record<string, Action> = {
  draft: {
    /** With the seal of a file as `base`, no more than that while the file is the same: pages ask every few seconds. */
    get: (sent) => {
      const [name, base] = [textIn(sent, 'policy'), optional(sent, 'base')]
      if (base !== undefined && sealOf(readDraft(setting().dir, name).bytes) === base) return { base }
      const state = stateOf(name, base)
      if (!state) throw new Refusal(404, 'There is no such draft.')
      return state
    },
    post: (sent) => {
      const draft = readSentDraft(sent)
      const base = saveDraft(setting().dir, draft, () => stateOf(draft.policy, draft.base))
      return { base, findings: findingsOn(editedContent(), setting(), draft.policy, draft.document) }
    },
  },
  fix: {
    post: (sent) => fixDraft(contentToPublish(editedContent(), setting(), textIn(sent, 'policy')), setting().dir, sent),
  },
  facts: { get: getFacts, post: postFacts },
  new: { post: (sent) => page(beginPolicy(editedContent(), setting().dir, readNewPolicy(sent))) },
  /** With `from` as a correction of the version of a day, with `language` as a translation. */
  start: {
    post: (sent) => {
      const [name, from, language] = [textIn(sent, 'policy'), optional(sent, 'from'), optional(sent, 'language')]
      if (language !== undefined) return page(beginTranslation(editedContent(), setting().dir, name, language))
      beginDraft(editedContent(), setting().dir, name, from)
      return page(name)
    },
  },
  discard: {
    post: (sent) => {
      const name = textIn(sent, 'policy')
      discardDraft(setting().dir, name, textIn(sent, 'seal'))
      return page(name)
    },
  },
  restore: {
    post: (sent) => {
      const name = textIn(sent, 'policy')
      bringBack(setting().dir, name, textIn(sent, 'save'), textIn(sent, 'seal'))
      return page(name)
    },
  },
  propose: {
    post: (sent) =>
      proposeDraft(setting().dir, textIn(sent, 'policy'), {
        seal: textIn(sent, 'seal'),
        branch: textIn(sent, 'branch'),
        why: textIn(sent, 'why'),
        author: authorOf(sent),
      }),
  },
  publish: {
    post: (sent) => {
      const author = authorOf(sent)
      const name = textIn(sent, 'policy')
      const day = publish(setting(), name, readWish(sent))
      return deploy(within(name, day), { why: optional(sent, 'why'), author })
    },
  },
  withdraw: {
    post: (sent) => {
      const author = authorOf(sent)
      const [name, day] = [textIn(sent, 'policy'), textIn(sent, 'day')]
      withdraw(setting(), name, { day, seal: textIn(sent, 'seal') }, readReasons(sent))
      return deploy(within(name, day), { author })
    },
  },
  /** How far a version is or, with an empty `about`, the site as its files are. */
  site: {
    get: (sent) => siteState(setting().dir, madeBy(sent)),
    post: (sent) => {
      const made = madeBy(sent)
      if (!startDeployment(setting().dir, made, true))
        throw new Refusal(409, 'The site is being brought up to date already. Wait a moment.')
      return siteState(setting().dir, made)
    },
  },
  word: { get: fetchWordFile, file: takeAnswer },
  /** Makes a draft or a version of a file or, with `look`, says what it has. */
  import: {
    file: async (query, bytes) => {
      const { bringIn, lookAt } = await import('./files/import-files')
      return ('look' in query ? lookAt : bringIn)(query, bytes)
    },
  },
}

/** The draft of a name, where somebody knows it with the seal `base`. */
function stateOf(name: string, base?: string): DraftState | undefined {
  const state = draftState(editedContent(), setting(), name)
  const kept = savesOf(setting().dir, name).find(({ seal }) => seal === base)
  return state && { ...state, ...(kept?.kind === 'discarded' && { isAnother: true }) }
}

function optional(sent: Sent, name: string): string | undefined {
  const text = sent[name]
  return typeof text === 'string' ? text : undefined
}

/** Where a page of the desk goes on. */
function page(name: string): { href: string } {
  return { href: deskUrls.named(name) }
}

function deploy(about: string, said: Parameters<typeof madeOf>[2]): { href: string } {
  startDeployment(setting().dir, madeOf(editedContent(), about, said))
  return page(about)
}

function madeBy(sent: Sent) {
  const about = textIn(sent, 'about')
  const made = about === '' ? undefined : madeOf(editedContent(), about, { author: authorOf(sent) })
  if (about !== '' && !made) throw new Refusal(404, 'There is no such version any more.')
  return made
}
