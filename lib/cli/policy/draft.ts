// Looks on the disk for a draft.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { dayOf, policiesOf } from '../../content/content'
import { inForce, upcoming } from '../../content/status'
import { nameOfText } from '../../desk/draft/named-draft'
import { keepSave, readSave } from '../../desk/saves/saves'
import { formatDate } from '../../languages/dates'
import { draftPath, startDraft, startPolicy } from '../../publishing/drafting'
import { type PolicyKind, policyKinds } from '../../publishing/template'
import { textName } from '../../publishing/translating'
import { contentDir } from '../../settings'
import { plural } from '../report/terminal'
import { readSource } from './bring'
import { findDay, findNamed, namesMeant, readContent } from './named'
import { ask } from './reasons'
import { draftTranslation } from './translations'
import { checkAsOf, command, type Io, print, refuse, type Verb } from './verb'

/** Starts the draft of a policy. */
export const draft: Verb = {
  about: 'starts a draft',
  help: `npm run policy draft company/policy
npm run policy -- draft company/policy --new --kind cookies
npm run policy -- draft company/policy --from 2025-05-04
npm run policy -- draft company/policy --language de
npm run policy -- draft company/policy --from-word FILE --accept all

Makes a draft with the text of the version in force, which its field \`from\` names. With --new, starts
a policy, and a company where there is none of that name, from a template whose gaps the check
reports: --kind takes ${policyKinds.join(', ').replace(/, (?=\w+$)/, ' or ')}, and is guessed from the name without.
With --from, takes the version of a day with all its fields: to put that version right, or to go on
from one that is announced. A text takes effect no sooner than the one that it began from.

With --language, makes the draft of a translation, \`draft.de.mdx\`, of the version in force or, with
--from, of another. It begins from the last translation, and lists what has to be translated since.

With --from-word, merges what counsel made of the file of policy word with the draft: it asks whose
changes are accepted, or takes --accept with all, none or a name. What both changed stays as the draft
has it, and is named with both texts. Comments stand in draft.notes.yaml, and the check shows them.`,
  options: ['new', 'from', 'kind', 'language', 'from-word', 'accept'],
  apart: [
    ['from-word', 'new'],
    ['from-word', 'from'],
    ['new', 'from'],
    ['new', 'language'],
  ],
  async run(name, { new: isNew = false, from, kind: given, language, 'from-word': file, accept }, io) {
    if (file === undefined && accept !== undefined) refuse('--accept goes with --from-word.')
    if (file === undefined && language !== undefined) {
      draftTranslation(name, language, from, io)
      return 0
    }
    const kind = kindOf(given, isNew)
    const path = draftPath(contentDir(), name)
    if (file !== undefined) await draftFromWord(name, file, { accept, language }, io)
    else if (existsSync(path)) print(io, `There is a draft already: ${path}`)
    else if (from !== undefined) return startFrom(name, from, io)
    else await start(name, isNew, kind, io)
    print(io, `What is wrong or missing: ${command('check', name)}\nWhat it changes: ${command('diff', name)}`)
    return 0
  },
}

/** The kind of policy that was named. */
function kindOf(given: string | undefined, isNew: boolean): PolicyKind | undefined {
  if (given === undefined) return undefined
  if (!isNew) refuse('--kind goes with --new.')
  const kind = policyKinds.find((one) => one === given)
  return kind ?? refuse(`There is no kind ${given}. Write ${policyKinds.join(', ')}.`)
}

function startFrom(name: string, day: string, io: Io): number {
  const content = readContent()
  const version = findDay(findNamed(content, name), day)
  const path = draftPath(contentDir(), name)
  startDraft(contentDir(), name, version, true)
  const soonest =
    version.effective > dayOf(content, version.company)
      ? `, which takes effect on ${formatDate(version.effective)}: what begins from it, not before that day`
      : ''
  print(
    io,
    `Made ${path}, with all that the version of ${day} says${soonest}. Correct it, and publish it in the place of that version:
${checkAsOf(name, day)}
npm run policy -- publish ${name} --replace ${day} --because "…"
Or say in its first lines what changes, and publish it as a version of its own:
${command('check', name)}
${command('publish', name)}
What it changes: ${command('diff', name)}`,
  )
  return 0
}

