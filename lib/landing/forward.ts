/** An address at which something used to be, and where it is now. */
export interface Forward {
  /** The former address, as a path from the root, such as `/legal/klantra.html` */
  from: string
  /** Where it is now, as a path, such as `/klantra/privacy/` */
  to: string
}

/** The files in a built site that some hosts read their settings from, and that no link leads to. */
export const settingsFiles = ['_headers', '_redirects', '.htaccess', '.nojekyll']
