/** The backgrounds of a page, which the accent of a company must stand out from; `app/globals.css` paints them. */
export const pageColors = { light: '#fbfaf8', dark: '#16181b' } as const
