import type { ReactNode } from 'react'
import { Button } from './Button'
import { type PanelName, type Panels, panelNames } from './use-panels'

interface Props {
  name: PanelName
  panels: Panels
  /** The landmark that it is. */
  as: 'nav' | 'section' | 'aside'
  /** Whether it is as wide as the text, which is compared with it. */
  isWide?: boolean
  children: ReactNode
}

/** How each looks where there is room for so many. */
const looks: Record<PanelName, (room: number, isWide?: boolean) => string> = {
  outline: (room) =>
    `overflow-y-auto px-4 pt-2 pb-8 ${['flex-1', 'order-1 flex-none w-88 border-s', 'flex-none w-60 border-e'][room - 1]}`,
  text: () => 'flex flex-1 flex-col overflow-hidden',
  inspector: (room, isWide) =>
    `overflow-y-auto px-4 pt-2 pb-8 ${room > 1 ? 'border-s' : ''} ${isWide ? 'flex flex-1 flex-col' : room > 1 ? 'flex-none w-88' : 'flex-1'}`,
}

/** A panel of a page, which the focus can be moved to. */
export function Panel({ name, panels, as: Element, isWide, children }: Props) {
  return (
    <Element
      className={`relative min-w-0 border-rule ${looks[name](panels.room, isWide)}`}
      id={`panel-${name}`}
      data-panel
      aria-label={panelNames[name]}
      tabIndex={-1}
      hidden={!panels.isShown(name)}
    >
      <h2 className="sr-only">{panelNames[name]}</h2>
      {children}
    </Element>
  )
}

/** The buttons that show and hide the panels beside the text; on a phone, where one is shown at a time, those that choose it. */
export function PanelSwitch({ panels }: { panels: Panels }) {
  const names = (Object.keys(panelNames) as PanelName[]).filter((name) => panels.room === 1 || name !== 'text')
  return (
    <div className="flex gap-1">
      {names.map((name) => (
        <Button
          key={name}
          aria-pressed={panels.isShown(name)}
          aria-controls={`panel-${name}`}
          onClick={() => panels.toggle(name)}
        >
          {panelNames[name]}
        </Button>
      ))}
    </div>
  )
}
