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
