import type { ReactNode } from 'react'
import { type PanelName, type Panels, panelNames } from './use-panels'

interface Props {
  name: PanelName
  panels: Panels
  /** The landmark that it is. */
  as: 'nav' | 'section' | 'aside'
  children: ReactNode
}

/** A panel of a page, which the focus can be moved to. */
export function Panel({ name, panels, as: Element, children }: Props) {
  return (
    <Element
      className={`panel ${name}`}
      id={`panel-${name}`}
      data-panel
      aria-label={panelNames[name]}
      tabIndex={-1}
      hidden={!panels.isShown(name)}
    >
      <h2 className="unseen">{panelNames[name]}</h2>
      {children}
    </Element>
  )
}

/** The buttons that show and hide the panels beside the text; on a phone, where one is shown at a time, those that choose it. */
export function PanelSwitch({ panels }: { panels: Panels }) {
  const names = (Object.keys(panelNames) as PanelName[]).filter((name) => panels.room === 1 || name !== 'text')
  return (
    <div className="switch">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={panels.isShown(name)}
          aria-controls={`panel-${name}`}
          onClick={() => panels.toggle(name)}
        >
          {panelNames[name]}
        </button>
      ))}
    </div>
  )
}
