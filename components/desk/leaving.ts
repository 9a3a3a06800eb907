import { useListener } from './use-listener'

/** Where a click leads from this page, in its own window; undefined where it does not leave it. */
function addressLeftFor(event: MouseEvent): string | undefined {
  const { target, defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  const isElsewhere = defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey
  const isWords = link?.closest('[contenteditable="true"]')
  if (!link || isElsewhere || isWords || link.target !== '' || link.getAttribute('href')?.startsWith('#'))
    return undefined
  return link.href
}

/** Saves before a click leads elsewhere, and warns before a page is left on which something is not saved, unless that is kept for as long as it cannot be. */
export function useLeaving(hasMore: () => boolean, save: () => Promise<unknown>, isKept: () => boolean): void {
  useListener('beforeunload', (event) => {
    if (hasMore() && !isKept()) event.preventDefault()
  })
  useListener('click', async (event) => {
    const address = addressLeftFor(event)
    if (address === undefined || !hasMore()) return
    event.preventDefault()
    await save()
    location.assign(address)
  })
}
