import { useEffectEvent, useLayoutEffect } from 'react'

/** The events of a window, which those of its document reach too. */
type Events = WindowEventMap & DocumentEventMap

/** Calls `onEvent` on each event of a name that reaches the window, for as long as this part of the page is there. */
export function useListener<Name extends keyof Events>(name: Name, onEvent: (event: Events[Name]) => void): void {
  const call = useEffectEvent(onEvent)
  useLayoutEffect(() => {
    const listener: EventListener = (event) => call(event as Events[Name])
    addEventListener(name, listener)
    return () => removeEventListener(name, listener)
  }, [name])
}
