/** How long Keystatic takes to note that its text has the focus, in milliseconds. */
const noting = 50

/** How long it takes to close the menu of headings. */
const choosing = 200

/**
 * Makes the text of a form usable by keyboard. Keystatic shows no caret when Tab comes to it, leaves the focus on the
 * menu of headings when one was chosen, goes from a cell to its menu, and takes Tab to move the entries of a list in or
 * out, also when someone only goes from field to field: here Tab passes, until something was done in the text, and again
 * after Escape. Returns how to undo it.
 */
export function makeTextKeyable(): () => void {
  let isPassing = true
  const onFocus = ({ target, relatedTarget }: FocusEvent) => {
    const text = textAround(target)
    if (!text || textAround(relatedTarget) === text) return
    isPassing = true
    setTimeout(() => placeCaret(text), noting)
  }
  const onPointer = ({ target }: Event) => {
    if (textAround(target)) isPassing = false
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') onChoice(event)
    if (!textAround(event.target) || event.key === 'Shift') return
    if (event.key !== 'Tab') isPassing = event.key === 'Escape'
    else if (isPassing) event.stopImmediatePropagation()
    else if (goToCell(event.shiftKey ? -1 : 1)) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }
  const onChoice = ({ target }: Event) => {
    const isOption = target instanceof Element && target.closest('[role=option]') !== null
    const menu = document.querySelector('[aria-haspopup=listbox][aria-expanded=true]')
    if (!isOption || !menu || !/^Text block/.test(labelOf(menu))) return
    setTimeout(() => document.querySelector<HTMLElement>('.ProseMirror')?.focus(), choosing)
  }
  const listeners = { focusin: onFocus, pointerdown: onPointer, pointerup: onChoice, keydown: onKey }
  for (const [name, listener] of Object.entries(listeners)) {
    document.addEventListener(name, listener as EventListener, true)
  }
  return () => {
    for (const [name, listener] of Object.entries(listeners)) {
      document.removeEventListener(name, listener as EventListener, true)
    }
  }
}

/** Puts the caret into the cell after or before the one where it is. Returns whether there is one. */
function goToCell(step: number): boolean {
  const selection = getSelection()
  const around = selection?.anchorNode?.parentElement?.closest('td, th')
  const cells = [...(around?.closest('table')?.querySelectorAll('td, th') ?? [])]
  const next = around ? cells[cells.indexOf(around) + step] : undefined
  const words = next?.querySelector('p') ?? next
  if (!selection || !words) return false
  selection.selectAllChildren(words)
  selection.collapseToEnd()
  return true
}

function labelOf(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ')
  return `${element.getAttribute('aria-label') ?? ''}${ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')}`
}

function textAround(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.ProseMirror') : null
}

/** Puts the caret at the start of a text that has the focus and no caret. */
function placeCaret(text: Element): void {
  const selection = getSelection()
  if (!selection || document.activeElement !== text || text.contains(selection.anchorNode)) return
  const [first] = text.querySelectorAll('p, h2, h3, h4')
  if (first) selection.setPosition(first, 0)
}
