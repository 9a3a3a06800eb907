import fc from 'fast-check'

const point = fc.nat(0x10ffff).filter((value) => value < 0xd800 || value > 0xdfff)

/** Any text. What the library has for that lists all characters first, which takes a second. */
export const anyText = fc.string({ unit: point.map((value) => String.fromCodePoint(value)) })
