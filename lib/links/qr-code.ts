import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** A QR code as a picture of squares. */
export interface QrCode {
  /** How many squares are on a side, without the margin. */
  size: number
  /** The dark squares, as the path of an SVG in which a square is one unit. */
  path: string
}

/** The empty squares that a scanner needs on each side, from ISO/IEC 18004. */
export const quietZone = 4

/** The QR code of an address. It can be read with a seventh of it soiled. */
export function qrCode(address: string): QrCode {
  const code = generate(address, { minCorrectionLevel: correction.M })
  return { size: code.size, path: toSvgPath(code) }
}
