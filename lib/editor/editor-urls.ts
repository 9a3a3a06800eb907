/** The addresses of the editor, which are on no built site. */
export const editorUrls = {
  /** The form of a file, by the key of the form. Keystatic knows it without a slash at the end only. */
  form: (key: string) => `/keystatic/singleton/${key}`,
  /** The draft as the page that it will be. */
  draft: (company: string, policy: string) => `/${company}/${policy}/draft/`,
  /** The form of the draft with the page beside it. */
  edit: (company: string, policy: string) => `/${company}/${policy}/draft/edit/`,
  /** What the draft changes in the version in force. */
  draftChanges: (company: string, policy: string) => `/${company}/${policy}/draft/changes/`,
  publish: (company: string, policy: string) => `/${company}/${policy}/draft/publish/`,
  /** Takes forms that start a draft. */
  startDraft: () => '/api/draft/',
  /** Takes forms that publish a draft. */
  publishDraft: () => '/api/publish/',
  /** Tells pages, for as long as they listen, that the content was changed. */
  changes: () => '/api/changes/',
}
