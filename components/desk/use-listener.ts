import { useEffectEvent, useLayoutEffect } from 'react'

/** Those of the document reach its window. */
type Events = WindowEventMap & DocumentEventMap

/** Has each event of a name that reaches the window told, for as long as this part of the page is there. */
export function useListener<Name extends keyof Events>(name: Name, onEvent: (event: Events[Name]) => void): void {
  const tell = useEffectEvent(onEvent)
  useLayoutEffect(() => {
    const listener: EventListener = (event) => tell(event as Events[Name])
    addEventListener(name, listener)
    return () => removeEventListener(name, listener)
  }, [name])
}
