/** A text with the digits of all scripts as Latin ones, each where it stood. */
export function withLatinDigits(text: string): string {
  // Each script has its ten in a row.
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    let value = 0
    while (/\p{Nd}/u.test(String.fromCharCode(digit.charCodeAt(0) - value - 1))) value++
    return digit.length > 1 ? digit : String(value)
  })
}
