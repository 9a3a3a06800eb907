import type { DraftText } from '../../lib/desk/document/merge-texts'

/** What was written and not saved yet, with the state of the file from which it began. */
export interface Kept {
  base: string
  began: DraftText
  text: DraftText
}

/** What some work returns; undefined where it cannot be done, as in a browser that keeps nothing. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {}
}

/** Keeps what is not saved yet at a place; without it, forgets what is there. Returns whether it could: a browser that keeps nothing is none the worse. */
export function keep(place: string, kept?: object): boolean {
  const put = () => (kept ? localStorage.setItem(place, JSON.stringify(kept)) : localStorage.removeItem(place))
  return attempt(() => [put()]) !== undefined
}

/** Where this browser keeps what one page writes in the draft of a policy, while that is not saved: each page has a place of its own, and holds it for as long as it is open, so that no other takes what it keeps for left behind. Returns also what gives it up. */
export function holdPlace(policy: string): [place: string, release: () => void] {
  const place = `desk:${policy}:${crypto.randomUUID()}`
  let release = () => {}
  const closed = new Promise<void>((resolve) => {
    release = resolve
  })
  navigator.locks?.request(place, () => closed)
  return [place, () => release()]
}

/** What pages that are not open any more have kept of the draft of a policy, and where. What cannot be read of it is passed over. */
export async function leftBehind(policy: string): Promise<(Kept & { place: string })[]> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const open = held.map(({ name }) => name)
  const places = attempt(() => Object.keys(localStorage)) ?? []
  return places
    .filter((place) => place.startsWith(`desk:${policy}:`) && !open.includes(place))
    .flatMap((place) => attempt(() => ({ place, ...JSON.parse(localStorage.getItem(place) ?? '') })) ?? [])
    .filter(({ began, text }) => began && text)
}

const placeOfWho = 'desk:who'

/** What is kept at a place, as the fields of a form have it; nothing where that is not known. */
export function fieldsKept(place: string): Record<string, string | undefined> {
  return attempt(() => JSON.parse(localStorage.getItem(place) ?? '{}')) ?? {}
}

/** Who was named last in this browser with an act that was done; nobody where none was. */
export function whoKept(): { by?: string; email?: string } {
  return fieldsKept(placeOfWho)
}

/** Keeps whom a form named, for the next act. */
export function keepWho({ by, email }: { by?: unknown; email?: unknown }): void {
  if (by && email) keep(placeOfWho, { by, email })
}

/** What keeps the reason for publishing a draft, which is in no file before that, for as long as this tab is open: properties of its field, and what forgets it. */
export function reasonKept(about: string) {
  const place = `desk:reason:${about}`
  return {
    field: {
      ref: (field: HTMLInputElement | null) => {
        const value = attempt(() => sessionStorage.getItem(place))
        if (field && value) field.value = value
      },
      onInput: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) =>
        attempt(() => sessionStorage.setItem(place, value)),
    },
    forget: () => attempt(() => sessionStorage.removeItem(place)),
  }
}
