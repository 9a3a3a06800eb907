/**
 * Keeps the form from being edited while it is saved: Keystatic then shows the saved file, and what was typed meanwhile
 * would be gone. Answers how to let it be edited again, with the focus where it was.
 */
export function holdForm(): () => void {
  const focused = document.activeElement
  document.body.inert = true
  return () => {
    if (!document.body.inert) return
    document.body.inert = false
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
  }
}
