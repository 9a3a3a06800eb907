/** What keeps a page from fitting a small screen or from being zoomed, in what its viewports say; each with what to do. */
export function viewportFaults(viewports: string[]): string[] {
  const advice = 'write <meta name="viewport" content="width=device-width, initial-scale=1">.'
  if (viewports.length === 0) return [`The page sets no viewport; ${advice}`]
  return viewports.flatMap((content) => {
    const settings = new Map(content.split(/[,;]/).map((part) => pairIn(part)))
    const scalable = settings.get('user-scalable')
    const maximum = settings.get('maximum-scale')
    return [
      ...(settings.get('width') === 'device-width' ? [] : [`The viewport is not as wide as the device; ${advice}`]),
      ...(scalable === undefined || allowsZoom(scalable)
        ? []
        : [`The viewport forbids zooming with user-scalable=${scalable}; take that out.`]),
      ...(maximum === undefined || Number(maximum) >= 5
        ? []
        : [`The viewport limits zooming with maximum-scale=${maximum}; take that out.`]),
    ]
  })
}

function pairIn(part: string): [string, string] {
  const [name = '', value = ''] = part.split('=')
  return [name.trim().toLowerCase(), value.trim().toLowerCase()]
}

/** As browsers read `user-scalable`: any other word than these forbids it. */
function allowsZoom(value: string): boolean {
  return /^(yes|device-width|device-height)$/.test(value) || Math.abs(Number(value)) >= 1
}
