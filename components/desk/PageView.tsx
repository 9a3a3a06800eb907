import { useEffect, useRef, useState } from 'react'

interface Props {
  title: string
  /** The address of the page; with another one, it is loaded anew. */
  src: string
  /** The anchor of the section to show; the page stays where it is as long as that is where one is. */
  anchor?: string
  /** Called with the anchor of the section where one is. */
  onPlace: (anchor: string) => void
  /** Called with keys that are pressed in it. */
  onKey: (event: KeyboardEvent) => void
}

const widths = { wide: 'Desktop', phone: 'Phone' } as const

/** A page of this site in a frame, which follows the place where one is. */
export function PageView({ title, src, anchor, onPlace, onKey }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const here = useRef(anchor)
  const [width, setWidth] = useState<keyof typeof widths>('wide')
  const goTo = (name: string | undefined) => {
    here.current = name
    const section = name === undefined ? undefined : frame.current?.contentDocument?.getElementById(name)
    // Sections without changes are folded.
    let folded = section?.closest('details')
    while (folded) {
      folded.open = true
      folded = folded.parentElement?.closest('details')
    }
    section?.scrollIntoView()
  }
  useEffect(() => {
    if (anchor !== here.current) goTo(anchor)
  })
  const onLoad = () => {
    const page = frame.current?.contentDocument
    if (!page) return
    goTo(anchor)
    page.addEventListener('keydown', onKey)
    // Its links lead to pages that are not there while it is edited, but for those to its own sections.
    page.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')
      if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
    })
    page.addEventListener('scroll', () => {
      const headings = [...page.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)[id], main section[id]')]
      const last = headings.findLast((heading) => heading.getBoundingClientRect().top < 80)
      if (!last || last.id === here.current) return
      here.current = last.id
      onPlace(last.id)
    })
  }
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col items-center">
      <div className="flex gap-1 p-1.5 max-[47.99rem]:sr-only">
        {(Object.keys(widths) as (keyof typeof widths)[]).map((name) => (
          <button key={name} type="button" aria-pressed={name === width} onClick={() => setWidth(name)}>
            {widths[name]}
          </button>
        ))}
      </div>
      <iframe
        className={`min-h-0 w-full flex-1 border-0 border-t border-rule ${width === 'phone' ? 'max-w-[390px] border-x' : ''}`}
        ref={frame}
        title={title}
        onLoad={onLoad}
        src={src}
      />
    </div>
  )
}
