import { domainToUnicode } from 'node:url'
import { readUrl, withoutEscapes } from '../urls'

const strange = String.raw`(?!\p{Script=Latin})\p{L}`

/** The letters of other scripts that look like one of ours, where no other of their script stands beside them: that is then a word or an ending in it. */
const others = (
  [
    ['Cyrillic', '[авеікмнорѕстухԁԛԝһјАВЕІКМНОРЅСТУХЈԚԜ]'],
    ['Greek', '[αικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]'],
    ['Armenian', '[աօոսցՕՍ]'],
    ['full-width', '[\uFF21-\uFF3A\uFF41-\uFF5A]'],
    ['mathematical', '[\u{1D400}-\u{1D7FF}]'],
  ] as const
).map(([name, letter]) => ({ name, run: new RegExp(`(?<!${strange})${letter}+(?!${strange})`, 'u') }))

/** Letters of ours that look like one of another script, alone among letters of that: more are a name or an abbreviation with an ending, as is the first of `iСфера`. */
const scripts = (
  [
    ['Cyrillic', 'ABCEHIJKMOPSTXY', 'aceijopsxy'],
    ['Greek', 'ABEHIKMNOPTXYZ', 'iknoptuvx'],
  ] as const
).map(([name, upper, lower]) => ({
  name,
  letter: new RegExp(String.raw`\p{Script=${name}}`, 'gu'),
  alone: new RegExp(
    String.raw`(?<!\p{Script=Latin})(?:[${upper}](?!\p{Script=Latin})|[${lower}](?![\p{Script=Latin}\p{Lu}]))`,
    'u',
  ),
}))
const foreign = /[\u0370-\u1FFF\uFF00-\uFFEF\u{1D400}-\u{1D7FF}]/u

/** The first letter of each word of a text that is of another script than the word and looks like one of its own, and where it stands. */
export function lookAlikes(text: string): { offset: number; reason: string }[] {
  // Most texts have no letter but ours.
  if (!foreign.test(text)) return []
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    if (!/[A-Za-z]/.test(word)) return []
    const ownLetters = word.match(/\p{Script=Latin}/gu)?.length ?? 0
    const script = scripts.find(({ letter }) => (word.match(letter)?.length ?? 0) > 2 * ownLetters)
    const own = script?.alone.exec(word)
    if (script && own) {
      const reason = `in "${word}", "${own[0]}" is a Latin letter that only looks like a ${script.name} one; type the word again`
      return { offset: index + own.index, reason }
    }
    const found = others.flatMap(({ name, run }) => {
      const match = run.exec(word)
      return match ? { name, sign: String.fromCodePoint(match[0].codePointAt(0) ?? 0), at: match.index } : []
    })[0]
    if (!found) return []
    const reason = `in "${word}", "${found.sign}" is a ${found.name} letter that only looks like one of ours; type the word again`
    return { offset: index + found.at, reason }
  })
}

const ours = /\p{Script=Latin}/u
/** A letter of a script that is not written together with ours, as those of Japan, Korea and China are. */
const apart = /(?![\p{Script=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}])\p{L}/u

/** Why a web or e-mail address may not lead where it seems to: a part of its name mixes letters of several scripts, as they are or as `xn--…`. Undefined where none does, or where it is not such an address. */
export function lookAlikeAddress(url: string): string | undefined {
  const label = namesIn(url).find((part) => ours.test(part) && apart.test(part))
  return label === undefined
    ? undefined
    : `"${label}" in this address mixes the letters of several scripts, which look alike; type the address again`
}

/** The parts of the host of an address, and what stands before its `@`, as people read them. */
function namesIn(url: string): string[] {
  if (/^https?:/i.test(url)) return domainToUnicode(readUrl(url)?.hostname ?? '').split('.')
  const [, name, host] = /^(?:mailto:)?([^\s@]+)@([^\s@?]+)/i.exec(withoutEscapes(url)) ?? []
  return name === undefined || host === undefined ? [] : [name, ...domainToUnicode(host).split('.')]
}
