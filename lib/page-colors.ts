/** The backgrounds of a page, which the accent of a company must stand out from; `app/globals.css` paints them. */
export const pageColors = { light: '#fbfaf8', dark: '#16181b' } as const

/** The colours of links on pages of no company; `app/globals.css` paints them. */
export const pageAccents = { light: '#2d5a7b', dark: '#8fc1e3' } as const
