import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, sealed } from '../../folder'
import { draft, german, policies, policy, read, refused, translated, version, versionsIn, withDraft } from '../cli'

const ofGerman = 'content/acme/privacy/2025-05-04.de.mdx'
const draftPath = 'content/acme/privacy/draft.de.mdx'
const [name, language] = ['acme/privacy', ['--language', 'de']]

test('a first translation begins in the words of its version, and is published once it is translated', async () => {
  const folder = folderOf(policies)
  const begun = await policy(folder, ['draft', name, ...language])
  expect(begun.said).toContain('Made content/acme/privacy/draft.de.mdx, for the version of 4 May 2025.')
  expect(begun.said).toContain('"Storage" stands here in the words of the original')
  expect(read(folder, draftPath)).toContain('## Storage\n\nWe keep it for ten years.')
  const early = await policy(folder, ['publish', name, ...language, '--yes'])
  expect(early).toEqual(refused('The draft was not published.'))
  writeFileSync(join(folder, draftPath), german)
  expect((await policy(folder, ['publish', name, ...language, '--yes'])).said).toContain(`Published ${ofGerman}`)
  expect(read(folder, ofGerman)).toBe(german)
  expect(read(folder, 'content/SHA256SUMS')).toContain('# brought 2026-11-22 acme/privacy/2025-05-04.de.mdx\n')
  expect((await policy(folder, [])).said).toContain('German    in step with the version in force\n')
})

test('the list and the draft of the next translation say what the version in force has changed', async () => {
  const folder = folderOf({ ...translated, 'content/acme/privacy/draft.mdx': draft })
  await policy(folder, ['publish', name, '--yes'])
  expect((await policy(folder, [])).said).toContain(
    'German    the version of 4 May 2025, behind by 1 section: "Storage"; to translate the version of 22 November 2026: npm run policy -- draft acme/privacy --language de\n',
  )
  const begun = await policy(folder, ['draft', name, ...language])
  expect(begun.said).toContain('the original has changed "Storage" since the version of 4 May 2025')
  expect(begun.said).toContain('"two", for which it has "ten"')
  expect(read(folder, draftPath)).toContain('from: 2026-11-22\n')
  expect(read(folder, draftPath)).toContain('## Speicherung\n\nWir behalten sie zehn Jahre lang.')
})

test('what the draft of a translation changes is shown beside the last one', async () => {
  const next = version.replace('ten years', 'two years').replace('change:', 'from: 2025-05-04\nchange:')
  const files = sealed({ ...translated, 'content/acme/privacy/2026-01-10.mdx': next })
  const own = german.replace('from: 2025-05-04', 'from: 2026-01-10').replace('zehn', 'zwei')
  const folder = folderOf({ ...files, [draftPath]: own })
  expect((await policy(folder, ['diff', name, ...language])).said).toContain('[-zehn-]{+zwei+}')
  const none = await policy(folder, ['diff', name, '--language', 'fr'])
  expect(none).toEqual(refused('To make one: npm run policy -- draft acme/privacy --language fr'))
})

