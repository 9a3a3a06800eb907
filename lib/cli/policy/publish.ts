// Changes the content folder on the disk.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '../../check/content'
import { addressesFile } from '../../content/addresses'
import { type Content, dayOf } from '../../content/content'
import { textPath } from '../../content/names'
import { sealsFile } from '../../content/seals'
import { formatDate } from '../../languages/dates'
import { consequencesOf } from '../../publishing/consequences'
import { resumePublication } from '../../publishing/publication'
import { refuseDay } from '../../publishing/publication-day'
import { type Intent, judge, nothingSaid, overridesFor, publishRelease, type Release } from '../../publishing/release'
import { judgeTranslation } from '../../publishing/translating'
import { redline } from '../../redline/redline'
import { formatRedline } from '../../redline/terminal'
import { versionRules } from '../../rules/version-rules'
import { contentDir, today } from '../../settings'
import { plural, sumUp } from '../report/terminal'
import { findNamed, readContent, released, whileLocked } from './named'
import type { Options } from './options'
import { confirms, reasonsFor } from './reasons'
import { inWords } from './translations'
import { checkAsOf, command, type Io, isColored, print, refuse, type Verb } from './verb'

/** Publishes the draft of a policy. */
export const publish: Verb = {
  about: 'publishes the draft as the version of today',
  help: `npm run policy publish company/policy
npm run policy -- publish company/policy --replace 2025-05-04 --because "…"
npm run policy -- publish company/policy --updated 2021-03-04
npm run policy -- publish company/policy --language de

Checks the draft, shows what it changes, and asks. Then the draft becomes the version of today, and
its seal is recorded in ${sealsFile}. The shortcuts and former addresses that become public with it are
listed in ${addressesFile}.

--replace puts a version right that should never have stood as it does, be it of today or of long
ago: that version is withdrawn, and the draft takes its place under the same day. Begin with
npm run policy -- draft company/policy --from 2025-05-04, correct that, and publish it so.
--because says why in one plain line, which the page shows for good; it asks whether anyone could
ever read the old text, and says nothing of it where nobody could (--never-public says so beforehand).

--updated publishes the draft under a day in the past: in the place of a version that was withdrawn,
or, oldest first, as a text from before the policy was published here.

--language publishes the draft of a translation, \`draft.de.mdx\`, under the day of the version that it
translates, today or at any later time.

With --yes it does not ask, for scripts, and takes a replaced version for one that was public.`,
  options: ['yes', 'updated', 'replace', 'because', 'never-public', 'language'],
  apart: [['updated', 'replace']],
  async run(name, options, io) {
    await whileLocked((dir) => publishOnce(dir, name, options, io))
    return 0
  },
}

async function publishOnce(dir: string, name: string, options: Options, io: Io): Promise<void> {
  const { language } = options
  const resumed = resumePublication(dir, name)
  if (resumed) {
    print(io, report(name, resumed.day, resumed.language))
    if (resumed.language === language && !existsSync(join(dir, textPath(name, 'draft', language)))) return
  }
  const plain = readContent()
  findNamed(plain, name)
  const { intent, release, notes } =
    language === undefined
      ? await releaseOf(plain, name, options, io)
      : translationOf(plain, name, language, options, io)
  const { today: now, day, replacing } = intent
  print(io, describe(release, day, isColored(io.stdout)))
  for (const note of notes) print(io, `Note: ${note}\n`)
  const { warnings } = sumUp(release.report)
  const isPlain = day === now && !replacing
  const check = isPlain || language !== undefined ? command('check', name) : checkAsOf(name, day)
  if (warnings > 0) print(io, `For counsel to weigh: ${plural(warnings, 'warning')}. ${check}\n`)
  const question = `Publish this as the version of ${formatDate(day)}${inWords(language)}? Type yes: `
  const isBare = isPlain && language === undefined
  const inScript = isBare ? `In a script: npm run policy -- publish ${name} --yes` : 'In a script, add --yes.'
  if (!options.yes && !(await confirms(question, inScript, io))) {
    return refuse('Nothing was published. The draft is as it was.')
  }
  publishRelease(dir, name, intent, release)
  print(io, report(name, day, language))
}