async function start(name: string, isNew: boolean, kind: PolicyKind | undefined, io: Io): Promise<void> {
  const dir = contentDir()
  const path = draftPath(dir, name)
  const content = readContent()
  const policies = policiesOf(content)
  const found = policies.find((policy) => policy.name === name)
  if (isNew && found) refuse(`There is a policy ${name} already. To change it: ${command('draft', name)}`)
  if (isNew) {
    const company = startPolicy(dir, name, { kind })
    if (company) print(io, `Started the company ${name.replace(/\/.*/, '')}: fill in ${company}`)
    return print(io, `Started ${path} from a template: fill in its gaps, which stand in brackets.`)
  }
  const day = dayOf(content, name)
  const current = inForce(found?.versions ?? [], day)
  if (!current) {
    const names = policies.map((policy) => policy.name)
    return refuse(
      `There is no policy ${name}. ${namesMeant(name, names)} To start it: npm run policy -- draft ${name} --new`,
    )
  }
  startDraft(dir, name, current)
  print(io, `Made ${path} from the version of ${current.updated}. Edit it, and say in its first lines what changes.`)
  const next = upcoming(found?.versions ?? [], day)
  if (next) {
    print(
      io,
      `The version of ${next.updated} takes effect on ${formatDate(next.effective)}. To begin from that, delete the draft: npm run policy -- draft ${name} --from ${next.updated}`,
    )
  }
}

/** Merges what counsel made of a Word file with the draft of a policy. */
async function draftFromWord(
  policy: string,
  path: string,
  { accept, language }: { accept?: string; language?: string },
  io: Io,
): Promise<void> {
  const [dir, content] = [contentDir(), readContent()]
  findNamed(content, policy)
  const { name, bytes } = readSource(path)
  // What reads Word files takes a while to load.
  const [{ readAnswer }, { takeBack }] = await Promise.all([import('../../word/back'), import('../../word/take-back')])
  const answer = readAnswer(bytes, name)
  const { authors, text } = answer
  const meant = textName(policy, language)
  if (language !== undefined && text !== meant) refuse(`This is the file of ${text ?? policy}, not of ${meant}.`)
  const choice = authors.length === 0 ? 'all' : (accept ?? (await askFor(authors, io)))
  if (!['all', 'none', ...authors].includes(choice)) {
    refuse(`Nobody of the name ${choice} has changed the file. Write all, none, or one of: ${authors.join(', ')}.`)
  }
  const accepted = (author: string) => choice === 'all' || choice === author
  const {
    conflicts,
    notes,
    report,
    path: draft,
    isUnchanged,
  } = await takeBack(content, dir, policy, answer, accepted, {
    read: (own, seal) => readSave(dir, nameOfText(own), seal),
    keep: (own, former) => keepSave(dir, nameOfText(own), former),
  })
  const said = conflicts.map(({ title, ...both }) => {
    const [ours, theirs] = [both.ours, both.theirs].map((words) => words.replaceAll('\n', '\n  '))
    return `Both changed “${title}”. The draft keeps:\n  ${ours}\nThe file says:\n  ${theirs}`
  })
  const comments =
    notes.length === 0
      ? []
      : [`${plural(notes.length, 'comment')} kept in ${basename(draft).replace('mdx', 'notes.yaml')}.`]
  print(
    io,
    [
      `${name} ${isUnchanged ? 'changes nothing in' : 'is merged with'} ${draft}.`,
      ...report.map((line) => `  - ${line}`),
      ...said,
      ...comments,
    ].join('\n'),
  )
}

async function askFor(authors: string[], io: Io): Promise<string> {
  const names = authors.join(', ')
  const inScript = `Add --accept all, --accept none or --accept NAME. Changes are from: ${names}.`
  return ask(`Changes are from: ${names}. Whose are accepted? Type all, none or a name: `, inScript, io)
}
