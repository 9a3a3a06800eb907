const name = 'editor.scroll'

/** Remembers how far the text of this form is scrolled, for the next time that it is opened in this tab. */
export function rememberScroll(): void {
  const scroller = scrollerOf(document.querySelector('.ProseMirror'))
  if (scroller) sessionStorage.setItem(name, JSON.stringify({ path: location.pathname, top: scroller.scrollTop }))
}

/** Scrolls the text of this form to where it was remembered, as soon as it is shown. */
export function restoreScroll(): void {
  const { path, top }: { path?: string; top?: number } = JSON.parse(sessionStorage.getItem(name) ?? '{}')
  sessionStorage.removeItem(name)
  if (path !== location.pathname || !top) return
  const observer = new MutationObserver(() => {
    const scroller = scrollerOf(document.querySelector('.ProseMirror'))
    if (!scroller) return
    observer.disconnect()
    scroller.scrollTop = top
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

/** What scrolls an element: the nearest around it that is higher than it shows. */
function scrollerOf(element: Element | null): Element | undefined {
  for (let around = element?.parentElement; around; around = around.parentElement) {
    if (around.scrollHeight > around.clientHeight && getComputedStyle(around).overflowY !== 'visible') return around
  }
  return undefined
}