/** What is to be published, and as what. */
interface Publication {
  intent: Intent
  release: Release
  /** What it does that its writer may not mean it to, in words. */
  notes: string[]
}

function translationOf(content: Content, name: string, language: string, options: Options, io: Io): Publication {
  const stray = (['updated', 'replace', 'because', 'never-public'] as const).find(
    (option) => options[option] !== undefined,
  )
  if (stray) return refuse(`--${stray} does not go with --language: a translation has the day of its version.`)
  const release = released(judgeTranslation(content, contentDir(), name, language), io)
  return { intent: { today: dayOf(content, name), day: release.draft.updated }, release, notes: [] }
}

async function intentOf(content: Content, name: string, options: Options, io: Io): Promise<Intent> {
  const { updated, replace } = options
  const day = dayOf(content, name)
  const given = updated ?? replace
  const stray = (['because', 'never-public'] as const).find((option) => options[option] !== undefined)
  if (replace === undefined && stray) return refuse(`--${stray} goes with --replace: ${command('help', 'publish')}`)
  if (given === undefined) return { today: day, day }
  const intent = { today: day, day: given, replacing: replace === undefined ? undefined : nothingSaid }
  const refusal = refuseDay(content.record, name, intent)
  if (refusal !== undefined) return refuse(refusal)
  return replace === undefined ? intent : { ...intent, replacing: await reasonsFor(given, options, io) }
}

async function releaseOf(plain: Content, name: string, options: Options, io: Io): Promise<Publication> {
  const dir = contentDir()
  const intent = await intentOf(plain, name, options, io)
  const content = checkContent(dir, today(), 'all', overridesFor(name, intent))
  const release = released(judge(content, dir, name, intent), io)
  const takeovers = release.report.findings.flatMap(({ rule, message }) =>
    rule === versionRules.takeover.id ? message : [],
  )
  return { intent, release, notes: [...takeovers, ...consequencesOf(content, name)] }
}

function report(name: string, day: string, language?: string): string {
  const dir = contentDir()
  return `Published ${join(dir, textPath(name, day, language))}, and recorded its seal in ${sealsFile}.
Now commit all that changed in ${dir}, and build the site: npm run build`
}

/** What readers of a version, or of a translation, get to see of it, and what it changes in the last. */
function describe({ draft, before, replaces }: Release, day: string, isColored: boolean): string {
  const { front, text: own, effective, renames = [], language } = draft
  const ofVersion = [
    ['Change', front?.values.change?.text],
    ['Updated', formatDate(day)],
    ['In force', `from ${formatDate(effective)}`],
  ]
  const facts = [
    ['Title', front?.values.title?.text],
    ['Summary', front?.values.summary?.text],
    ...(language === undefined ? ofVersion : []),
    ...(replaces ? [['Replaces', `the version of the same day: ${replaces.withdrawal.because}`]] : []),
  ]
  const translated = language === undefined ? '' : 'the translation of '
  const first = language === undefined ? 'first version of this policy' : 'first text of this policy in this language'
  const changes =
    before?.text && own
      ? `What changes ${replaces ? 'in' : 'since'} ${translated}the version of ${formatDate(before.updated)}:\n\n${formatRedline(redline(before.text, own), isColored)}`
      : `It is the ${first}.`
  const kept = [...renames].map(([anchor, former]) => {
    const heading = draft.outline?.headings.find((one) => one.anchor === anchor)
    return `"${heading?.title}" goes on having ${former.map((one) => `#${one}`).join(', ')}, which is written into its heading.`
  })
  const said = facts.map(([label = '', text]) => `${label.padEnd(10)}${text}`)
  return `${[...said, ...kept].join('\n')}\n\n${changes}\n`
}
