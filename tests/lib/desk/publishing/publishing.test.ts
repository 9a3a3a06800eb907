import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../../lib/check/content'
import { sealOf } from '../../../../lib/content/seals'
import { publish, type Wish, withdraw } from '../../../../lib/desk/publishing/publishing'
import { savesOf } from '../../../../lib/desk/saves/saves'
import { lockPublications, publishDraft } from '../../../../lib/publishing/publication'
import { folderOf, sealed } from '../../folder'
import { draft, draftPath, everythingIn, files, published, version, versions } from '../acme'

const name = 'acme/privacy'
const day = '2026-11-22'
const newest = `content/acme/privacy/${day}.mdx`
const said = { summary: 'Shorter.', change: 'material', effective: '' }
const wish: Wish = { seal: sealOf(Buffer.from(draft)), day, said }
const reasons = { because: 'It named the wrong period.', wasPublic: true }

function start(given: Record<string, string> = files) {
  const folder = folderOf(given)
  return { folder, setting: { dir: join(folder, 'content'), today: day } }
}

/** Why a publication failed, after it was found that it changed nothing. */
function refusalOf({ folder, setting }: ReturnType<typeof start>, wanted: Partial<Wish> = {}, policy = name): string {
  const before = everythingIn(folder)
  let refusal = 'none'
  try {
    publish(setting, policy, { ...wish, ...wanted })
  } catch (error) {
    refusal = (error as Error).message
  }
  expect(everythingIn(folder)).toEqual(before)
  return refusal
}

