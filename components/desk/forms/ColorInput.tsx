'use client'
import { contrast, isColor, leastContrast } from '../../../lib/content/color'
import { pageGrounds } from '../../../lib/content/page-colors'
import type { Control } from './Labelled'

interface Props {
  value: string
  onChange: (value: string) => void
  control: Control
  label: string
}

/** A colour by its code or from the palette, as a link in it looks on the pages that have it. */
export function ColorInput({ value, onChange, control, label }: Props) {
  const ground = pageGrounds[/dark/i.test(label) ? 'dark' : 'light']
  const known = isColor(value)
  const found = known ? contrast(value, ground) : 0
  return (
    <div className="color">
      <input
        type="color"
        aria-label={`${label}, from a palette`}
        value={known ? value.toLowerCase() : '#000000'}
        onChange={({ target }) => onChange(target.value)}
      />
      <input {...control} type="text" size={9} value={value} onChange={({ target }) => onChange(target.value)} />
      {known && (
        <output htmlFor={control.id}>
          <span className="sample" style={{ background: ground, color: value }}>
            A link
          </span>{' '}
          Contrast with the page {found.toFixed(1)};{' '}
          {found < leastContrast ? `readers need ${leastContrast}` : `enough, as readers need ${leastContrast}`}
        </output>
      )}
    </div>
  )
}
