import { correction, generate } from 'lean-qr'

/** A QR code as a picture of squares. */
export interface QrCode {
  /** How many squares are on a side, without the margin. */
  size: number
  /** The dark squares, as the path of an SVG in which a square is one unit: lines along the middle of each row, as wide as a square. */
  path: string
}

/** The empty squares that a scanner needs on each side, from ISO/IEC 18004. */
export const quietZone = 4

/** The QR code of an address. It can still be read with a seventh of it damaged. */
export function qrCode(address: string): QrCode {
  const code = generate(address, { minCorrectionLevel: correction.M })
  const rows = code.toString({ on: '#', off: ' ', pad: 0 }).split('\n')
  const path = rows.map((row, y) => {
    const runs = row
      .trimEnd()
      .replaceAll(/#+| +/g, (run) => (run.startsWith('#') ? `h${run.length}` : `m${run.length} 0`))
    return `M0 ${y}.5${runs}`
  })
  return { size: code.size, path: path.join('') }
}