test('a draft becomes the version of the day, as `policy publish` makes it, and nothing is changed beside but that it is kept', () => {
  const [own, other] = [start(), start()]
  expect(publish(own.setting, name, wish)).toBe(day)
  expect(savesOf(own.setting.dir, name)).toMatchObject([{ kind: 'published', seal: wish.seal }])
  rmSync(join(own.folder, '.saves'), { recursive: true })
  publishDraft(other.setting.dir, { policy: name, day, checked: wish.seal })
  expect(everythingIn(own.folder)).toEqual(everythingIn(other.folder))
  expect(everythingIn(own.folder)).toEqual(everythingIn(folderOf(sealed({ ...versions, [newest]: draft }))))
  const { files: read } = checkContent(own.setting.dir, day, 'published')
  expect(read.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toEqual([])
})

test('what is said of the change is written into the text before it is sealed', () => {
  const { folder, setting } = start()
  publish(setting, name, { ...wish, said: { ...said, summary: 'Two years: "at last".', effective: '2026-12-24' } })
  const text = readFileSync(join(folder, newest), 'utf8')
  expect(text).toContain('summary: \'Two years: "at last".\'\nchange: material\neffective: 2026-12-24\n---')
})

const withErrors = draft.replace('ten', 'TODO').replace('two years', 'TODO')

test.each<[string, Record<string, string>, string]>([
  [
    'a draft with errors',
    { ...files, [draftPath]: withErrors },
    'Fix these errors first. The draft was not published.',
  ],
  ['no draft', versions, 'This draft is gone: it was published or discarded meanwhile. Nothing was saved.'],
  [
    'a version of the day',
    { ...sealed({ ...versions, [newest]: version }), [draftPath]: draft },
    'There is a version of today already, and a policy has at most one a day. Publish this as a correction of that version, or tomorrow.',
  ],
  [
    'a version that was changed',
    { ...files, [`content/${published}`]: version.replace('ten', 'one') },
    'Fix these errors first. The draft was not published.',
  ],
])('%s is refused, and nothing is changed', (_, given, refusal) => {
  const seal = sealOf(Buffer.from(given[draftPath] ?? ''))
  expect(refusalOf(start(given), { seal })).toBe(refusal)
})

test('a draft that was changed after it was shown, one shown on another day, and one of which it was not asked are not published', () => {
  expect(refusalOf(start(), { seal: '' })).toMatch('was changed meanwhile')
  expect(refusalOf(start(), { day: '2026-11-21' })).toBe(
    'That page was not of now. Look at this one, and publish again.',
  )
  expect(refusalOf(start(), { day: '' })).toMatch(/^What kept this from being published is put right\./)
})

test.each(['acme/cookies', 'acme', '', '../content/acme/privacy', 'a/../b', '../outside/privacy'])(
  '“%s” is no policy to publish, and nothing that waits elsewhere is touched',
  (policy) => {
    const waiting = { '.2026-01-01.mdx': 'mine', 'outside/privacy/.2026-01-01.mdx': 'mine' }
    const refusal = refusalOf(start({ ...files, ...waiting }), {}, policy)
    expect(refusal).toMatch(/is not the name of a draft|There is no policy/)
  },
)

test('while another publication is under way, one is refused', () => {
  const place = start()
  const unlock = lockPublications(place.setting.dir)
  expect(() => publish(place.setting, name, wish)).toThrow('under way')
  unlock()
  expect(publish(place.setting, name, wish)).toBe(day)
})

/** The content in which the publication of a text was stopped after its seal was recorded, and as it is once that is finished. */
function stoppedAt(text: string, source: string): { stopped: Record<string, string>; done: Record<string, string> } {
  const done = sealed({ ...versions, [`content/acme/privacy/${text}.mdx`]: source })
  const { [`content/acme/privacy/${text}.mdx`]: waiting = '', ...recorded } = done
  return { stopped: { ...recorded, [`content/acme/privacy/.${text}.mdx`]: waiting }, done }
}

test('a publication that was stopped after its seal was recorded is finished, on its own day', () => {
  const { stopped, done } = stoppedAt('2026-11-21', draft)
  const { folder, setting } = start({ ...stopped, [draftPath]: draft })
  expect(publish(setting, name, wish)).toBe('2026-11-21')
  expect(everythingIn(folder)).toEqual(everythingIn(folderOf(done)))
})

test.each([
  ['2025-05-04.de', 'of 4 May 2025 in German'],
  ['2026-11-21', 'of 21 November 2026'],
])('where the publication of another text, %s, was stopped, that is finished, and the draft waits', (text, words) => {
  const { stopped, done } = stoppedAt(text, draft.replace('two', 'one'))
  const { folder, setting } = start({ ...stopped, [draftPath]: draft })
  const refusal = `The version ${words}, whose publication was stopped, is there now`
  expect(() => publish(setting, name, wish)).toThrow(refusal)
  expect(everythingIn(folder)).toEqual(everythingIn(folderOf({ ...done, [draftPath]: draft })))
})

test('a version of today is corrected on the same day, and the record says why', () => {
  const right = draft.replace('two', 'three')
  const { folder, setting } = start({ ...sealed({ ...versions, [newest]: draft }), [draftPath]: right })
  const wanted = { ...wish, seal: sealOf(Buffer.from(right)) }
  expect(publish(setting, name, { ...wanted, replaces: { day, reasons } })).toBe(day)
  expect(readFileSync(join(folder, newest), 'utf8')).toBe(right)
  expect(existsSync(join(folder, draftPath))).toBe(false)
  const record = readFileSync(join(folder, 'content/SHA256SUMS'), 'utf8')
  expect(record).toMatch(/# withdrawn 2026-11-22 .*2026-11-22\.mdx: It named the wrong period\./)
})

test.each<[string, string | undefined, string]>([
  ['a correction, from what that version began from', day, 'change: material\nfrom: 2025-05-04\n---'],
  ['a new version, from the one that it was begun to correct', undefined, 'change: material\nfrom: 2026-05-04\n---'],
])('a draft that was begun to correct is published as %s', (_, replaced, fields) => {
  const corrected = replaced ?? '2026-05-04'
  const own = draft.replace('change: material', '$&\nfrom: 2025-05-04')
  const text = own.replace('two', 'three').replace('from: 2025-05-04', `$&\ncorrects: ${corrected}`)
  const { folder, setting } = start({
    ...sealed({ ...versions, [`content/acme/privacy/${corrected}.mdx`]: own }),
    [draftPath]: text,
  })
  const replaces = replaced === undefined ? undefined : { day: replaced, reasons }
  publish(setting, name, { ...wish, seal: sealOf(Buffer.from(text)), replaces })
  expect(readFileSync(join(folder, newest), 'utf8')).toContain(fields)
})

test('a correction that changes nothing is refused', () => {
  const text = draft.replace('change: material', `$&\ncorrects: ${day}`)
  const place = start({ ...sealed({ ...versions, [newest]: draft }), [draftPath]: text })
  const wanted = { seal: sealOf(Buffer.from(text)), replaces: { day, reasons } }
  expect(refusalOf(place, wanted)).toMatch(/^The draft says what .* It was not published\.$/)
})

test.each([
  ['', 'Say why'],
  [' ', 'Say why'],
  ['One\ntwo', 'one line'],
  ['x'.repeat(301), '301 letters'],
])('no version is corrected or withdrawn for the reason “%s”', (because, words) => {
  const place = start()
  const wrong = { because, wasPublic: true }
  expect(refusalOf(place, { replaces: { day: '2025-05-04', reasons: wrong } })).toMatch(words)
  expect(() => withdraw(place.setting, name, { day: '2025-05-04', seal: '' }, wrong)).toThrow(words)
})

test('a version is withdrawn, and its text becomes the draft', () => {
  const { folder, setting } = start(versions)
  withdraw(setting, name, { day: '2025-05-04', seal: sealOf(Buffer.from(version)) }, reasons)
  expect(readFileSync(join(folder, draftPath), 'utf8')).toBe(version)
  expect(existsSync(join(folder, `content/${published}`))).toBe(false)
  expect(readFileSync(join(folder, 'content/SHA256SUMS'), 'utf8')).toMatch(/# withdrawn 2026-11-22 .*wrong period/)
})

test.each<[string, Record<string, string>, { day: string; seal: string }, string]>([
  ['beside a draft', files, { day: '2025-05-04', seal: sealOf(Buffer.from(version)) }, 'there is a draft already'],
  ['that is not the one that was shown', versions, { day: '2025-05-04', seal: 'x' }, 'corrected meanwhile'],
  ['that is not there', versions, { day: '2025-05-05', seal: 'x' }, 'no version of 5 May 2025'],
  [
    'whose record is broken',
    { ...versions, [`content/${published}`]: version.replace('ten', 'one') },
    { day: '2025-05-04', seal: sealOf(Buffer.from(version.replace('ten', 'one'))) },
    'published',
  ],
])('a version %s is not withdrawn', (_, given, shown, words) => {
  const { folder, setting } = start(given)
  const before = everythingIn(folder)
  expect(() => withdraw(setting, name, shown, reasons)).toThrow(words)
  expect(everythingIn(folder)).toEqual(before)
})