test('a section that is new stands in the draft in the words of the version, and one that is gone does not', async () => {
  const next = version
    .replace('summary', 'retired:\n  storage: Gone for good.\nsummary')
    .replace('## Storage\n\nWe keep it for ten years.', '## Rights\n\nAsk us for it at any time.')
  const folder = folderOf(sealed({ ...translated, 'content/acme/privacy/2026-01-10.mdx': next }))
  await policy(folder, ['draft', name, ...language])
  expect(read(folder, draftPath)).toMatch(/## Rights\n\nAsk us for it at any time\.\n*$/)
  expect(read(folder, draftPath)).not.toContain('Speicherung')
})

test('a translation waits as a draft once its version is withdrawn, and cannot be published without one', async () => {
  const folder = folderOf(translated)
  await policy(folder, ['withdraw', `${name}/2025-05-04`, '--because', 'It named a person.', '--yes'])
  expect((await policy(folder, [])).said).toContain(`draft: ${draftPath}, whose version was withdrawn; what to do: `)
  const early = await policy(folder, ['publish', name, ...language, '--yes'])
  expect(early).toEqual(refused('was withdrawn. Nothing was published.'))
})

test('a draft in one language stands in the way of no other', async () => {
  const folder = folderOf({ ...withDraft, [draftPath]: 'not a draft' })
  expect((await policy(folder, ['publish', name, '--yes'])).status).toBe(0)
})

test('where the publication of a translation was stopped, that is finished, and then the policy is published', async () => {
  const { [ofGerman]: stopped = '', ...recorded } = translated
  const waiting = { 'content/acme/privacy/.2025-05-04.de.mdx': stopped, 'content/acme/privacy/draft.mdx': draft }
  const { said } = await policy(folderOf({ ...recorded, ...waiting }), ['publish', name, '--yes'])
  expect(said).toContain(`Published ${ofGerman}`)
  expect(said).toContain('Published content/acme/privacy/2026-11-22.mdx')
})

test('a translation is withdrawn alone, and its version stays', async () => {
  const folder = folderOf(translated)
  const args = ['withdraw', 'acme/privacy/2025-05-04', '--because', 'A slip.', '--yes']
  expect((await policy(folder, [...args, ...language])).said).toContain('The version itself stays as it is.')
  expect(versionsIn(folder)).toEqual(['2025-05-04.mdx', 'draft.de.mdx'])
  expect((await policy(folder, ['check', '--quiet'])).said).not.toContain('seal')
  expect((await policy(folder, ['publish', name, ...language, '--yes'])).status).toBe(0)
  expect(versionsIn(folder)).toEqual(['2025-05-04.de.mdx', '2025-05-04.mdx'])
})

test.each([
  [
    'withdrawn',
    ['withdraw', 'acme/privacy/2025-05-04'],
    {},
    ['draft.de.mdx', 'draft.mdx'],
    /^Its translations go with it: German\.$/m,
  ],
  [
    'replaced',
    ['publish', name, '--replace', '2025-05-04'],
    { 'content/acme/privacy/draft.mdx': draft },
    ['2025-05-04.mdx', 'draft.de.mdx'],
    /^Note: The text in German is withdrawn with it, and becomes a draft to be published again\.$/m,
  ],
])('a version that is %s takes its translations with it, which is said', async (_, args, more, names, said) => {
  const folder = folderOf({ ...translated, ...more })
  const given = [...args, '--because', 'A slip.', '--yes']
  const other = folderOf({ ...translated, ...more, [draftPath]: 'mine' })
  expect(await policy(other, given)).toEqual(refused(draftPath))
  const done = await policy(folder, given)
  expect(done).toEqual({ status: 0, said: expect.stringMatching(said) })
  expect(done.said).toContain('\nNow commit all that changed in content, and build the site')
  expect(versionsIn(folder)).toEqual(names)
  expect((await policy(folder, ['check', '--quiet'])).said).not.toContain('seal')
})

test.each([
  [['draft', name, '--language', 'german'], '"german" is no code of a language.'],
  [['draft', name, '--language', 'en'], 'acme/privacy is in English itself.'],
  [['draft', name, '--language', 'de'], 'No version of acme/privacy waits to be translated into German.'],
  [['draft', name, '--language', 'fr', '--from', '2025-05-05'], 'acme/privacy has no version of 2025-05-05.'],
  [['draft', 'acme/cookies', ...language], 'has no version to translate yet. Publish its draft first: npm run policy'],
  [['publish', name, '--language', 'fr'], 'acme/privacy has no draft in French.'],
  [['publish', name, '--language', 'de', '--updated', '2025-05-04'], '--updated does not go with --language'],
])('%s is refused in words', async (args, reason) => {
  const folder = folderOf({ ...translated, 'content/acme/cookies/draft.mdx': draft })
  expect(await policy(folder, args)).toEqual(refused(reason))
})

test('a translation that was changed after it was published is reported with how to bring it back', async () => {
  const folder = folderOf(translated)
  appendFileSync(join(folder, ofGerman), 'Mehr.\n')
  const { said } = await policy(folder, ['check', '--quiet'])
  expect(said).toContain('npm run policy -- draft acme/privacy --language de')
})

test('a draft of a translation is written in one style too', async () => {
  const folder = folderOf({ ...policies, [draftPath]: german.replace('- **Wer', '*   **Wer') })
  expect((await policy(folder, ['check', '--fix'])).said).toContain(`${draftPath}: formatted.`)
  expect(read(folder, draftPath)).toBe(german)
})

test('links in a translation lead to sections by their anchors in the original', async () => {
  const linked = german.replace('zehn Jahre lang.', 'zehn Jahre lang: siehe [hier](#storage) und [dort](#speicherung).')
  const { said } = await policy(folderOf({ ...policies, [draftPath]: linked }), ['check', '--quiet'])
  expect(said).toContain('`/acme/privacy/2025-05-04/` has no section `#speicherung`;')
  expect(said).not.toContain('has no section `#storage`')
})
