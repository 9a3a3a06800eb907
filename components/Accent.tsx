interface Props {
  /** A company's colour of links, on light and on dark pages, as `#rrggbb`. */
  accent: { light: string; dark: string }
}

/** Gives the links of a page the colour of its company. */
export function Accent({ accent: { light, dark } }: Props) {
  return <style>{`@layer theme{:root{--color-accent:light-dark(${light},${dark})}}`}</style>
}
