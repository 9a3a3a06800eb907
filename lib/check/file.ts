// Reads a file of the content folder from the disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type Content, dayOf, type PolicyDocument } from '../content/content'
import { decode } from '../content/encoding'
import { checkCompany, checkPolicyFacts, unknownCompany } from '../content/facts'
import { checkFrontMatter } from '../content/front-matter'
import { type ContentFile, nameFile, policyName } from '../content/names'
import { type SealRecord, sealOf, sealsFile } from '../content/seals'
import { fileRules } from '../rules/file-rules'
import { problem } from '../text/problem'

/** A day in the past for which the draft of a policy is checked, as if it were the version of that day. */
interface Backdating {
  /** The name of the policy, such as `klantra/privacy`. */
  policy: string
  day: string
  /** Whether the version of that day, whose place it takes, was ever public. */
  wasPublic: boolean
}

/** What the files are checked with in the place of what the disk has. */
export interface Overrides {
  /** The draft of a policy that is the version of a day in the past. */
  backdated?: Backdating
  /** What files will say once they are saved, by their paths below the content folder. */
  unsaved?: ReadonlyMap<string, string>
}

/** Reads a file by its path below the content folder, and reports on it what is wrong with its place, its encoding and its fields. Adds it to the content; returns the document of a version or a draft. */
export function checkFile(
  dir: string,
  path: string,
  content: Content,
  { backdated, unsaved = new Map() }: Overrides,
): PolicyDocument | undefined {
  const named = nameFile(path)
  if (named.kind === 'guide') return undefined
  const file = new VFile({ path: join(dir, path) })
  content.files.push(file)
  if (named.kind === 'unknown') {
    problem(file, undefined, named.reason, fileRules.name)
    return undefined
  }
  const text = unsaved.get(path)
  const bytes = text === undefined ? readFileSync(join(dir, path)) : Buffer.from(text)
  const isReadable = decode(file, bytes) && !reportMerge(file, named.kind)
  switch (named.kind) {
    case 'seals':
      content.recordSeal = sealOf(bytes)
      return undefined
    case 'company':
      content.companies.set(named.company, isReadable ? checkCompany(file) : unknownCompany)
      return undefined
    case 'links in use':
    case 'addresses':
    case 'notes':
      return undefined
    case 'policy':
      if (isReadable) content.facts.set(policyName(named), checkPolicyFacts(file))
      return undefined
    default: {
      const about = `${named.company}/company.yaml`
      if (!unsaved.has(about) && !existsSync(join(dir, about))) {
        problem(file, undefined, `the company is not described; write \`${about}\``, fileRules.name)
      }
      const day = dayOf(content, named.company)
      if ('updated' in named && named.updated > day) {
        const reason = `this is the version of ${named.updated}, a day that has not come, as today is ${day}; set the clock, or TODAY, or \`timeZone\` in ${named.company}/company.yaml, if that is wrong, or else make it the \`draft.mdx\` again and delete its line from ${sealsFile}`
        problem(file, undefined, reason, fileRules.name)
      }
      return documentOf({ file, path, named, isReadable, day, backdated, record: content.record, seal: sealOf(bytes) })
    }
  }
}

interface Named {
  file: VFile
  path: string
  named: Extract<ContentFile, { kind: 'version' | 'draft' | 'translation' | 'draft of a translation' }>
  isReadable: boolean
  day: string
  backdated?: Backdating
  record: SealRecord
  seal: string
}

function documentOf({ file, path, named, isReadable, day, backdated, record, seal }: Named): PolicyDocument {
  const { company, policy } = named
  const language = 'language' in named ? named.language : undefined
  const published = 'updated' in named ? named.updated : undefined
  const isDraft = published === undefined
  const past = named.kind === 'draft' && backdated?.policy === policyName(named) ? backdated.day : undefined
  const isInPlace = past !== undefined
  const own = past ?? published ?? day
  const broughtOn = isInPlace && past !== day ? day : record.brought.get(path)
  const isReplacement = record.withdrawals.some((withdrawal) => withdrawal.path === path)
  const front = isReadable ? checkFrontMatter(file, own, language !== undefined) : undefined
  const { from: said, corrects: corrected } = front?.values ?? {}
  const corrects = isDraft ? corrected?.text : undefined
  // A correction has the origin of what it corrects only in the place of that.
  const from = isInPlace ? said?.text : (corrects ?? said?.text)
  const updated = named.kind === 'draft of a translation' ? (from ?? own) : own
  const effective = front?.values.effective?.text ?? updated
  const names = { file, path, company, policy, isDraft, isInPlace, isReplacement, seal, language }
  return { ...names, updated, broughtOn, effective, from, corrects, front }
}

/** Reports a merge of two branches that git could not end by itself. Returns whether there is one. */
function reportMerge(file: VFile, kind: ContentFile['kind']): boolean {
  const offset = String(file).search(/^(?:<{7}|>{7})(?: .*)?\r?$/m)
  if (offset < 0) return false
  const isList = kind === 'seals' || kind === 'addresses' || kind === 'links in use'
  const keep = isList ? 'keep the lines of both sides' : 'of each place, keep what counts of the two sides'
  const reason = `a merge was left unfinished here; ${keep}, delete the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`, then run \`git add ${file.path}\` and \`git commit\``
  problem(file, offset, reason, fileRules.merge)
  return true
}
