import { Language, type Node, Parser } from 'web-tree-sitter'

const grammars = new URL('../../../node_modules/tree-sitter-wasms/out/', import.meta.url).pathname

const loaded = new Map<string, Promise<Language>>()

/** The tree of a piece of Swift, Kotlin or Dart, which may have errors. */
export async function treeOf(language: string, code: string): Promise<Node> {
  await Parser.init()
  const parser = new Parser()
  const grammar = loaded.get(language) ?? Language.load(`${grammars}tree-sitter-${language}.wasm`)
  loaded.set(language, grammar)
  parser.setLanguage(await grammar)
  const tree = parser.parse(code)
  if (!tree) throw new Error('The parser was stopped.')
  return tree.rootNode
}

const stringTypes: Record<string, string[]> = {
  swift: ['line_string_literal'],
  kotlin: ['string_literal'],
  dart: ['string_literal', 'uri'],
}

/** The strings of a piece of code as the language reads them. One that is not just text, but has code in it, is `undefined`. */
export async function stringsOf(language: string, code: string): Promise<(string | undefined)[]> {
  const root = await treeOf(language, code)
  const nodes = root.descendantsOfType(stringTypes[language] ?? [])
  return nodes.flatMap((node) => (node ? [textOf(node)] : []))
}

function textOf(node: Node): string | undefined {
  const code = node.descendantsOfType(['interpolated_expression', 'interpolated_identifier', 'template_substitution'])
  if (code.length > 0) return undefined
  const inner = node.text.slice(1, -1)
  return inner.replaceAll(
    /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|(.))/gs,
    (_, braced: string | undefined, four: string | undefined, character: string) => {
      const point = braced ?? four
      return point === undefined ? character : String.fromCodePoint(Number.parseInt(point, 16))
    },
  )
}
