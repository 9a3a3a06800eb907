/** The least contrast of text on its background, from WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5

const hex = /^#[0-9a-f]{6}$/i

/** True for a colour written `#rrggbb`. */
export function isColor(text: string): boolean {
  return hex.test(text)
}

/** The contrast of two `#rrggbb` colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The backgrounds of a page; `app/theme.css` paints them. */
export const pageColors = { light: '#fbfaf8', dark: '#16181b' } as const

/** The backgrounds of heads and of short versions, which the accent of a company must stand out from most; `app/theme.css` paints them. */
export const pageGrounds = { light: '#f3f0ea', dark: '#1f2226' } as const

/** The colours of text on a page; `app/theme.css` paints them. */
export const pageInks = { light: '#1d2023', dark: '#e4e1db' } as const

/** The colours of lines on a page; `app/theme.css` paints them. */
export const pageRules = { light: '#d9d5cc', dark: '#3a3e44' } as const

/** The colours of links on pages of no company; `app/theme.css` paints them. */
export const pageAccents = { light: '#2d5a7b', dark: '#8fc1e3' } as const
