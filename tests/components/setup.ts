import { setTimeout } from 'node:timers/promises'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

// Without the whole page in what each look says that comes too early.
configure({ asyncUtilTimeout: 60_000, getElementError: (message) => new Error(message ?? '') })
afterEach(cleanup)
afterEach(() => localStorage.clear())
// The next file has the same document. An editor that gets the focus looks at it once more, 20 ms later.
afterAll(async () => {
  if (document.querySelector('[contenteditable]')) await setTimeout(50)
  document.body.replaceChildren()
})

// Here dialogs do not open and close by themselves.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

// Each look for a role asks for the style of all that stands above, which jsdom finds anew each time, and which depends on nothing else here.
const computed = window.getComputedStyle
const styles = new Map<string, CSSStyleDeclaration>()
window.getComputedStyle = (element, pseudo) => {
  const [hidden, open, type, own] = ['hidden', 'open', 'type', 'style'].map((name) => element.getAttribute(name))
  const key = `${element.localName} ${hidden} ${open} ${type} ${pseudo} ${own}`
  const style = styles.get(key) ?? computed(element, pseudo)
  styles.set(key, style)
  return style
}
