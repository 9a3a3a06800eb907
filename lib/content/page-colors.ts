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
