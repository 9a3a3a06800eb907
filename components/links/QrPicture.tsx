import { type QrCode, quietZone } from '../../lib/links/qr-code'

interface Props {
  code: QrCode
  /** The address that it leads to. */
  url: string
}

/** A QR code, dark on light in every colour scheme, as scanners need it. */
export function QrPicture({ code: { size, path }, url }: Props) {
  const side = size + 2 * quietZone
  return (
    <figure className="qr">
      <svg viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`} role="img" aria-label={`QR code of ${url}`}>
        <path d={`M${-quietZone}-${quietZone}h${side}v${side}h-${side}z`} fill="#fff" />
        <path d={path} stroke="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>
        QR code of <code>{url}</code>
      </figcaption>
    </figure>
  )
}
