import { fireEvent, render, screen, within } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import type { ReactElement } from 'react'
import { vi } from 'vitest'

/** An element below a router, and what that was asked for. */
export function routed(element: ReactElement) {
  const asked: string[] = []
  const note = (what: string) => (href?: string) => void asked.push(href === undefined ? what : `${what} ${href}`)
  const router: AppRouterInstance = {
    push: note('push'),
    replace: note('replace'),
    prefetch: note('prefetch'),
    refresh: note('refresh'),
    back: note('back'),
    forward: note('forward'),
    bfcacheId: '',
  }
  return { asked, element: <AppRouterContext.Provider value={router}>{element}</AppRouterContext.Provider> }
}

/** Shows an element beside a desk that gives some replies, one after the other, with the `status` that one has. Returns what was sent and where the router went. */
export function show(shown: ReactElement, ...replies: object[]) {
  const sent: { address: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (address: string, init?: { body: string | File }) => {
    sent.push({ address, body: typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body })
    const reply = (replies.length > 1 ? replies.shift() : replies[0]) ?? {}
    return Response.json(reply, { status: 'status' in reply ? Number(reply.status) : 200 })
  })
  const { asked, element } = routed(shown)
  const { rerender } = render(element)
  return { sent, asked, rerender: (next: ReactElement) => rerender(routed(next).element) }
}

/** Presses a button. */
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
/** Fills in the field that a label names. */
export const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
/** Where a link leads. */
export const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')
/** What was sent. */
export const bodies = (sent: { body: unknown }[]) => sent.map(({ body }) => body)

/** Unfolds sections to choose from. Returns what is in them. */
export function openPicker(picker: Element | null | undefined) {
  if (!(picker instanceof HTMLDetailsElement)) throw new Error('there is no picker')
  picker.open = true
  fireEvent(picker, new Event('toggle'))
  return within(picker)
}

/** Chooses in a list as browsers do, which tell of `input` first, and of `change` when all that follows from that is done. */
export function choose(list: Element, value: string): void {
  fireEvent.input(list, { target: { value } })
  fireEvent.change(list)
}
