import { diffWordsWithSpace } from 'diff'

/** A paragraph of a text, with what was added to it and removed from it. */
export type ComparedParagraph = ReturnType<typeof compareParagraphs>[number]

/** The paragraphs of a text as it was changed since a former one, of which another one was made as well; one `isSame` where nothing in it differs from either. */
export function compareParagraphs(former: string, text: string, other: string) {
  const paragraphs: { value: string; added: boolean; removed: boolean }[][] = [[]]
  for (const { value, added, removed } of diffWordsWithSpace(former, text)) {
    for (const [index, part] of value.split('\n\n').entries()) {
      if (index > 0) paragraphs.push([])
      if (part !== '') paragraphs.at(-1)?.push({ value: part, added, removed })
    }
  }
  const others = other.split('\n\n')
  return paragraphs
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => {
      const isUnchanged = pieces.every(({ added, removed }) => !added && !removed)
      return { pieces, isSame: isUnchanged && others.includes(pieces.map(({ value }) => value).join('')) }
    })
}
