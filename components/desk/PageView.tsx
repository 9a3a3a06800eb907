import { useEffect, useRef, useState } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import { Button } from './Button'
import { send } from './send'

interface Props {
  title: string
  /** What the page is made of, as `page` of the API takes it; undefined while none is asked for. */
  sent?: object
  /** The anchor of the section to show; the page stays where it is as long as that is where one is. */
  anchor?: string
  /** Called with the anchor of the section where one is. */
  onPlace: (anchor: string) => void
  /** Called with keys that are pressed in it. */
  onKey: (event: KeyboardEvent) => void
}

const widths = { wide: 'Desktop', phone: 'Phone' } as const

/** A page of this site in a frame, which follows the place where one is. The frame stands, and only what it shows is made anew; it is out of sight until that is made. */
export function PageView({ title, sent, anchor, onPlace, onKey }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const here = useRef<string>(undefined)
  const rest = useRef<number>(undefined)
  const shown = useRef('')
  const latest = useRef(sent)
  const running = useRef(Promise.resolve())
  const [host, setHost] = useState<HTMLElement | null>()
  const [page, setPage] = useState<{ html?: string; reason?: string }>()
  const [width, setWidth] = useState<keyof typeof widths>('wide')
  // From here, as its `load` would be over before anyone listened.
  useEffect(() => {
    if (frame.current) frame.current.src = deskUrls.frame()
  }, [])
  useEffect(() => {
    latest.current = sent
    if (!sent) return setPage(undefined)
    // One after the other, and of those that wait the last alone.
    running.current = running.current.then(async () => {
      if (latest.current !== sent) return
      const { html, reason } = (await send<{ html: string }>('page', sent)).body
      if (latest.current) setPage((was) => ({ html: html ?? was?.html, reason }))
    })
  }, [sent])
  const goTo = (name: string | undefined) => {
    here.current = name
    const section = name === undefined ? undefined : host?.ownerDocument.getElementById(name)
    // Sections without changes are folded.
    let folded = section?.closest('details')
    while (folded) {
      folded.open = true
      folded = folded.parentElement?.closest('details')
    }
    section?.scrollIntoView()
    settle()
  }
  // Near the end of a page, a section that is gone to does not come to the top.
  const settle = () => {
    rest.current = host?.ownerDocument.defaultView?.scrollY
  }
  useEffect(() => {
    if (!host || page?.html === undefined) return
    if (page.html === shown.current) {
      if (anchor !== here.current) goTo(anchor)
      return
    }
    const { ownerDocument } = host
    const section = anchor === here.current ? ownerDocument.getElementById(anchor ?? '') : undefined
    const top = section?.getBoundingClientRect().top ?? 0
    shown.current = page.html
    replaceWords(host, page.html)
    goTo(anchor)
    if (section) ownerDocument.defaultView?.scrollBy(0, -top)
    settle()
  })
  const onLoad = () => {
    const page = frame.current?.contentDocument
    const main = page?.getElementById('page')
    if (!page || !main) return
    setHost(main)
    page.addEventListener('keydown', onKey)
    // Its links lead to pages that are not there while it is edited, but for those to its own sections.
    page.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')
      if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
    })
    page.addEventListener('scroll', () => {
      if (page.defaultView?.scrollY === rest.current) return
      const headings = [
        ...page.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)[id], main section[id]:not([id^="change:"])'),
      ]
      const last = headings.findLast((heading) => heading.getBoundingClientRect().top < 80)
      if (!last || last.id === here.current) return
      here.current = last.id
      onPlace(last.id)
    })
  }
  return (
    <div
      className={`flex min-h-0 min-w-0 flex-1 flex-col items-center ${page ? '' : 'invisible'}`}
      data-shown={page && ''}
      inert={!page}
    >
      <div className="flex gap-1 p-1.5 max-[47.99rem]:sr-only">
        {(Object.keys(widths) as (keyof typeof widths)[]).map((name) => (
          <Button key={name} aria-pressed={name === width} onClick={() => setWidth(name)}>
            {widths[name]}
          </Button>
        ))}
      </div>
      {page?.reason !== undefined && <p className="notice error">What is shown is not the newest: {page.reason}</p>}
      <iframe
        className={`min-h-0 w-full flex-1 border-0 border-t border-rule ${width === 'phone' ? 'max-w-[390px] border-x' : ''}`}
        ref={frame}
        title={title}
        onLoad={onLoad}
      />
    </div>
  )
}

/** Puts other words into an element, and leaves open what was unfolded in it. */
function replaceWords(host: HTMLElement, html: string): void {
  const open = [...host.querySelectorAll('details[open]')].map(({ textContent }) => textContent)
  host.innerHTML = html
  for (const details of host.querySelectorAll('details')) details.open ||= open.includes(details.textContent)
}
