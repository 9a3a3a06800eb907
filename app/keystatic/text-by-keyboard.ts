/** How long Keystatic takes to note that its text has the focus, in milliseconds. */
const noting = 50

/**
 * Makes the text of a form usable by keyboard. Keystatic shows no caret when Tab comes to it, and takes Tab to move the
 * entries of a list in or out, also when someone only goes from field to field: here Tab passes, until something was
 * done in the text, and again after Escape. Answers how to undo it.
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
    if (!textAround(event.target) || event.key === 'Shift') return
    if (event.key !== 'Tab') isPassing = event.key === 'Escape'
    else if (isPassing) event.stopImmediatePropagation()
  }
  document.addEventListener('focusin', onFocus, true)
  document.addEventListener('pointerdown', onPointer, true)
  document.addEventListener('keydown', onKey, true)
  return () => {
    document.removeEventListener('focusin', onFocus, true)
    document.removeEventListener('pointerdown', onPointer, true)
    document.removeEventListener('keydown', onKey, true)
  }
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
