/** Where a click leads from this page, in its own window; undefined where it does not leave it. */
export function addressLeftFor(event: MouseEvent): string | undefined {
  const { target, defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  const isElsewhere = defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey
  const isWords = link?.closest('[contenteditable="true"]')
  if (!link || isElsewhere || isWords || link.target !== '' || link.getAttribute('href')?.startsWith('#'))
    return undefined
  return link.href
}
