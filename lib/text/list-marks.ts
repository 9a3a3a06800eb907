import { withLatinDigits } from '../languages/digits'

/** The signs of what counts with one for each number, by the name that Word or a style sheet has for it. */
export const alphabets: Record<string, string> = {
  aiueoFullWidth: 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  chosung: 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedCircleChinese: '①②③④⑤⑥⑦⑧⑨⑩',
  ganada: '가나다라마바사아자차카타파하',
  hebrew2: 'אבגדהוזחטיכלמנסעפצקרשת',
  'lower-greek': 'αβγδεζηθικλμνξοπρστυφχψω',
  russianLower: 'абвгдежзиклмнопрстуфхцчшщыэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ',
}

/** The numbers from 1 to 10 in Chinese characters. */
export const hanDigits = '一二三四五六七八九十'

const orders = [...Object.values(alphabets), hanDigits]

const romanOnes = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

/** A number of a list as small letters, as word processors count: `aa` comes after `z`, and then `bb`. */
export function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

/** A number of a list in small Roman numerals. */
export function roman(value: number): string {
  // Tens and hundreds are written as ones are, with other letters.
  const digits = [...String(value)].map((digit, at, { length }) =>
    (romanOnes[Number(digit)] ?? '').replaceAll(
      /./g,
      (sign) => 'ivxlcdm'['ivx'.indexOf(sign) + 2 * (length - 1 - at)] ?? '',
    ),
  )
  return digits.join('')
}

/** A number below 100 in Chinese characters, such as 十二 or 二十. */
export function han(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const digit = (of: number) => hanDigits[of - 1] ?? ''
  return value === 0 ? '〇' : `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(ones)}`
}

const romans = Array.from({ length: 30 }, (_, index) => roman(index + 1))

/** What counts in a mark: its last letters and digits, such as `a` of `(a)`. */
export const lastSign = /[\p{L}\p{Nd}]+(?=[^\p{L}\p{Nd}]*$)/u

/** The marks that can follow one of a list: `(b)` for `(a)`, and for `(i)` both `(ii)` and `(j)`. A mark without letters and digits follows itself. */
export function nextMarks(mark: string): string[] {
  const [last = ''] = lastSign.exec(mark) ?? []
  if (last === '') return [mark]
  const small = last.toLowerCase()
  const [sign, rest] = [small.slice(-1), small.slice(0, -1)]
  const value = Number(withLatinDigits(last))
  const zero = sign.charCodeAt(0) - (value % 10)
  const inOrder = orders.flatMap((signs) => (signs.includes(sign) ? (signs[signs.indexOf(sign) + 1] ?? []) : []))
  const next = /^\p{Nd}+$/u.test(last)
    ? [String(value + 1).replaceAll(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))]
    : /^([a-z])\1*$/.test(small)
      ? [letters(small.charCodeAt(0) - 96 + 26 * (small.length - 1) + 1)]
      : (inOrder.length > 0 ? inOrder : [String.fromCharCode(sign.charCodeAt(0) + 1)]).map((one) => rest + one)
  const order = romans.indexOf(small)
  if (order >= 0) next.unshift(roman(order + 2))
  const [before, after] = [mark.slice(0, mark.lastIndexOf(last)), mark.slice(mark.lastIndexOf(last) + last.length)]
  return next.map((one) => before + (last === small ? one : one.toUpperCase()) + after)
}
