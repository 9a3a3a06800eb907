import { allSections, type Section, type Text } from './text'

/** Whether two texts have as many sections, each on the same level as that in its place. */
export function isOutlinedAlike(original: Text, translation: Text): boolean {
  const [own, other] = [original, translation].map(({ sections }) => allSections(sections).map(({ depth }) => depth))
  return own?.join() === other?.join()
}

/** A translation whose sections have the anchors of those in the same places of the original; as it is where the two are not outlined alike. */
export function withAnchorsOf(original: Text, translation: Text): Text {
  if (!isOutlinedAlike(original, translation)) return translation
  const anchored = (own: Section[], others: Section[]): Section[] =>
    own.map((section, index) => {
      const { anchor, aliases, children } = others[index] ?? section
      return { ...section, anchor, aliases, children: anchored(section.children, children) }
    })
  return { ...translation, sections: anchored(translation.sections, original.sections) }
}
